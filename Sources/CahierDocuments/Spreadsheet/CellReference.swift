/// A cell by its column and row, both from 0, in the sheet of the formula or in a named one.
package struct CellReference: Hashable, Sendable {
  /// The sheet of the cell, or nil for that of the formula.
  package var sheet: SheetName?
  /// The column, from 0: `C` is 2.
  package var column: Int
  /// The row, from 0: the first row on the screen is 0.
  package var row: Int

  /// A cell by its column and row, neither below zero.
  package init(_ column: Int, _ row: Int, in sheet: SheetName? = nil) {
    precondition(column >= 0 && row >= 0, "columns and rows count from 0")
    self.sheet = sheet
    self.column = column
    self.row = row
  }

  /// The address in its sheet: `C5`, or `$C$5`.
  package func address(isAbsolute: Bool = false) -> String {
    let sign = isAbsolute ? "$" : ""
    return sign + Self.letters(of: column) + sign + "\(row + 1)"
  }

  /// The name of a column: `A`, `Z`, `AA`.
  package static func letters(of column: Int) -> String {
    var (letters, rest) = ("", column + 1)
    while rest > 0 {
      let (quotient, digit) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = quotient
    }
    return letters
  }
}

/// Cells from one corner to the other, in one sheet.
package struct CellRange: Hashable, Sendable {
  /// The corner at the top and at the start of the line; its sheet is that of the range.
  package var first: CellReference
  /// The corner at the bottom and at the end of the line, in the same sheet.
  package var last: CellReference

  package init(_ first: CellReference, _ last: CellReference) {
    self.first = first
    self.last = last
  }

  /// The cells of one column.
  package init(column: Int, rows: Range<Int>, in sheet: SheetName? = nil) {
    precondition(!rows.isEmpty, "a range has a cell")
    first = CellReference(column, rows.lowerBound, in: sheet)
    last = CellReference(column, rows.upperBound - 1, in: sheet)
  }

  /// The cells of one row.
  package init(columns: ClosedRange<Int>, row: Int, in sheet: SheetName? = nil) {
    first = CellReference(columns.lowerBound, row, in: sheet)
    last = CellReference(columns.upperBound, row, in: sheet)
  }
}

extension SheetName {
  /// The name in an address: `$'Lot 1'`.
  var quoted: String { "$'" + description.replacing("'", with: "''") + "'" }
}

extension CellRange {
  /// The cells as attributes of a file name them: `$'Lot 1'.$A$1:$'Lot 1'.$C$5`.
  func address(in sheet: SheetName) -> String {
    let name = (first.sheet ?? sheet).quoted
    return "\(name).\(first.address(isAbsolute: true)):\(name).\(last.address(isAbsolute: true))"
  }
}
