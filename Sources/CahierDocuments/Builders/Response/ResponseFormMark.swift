import CahierModel

/// What tells a response form from another file: that it is one, its language, and what it asks.
///
/// It stands where it is not shown: in a column of a workbook, in the properties of a text. Its fingerprint is that of the cells that nobody fills
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
    self.init(language, hash)
  }

  init(_ language: Language, blocks: [Block]) {
    var hash = SHA256()
    for block in blocks { Self.add(block, to: &hash) }
    self.init(language, hash)
  }

  private init(_ language: Language, _ hash: SHA256) {
    let fingerprint = hash.finalize().description.prefix(16)
    description =
      "\(ResponseMark.word) \(ResponseMark.version) \(language.rawValue) \(fingerprint)"
  }

  /// Adds what nobody fills in: of tables, the cells that are not for answers.
  private static func add(_ block: Block, to hash: inout SHA256) {
    switch block {
    case .heading(let heading): hash.update("h\(heading.content.plainText)\0".utf8)
    case .paragraph(let paragraph): hash.update("p\(paragraph.content.plainText)\0".utf8)
    case .list(let list):
      for text in list.items.flatMap(\.paragraphs) { hash.update("l\(text.plainText)\0".utf8) }
    case .table(let table):
      hash.update("t\(table.caption.plainText)\0".utf8)
      for row in table.header + Array(table.rows) {
        for cell in row.cells where cell.role != .answer {
          for block in cell.blocks { add(block, to: &hash) }
          hash.update([0])
        }
        hash.update([10])
      }
    default: break
    }
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
