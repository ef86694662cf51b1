import CahierFormats
package import CahierModel

/// What a form says of itself where it is not shown: its language and what it asked.
package struct ResponseFormMark: Sendable {
  /// The language in which the form was written.
  package let language: Language
  /// The fingerprint of all that the tenderer does not fill in.
  package let fingerprint: String
  /// The name of the sheet that bears it, and where; nil for a text, which has it in its properties.
  let cell: (sheet: String, column: Int)?

  /// Finds the mark of a workbook that came back.
  ///
  /// `file`: what messages call it.
  ///
  /// - Throws: RESP-001 for a workbook that has none, RESP-002 for the form of a later version.
  static func find(in workbook: Workbook, file: String) throws(DataError) -> Self {
    for sheet in workbook.sheets {
      for cell in sheet.rows.prefix(100).joined() {
        let place = (sheet.name, cell.column)
        if let mark = try Self(cell.text, cell: place, file: file) { return mark }
      }
    }
    throw DataError(.noForm(file))
  }

  /// Finds the mark of a text that came back, among what the file says of itself.
  ///
  /// - Throws: RESP-001 for a text that has none, RESP-002 for the form of a later version.
  static func find(in text: TextDocument, file: String) throws(DataError) -> Self {
    for property in text.properties where property.name == ResponseMark.word {
      if let mark = try Self(property.value, cell: nil, file: file) { return mark }
    }
    throw DataError(.noForm(file))
  }

  /// Nil for a text that is no mark.
  private init?(
    _ text: String, cell: (sheet: String, column: Int)?, file: String
  ) throws(DataError) {
    let words = text.split(separator: " ").map(String.init)
    guard words.first == ResponseMark.word, words.count >= 4 else { return nil }
    guard words[1] == "\(ResponseMark.version)" else {
      throw DataError(.laterForm(words[1], file))
    }
    guard let language = Language(rawValue: words[2]) else { return nil }
    (self.language, self.fingerprint, self.cell) = (language, words[3], cell)
  }

  /// Whether a text is a mark.
  static func isMark(_ text: String) -> Bool { text.hasPrefix(ResponseMark.word + " ") }
}

extension Sequence where Element == Workbook.Row {
  fileprivate func joined() -> [Workbook.Cell] { flatMap(\.cells) }
}
