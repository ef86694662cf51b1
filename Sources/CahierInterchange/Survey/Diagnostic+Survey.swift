internal import CahierFormats
internal import CahierModel

extension Diagnostic {
  /// A file that has no heads, or no answer under them.
  static func emptySurvey(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "SURVEY-002",
      Text(
        fr: "ce fichier n’a pas de noms de colonnes suivis de réponses",
        en: "this file has no heads of columns with answers below them"), at: [Text(same: path)],
      expected: Text(
        fr: "une première ligne de noms de colonnes, puis une ligne par réponse",
        en: "a first row of heads, then a row for each answer"),
      remedies: [
        Text(
          fr: "Retirer les lignes au-dessus des noms de colonnes, et exporter à nouveau.",
          en: "Take out the rows above the heads, and export anew.")
      ])
  }

  /// A byte that is no UTF-8 in a file that otherwise is.
  static func stray(_ stray: StrayByte, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "SURVEY-003",
      Text(
        fr: "ce fichier mêle deux encodages\u{202F}: un octet n’est pas de l’UTF-8",
        en: "this file mixes two encodings: a byte is no UTF-8"),
      at: [Text(same: path), Text(fr: "ligne \(stray.line)", en: "line \(stray.line)")],
      found: "0x" + String(stray.byte, radix: 16, uppercase: true),
      remedies: [
        Text(
          fr: "Exporter à nouveau en UTF-8, ou réécrire ce caractère.",
          en: "Export anew in UTF-8, or write this character again.")
      ])
  }

  /// A quote that is opened and never closed: where rows end cannot be told.
  static func unclosedQuote(_ line: Int, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "SURVEY-004",
      Text(
        fr:
          "un guillemet est ouvert et jamais fermé\u{202F}: les lignes qui suivent ne se distinguent plus",
        en: "a quote is opened and never closed: the rows after it cannot be told apart"),
      at: [Text(same: path), Text(fr: "ligne \(line)", en: "line \(line)")],
      remedies: [
        Text(
          fr: "Fermer ce guillemet, ou le doubler s’il fait partie du texte.",
          en: "Close the quote, or double it where it is part of the text.")
      ])
  }

  /// A sheet that the workbook has not.
  static func noSheet(_ name: String, _ names: [String], _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "SURVEY-015",
      Text(fr: "le classeur n’a pas cette feuille", en: "the workbook has no such sheet"),
      at: [Text(same: path)], found: name,
      expected: Text(same: names.prefix(20).joined(separator: ", ")))
  }
}
