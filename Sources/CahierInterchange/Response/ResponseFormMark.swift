package import CahierFormats
package import CahierModel

/// What a form says of itself, in a column that is not shown: its language and what it asked.
package struct ResponseFormMark: Hashable, Sendable {
  /// The language in which the form was written.
  package let language: Language
  /// The fingerprint of all that the tenderer does not fill in.
  package let fingerprint: String
  /// The name of the sheet that bears it, and where.
  let sheet: String
  let column: Int

  /// Finds the mark of a workbook that came back.
  ///
  /// `file`: what messages call it.
  ///
  /// - Throws: RESP-001 for a workbook that has none, RESP-002 for the form of a later version.
  package static func find(in workbook: Workbook, file: String) throws(DataError) -> Self {
    for sheet in workbook.sheets {
      for cell in sheet.rows.prefix(100).joined() {
        let words = cell.text.split(separator: " ").map(String.init)
        guard words.first == ResponseMark.word, words.count >= 4 else { continue }
        guard words[1] == "\(ResponseMark.version)" else {
          throw DataError(.laterForm(words[1], file))
        }
        guard let language = Language(rawValue: words[2]) else { continue }
        return Self(
          language: language, fingerprint: words[3], sheet: sheet.name, column: cell.column)
      }
    }
    throw DataError(.noForm(file))
  }

  /// The mark of the form that the dossier makes now.
  static func find(in form: ResponseForm) -> (sheet: Int, column: Int, fingerprint: String)? {
    for (index, sheet) in form.sheets.enumerated() {
      for cell in sheet.rows.joined() {
        guard case .text(let text) = cell.content, isMark(text) else { continue }
        let fingerprint = text.split(separator: " ").last.map(String.init) ?? ""
        return (index, cell.column, fingerprint)
      }
    }
    return nil
  }

  /// Whether a text is a mark.
  static func isMark(_ text: String) -> Bool { text.hasPrefix(ResponseMark.word + " ") }
}

extension Sequence where Element == Workbook.Row {
  fileprivate func joined() -> [Workbook.Cell] { flatMap(\.cells) }
}
