/// What an export of a survey holds: the heads of its columns, and a row for each answer.
package struct SurveyTable: Hashable, Sendable {
  /// The heads, on one line each; a column without one is called by its number.
  package var heads: [String]
  /// The answers in the order of the file.
  package var rows: [Row]

  package init(heads: [String], rows: [Row]) {
    self.heads = heads
    self.rows = rows
  }

  /// An answer.
  package struct Row: Hashable, Sendable {
    /// The line of the file, or the row of the sheet, from 1.
    package var line: Int
    /// What stands in its cells, in the order of the heads; it may have fewer, or more.
    package var cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }

    /// What stands in a column, without blanks around it; empty where the row does not reach it.
    package subscript(column: Int) -> String {
      column < cells.count ? cells[column].withoutBlanksAround : ""
    }
  }
}

extension String {
  /// The text without the blanks and line ends around it.
  package var withoutBlanksAround: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
