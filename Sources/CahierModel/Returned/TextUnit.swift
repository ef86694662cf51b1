/// A paragraph or a row of a text from outside, with what stands in it line by line.
package struct TextUnit: Hashable, Sendable {
  /// Where a unit stands, as people count.
  package enum Place: Hashable, Sendable {
    /// A paragraph of the text, from 1.
    case paragraph(Int)
    /// A row of a table, both from 1.
    case row(table: Int, row: Int)
  }

  /// What stands in one column; a paragraph has one.
  package struct Cell: Hashable, Sendable {
    /// From 0.
    package let column: Int
    /// The lines with letters, blanks at their ends left out.
    package let lines: [String]
  }

  /// Where it stands.
  package let place: Place
  /// The cells in which something stands.
  package let cells: [Cell]
  /// The items whose bookmarks begin in it.
  package let ids: [ItemID]
  /// Whether it says to be a heading.
  package let isHeading: Bool
  /// How deep it stands in a list, from 1; nil for one that stands in none, or goes on with an entry.
  package let entryLevel: Int?
  /// Whether it is of a table of contents, which programs make.
  package let isOfIndex: Bool

  /// The number of its table, nil for a paragraph.
  package var table: Int? {
    if case .row(let table, _) = place { table } else { nil }
  }

  /// The lines of all of its cells.
  package var lines: [String] { cells.flatMap(\.lines) }

  /// The lines of a column; none where nothing stands.
  package func lines(_ column: Int) -> [String] {
    cells.first { $0.column == column }?.lines ?? []
  }

  /// What tells it from others, blanks and apostrophes of any form being the same.
  var key: String {
    cells.map { "\($0.column)\t" + $0.lines.map(\.foldedLine).joined(separator: "\n") }
      .joined(separator: "\u{1}")
  }
}

extension OutlineDocument {
  /// The units of the text in their order.
  package var units: [TextUnit] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): [TextUnit(paragraph)]
      case .table(let table): table.rows.map { TextUnit($0, of: table) }
      }
    }
  }
}

extension TextUnit {
  fileprivate init(_ paragraph: OutlineParagraph) {
    place = .paragraph(paragraph.number)
    cells = [Cell(column: 0, lines: paragraph.text.filledLines)]
    ids = paragraph.bookmarks.compactMap { ItemID(bookmark: $0) }
    isHeading = paragraph.outlineLevel != nil
    entryLevel = paragraph.list.flatMap { $0.isFirst ? $0.level : nil }
    isOfIndex = paragraph.isOfIndex
  }

  fileprivate init(_ row: OutlineTable.Row, of table: OutlineTable) {
    place = .row(table: table.number, row: row.number)
    cells = row.cells.map { Cell(column: $0.column, lines: $0.text.filledLines) }
    ids = row.bookmarks.compactMap { ItemID(bookmark: $0) }
    (isHeading, entryLevel, isOfIndex) = (false, nil, false)
  }
}

extension String {
  /// The lines in which something stands, without the blanks at their ends.
  fileprivate var filledLines: [String] {
    split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
      return words.allSatisfy(\.isWhitespace) ? nil : words
    }
  }

  /// A line with blanks and apostrophes of one form: two that differ in them alone say the same.
  package var foldedLine: String {
    var folded = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in unicodeScalars {
      if scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == " " || scalar == "\t" {
        if !isAfterBlank { folded.append(" ") }
        isAfterBlank = true
      } else {
        folded.append(scalar == "\u{2019}" ? "'" : scalar)
        isAfterBlank = false
      }
    }
    if isAfterBlank, !folded.isEmpty { folded.removeLast() }
    return String(folded)
  }
}
