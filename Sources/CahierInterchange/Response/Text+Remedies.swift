import CahierModel

extension Text {
  /// What a buyer does who does not understand an offer.
  static let askTheTenderer = Text(
    fr: "Demander au soumissionnaire de préciser, par écrit et dans les règles de la procédure.",
    en: "Ask the tenderer to clarify, in writing and by the rules of the procedure.")
  /// What helps where the office program holds something else than was meant.
  static let mendTheCell = Text(
    fr: "Corriger la cellule avec LibreOffice, puis recommencer.",
    en: "Mend the cell with LibreOffice, then run the command again.")
}
