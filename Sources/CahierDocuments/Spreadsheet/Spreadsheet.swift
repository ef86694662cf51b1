/// A workbook for people to fill in and to compute with: what it is, and its sheets.
///
/// Builders make it and know nothing of formats. It is held whole: a sheet has as many rows as
/// somebody reads, not as many as a document has lines.
package struct Spreadsheet: Hashable, Sendable {
  /// Title, language, date and the rest; a cover has no place in a workbook and is not written.
  package var front: FrontMatter
  /// The sheets in their order, one at least, each with a name of its own.
  package var sheets: [Sheet]
  /// Places that have a name, by which formulas and people find them.
  package var names: [NamedRange]

  /// A workbook of at least one sheet.
  package init(_ front: FrontMatter, sheets: [Sheet], names: [NamedRange] = []) {
    precondition(!sheets.isEmpty, "a workbook has a sheet")
    self.front = front
    self.sheets = sheets
    self.names = names
  }
}

/// A name for some cells: `total_1`.
package struct NamedRange: Hashable, Sendable {
  /// Small letters, digits and `_`, a letter first, and no address of a cell such as `a1`.
  package var name: String
  /// The cells, with the name of their sheet.
  package var cells: CellRange

  package init(_ name: String, _ cells: CellRange) {
    self.name = name
    self.cells = cells
  }
}
