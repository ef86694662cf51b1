import CahierModel

/// What tells a response form from another file: that it is one, its language, and what it asks.
///
/// It stands in a column that is not shown. Its fingerprint is that of the cells that nobody fills
/// in: with it, a change by the tenderer is told from a dossier that has changed since.
struct ResponseFormMark: CustomStringConvertible {
  let description: String

  init(_ language: Language, sheets: [Sheet]) {
    var hash = SHA256()
    for sheet in sheets {
      for row in sheet.rows {
        for cell in row.cells where !cell.isUnlocked { hash.update(Self.content(of: cell).utf8) }
        hash.update([10])
      }
    }
    let fingerprint = hash.finalize().description.prefix(16)
    description =
      "\(ResponseMark.word) \(ResponseMark.version) \(language.rawValue) \(fingerprint)"
  }

  /// What stands in a cell, ended by a character that no text has.
  private static func content(of cell: Sheet.Cell) -> String {
    switch cell.content {
    case .empty: "\0"
    case .text(let text): "t\(text)\0"
    case .number(let number): "n\(number)\0"
    case .date(let date): "d\(date)\0"
    case .formula(let formula, _): "f\(formula.expression)\0"
    }
  }
}
