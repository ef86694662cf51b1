package import CahierModel

/// The longest text of a cell.
package enum CellText {
  /// What Excel takes, in UTF-16 units; LibreOffice takes as much and more.
  package static let mostUnits = 32_767

  /// The text, or as much of it as a cell takes with a mark after it.
  static func fitting(_ text: String, in language: Language) -> String {
    guard text.utf16.count > mostUnits else { return text }
    let mark = cutMark[language]
    var room = mostUnits - mark.utf16.count
    return text.prefix { character in
      room -= character.utf16.count
      return room >= 0
    } + mark
  }

  private static let cutMark = Text(
    fr: " […] [texte coupé\u{202F}: une cellule n’en prend pas davantage]",
    en: " […] [text cut: a cell takes no more]")
}

extension Spreadsheet {
  /// What people should know before they rely on the file: a warning DOC-022 for each text that
  /// is longer than a cell takes, with its place.
  package var problems: [Diagnostic] {
    sheets.flatMap { sheet in
      sheet.rows.enumerated().flatMap { row, cells -> [Diagnostic] in
        cells.placed.compactMap { column, cell in
          guard case .text(let text) = cell.content, text.utf16.count > CellText.mostUnits else {
            return nil
          }
          let place = CellReference(column, row).address()
          return .cutText(length: text.utf16.count, at: [sheet.name.description, place])
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func cutText(length: Int, at place: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "DOC-022",
      Text(
        fr:
          "un texte est plus long que ce que prend une cellule\u{202F}: il est coupé, et c’est dit",
        en: "a text is longer than a cell takes: it is cut, and says so"),
      at: place.map { Text(same: $0) }, found: "\(length)",
      expected: Text(
        fr: "\(CellText.mostUnits) caractères au plus",
        en: "\(CellText.mostUnits) characters at most"),
      remedies: [
        Text(
          fr: "Lire le texte entier dans le document du même sujet, ou le raccourcir.",
          en: "Read the whole text in the document on the same subject, or shorten it.")
      ])
  }
}
