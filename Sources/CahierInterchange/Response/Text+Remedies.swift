import CahierModel

extension Text {
  /// What a buyer does who does not understand an offer.
  static let askTheTenderer = Text(
    fr: "Demander au soumissionnaire de préciser, par écrit et dans les règles de la procédure.",
    en: "Ask the tenderer to clarify, in writing and by the rules of the procedure.")
  /// What is done where an answer cannot be read: the file that a tenderer has sent stays as it is.
  static let askWhatIsMeant = Text(
    fr:
      "Laisser ce fichier tel quel. Demander au soumissionnaire de préciser, par écrit\u{202F}; ou, "
      + "si le sens ne fait aucun doute, importer le reste avec --keep-going et saisir cette "
      + "réponse\u{202F}: cahier offer answer, cahier offer price.",
    en: "Leave this file as it is. Ask the tenderer to clarify, in writing; or, if the meaning is "
      + "beyond doubt, import the rest with --keep-going and enter this answer: cahier offer "
      + "answer, cahier offer price.")
}
