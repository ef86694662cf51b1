/// One sheet: columns, rows, and how it is shown and printed.
///
/// A row with fewer cells than there are columns is filled with empty ones; a sheet has as many
/// columns as its longest row.
package struct Sheet: Hashable, Sendable {
  /// What the tab of the sheet says, unique in its workbook.
  package var name: SheetName
  /// The columns that are described, from the first one on.
  package var columns: [Column]
  /// The rows from the first one on, those of the header among them.
  package var rows: [Row]
  /// The rows that name the columns, repeated on each page.
  ///
  /// They and all above them stay in sight on a screen.
  package var header: Range<Int>
  /// How many columns at the start of the line stay in sight.
  package var frozenColumns: Int
  /// How the paper lies when the sheet is printed.
  package var orientation: PageSection.Orientation
  /// Whether only unlocked cells can be changed.
  ///
  /// There is no password: it keeps from mistakes, and stops nobody.
  package var isProtected: Bool

  package init(
    _ name: SheetName, columns: [Column], rows: [Row] = [], header: Range<Int> = 0..<0,
    frozenColumns: Int = 0, orientation: PageSection.Orientation = .landscape,
    isProtected: Bool = true
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.header = header
    self.frozenColumns = frozenColumns
    self.orientation = orientation
    self.isProtected = isProtected
  }

  /// A column.
  package struct Column: Hashable, Sendable {
    /// In hundredths of a millimetre.
    package var width: Int
    /// Whether the column is out of sight: for what formulas need and nobody reads.
    package var isHidden: Bool

    package init(width: Int, isHidden: Bool = false) {
      self.width = width
      self.isHidden = isHidden
    }
  }

  /// A row of cells from the first column on.
  package struct Row: Hashable, Sendable {
    /// The cells from the first column on; a cell that spans columns takes their places.
    package var cells: [Cell]

    package init(_ cells: [Cell] = []) {
      self.cells = cells
    }
  }
}

extension Sheet {
  /// How many columns the sheet has: those that are described, or more where a row is longer.
  package var width: Int {
    max(1, columns.count, rows.map(\.width).max() ?? 0)
  }

  /// A cell of this sheet, for formulas that stand in another.
  package func cell(_ column: Int, _ row: Int) -> CellReference {
    CellReference(column, row, in: name)
  }
}

extension Sheet.Row {
  /// How many columns the cells take.
  var width: Int { cells.reduce(0) { $0 + $1.span } }

  /// The cells, each with the column that it begins in.
  var placed: [(column: Int, cell: Sheet.Cell)] {
    var column = 0
    return cells.map { cell in
      defer { column += cell.span }
      return (column, cell)
    }
  }
}
