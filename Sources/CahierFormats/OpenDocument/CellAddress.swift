/// The address of a cell, as people and files write it.
package enum CellAddress {
  /// `C5` for the column 2 and the row 4, both counted from 0.
  package static func text(column: Int, row: Int) -> String {
    letters(of: column) + "\(row + 1)"
  }

  /// The letters of a column: `A`, `Z`, `AA`.
  package static func letters(of column: Int) -> String {
    var (letters, rest) = ("", column + 1)
    while rest > 0 {
      let (quotient, digit) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = quotient
    }
    return letters
  }

  /// Reads `$'Lot 1'.$A$4:.$B$9`, the sheet being that of the first cell; nil for a place that is
  /// no more, such as `#REF!`, and for one that reaches over sheets.
  package static func place(named name: String, _ address: String) -> Workbook.NamedPlace? {
    var rest = address[...]
    guard let (sheet, first) = cell(&rest), let sheet else { return nil }
    var last = first
    if rest.first == ":" {
      rest.removeFirst()
      guard let (other, cell) = cell(&rest), other == nil || other == sheet else { return nil }
      last = cell
    }
    guard rest.isEmpty else { return nil }
    return Workbook.NamedPlace(
      name, sheet: sheet,
      columns: min(first.column, last.column)...max(first.column, last.column),
      rows: min(first.row, last.row)...max(first.row, last.row))
  }

  /// One cell and the name of its sheet, if there is one.
  private static func cell(
    _ rest: inout Substring
  ) -> (sheet: String?, cell: (column: Int, row: Int))? {
    if rest.first == "$" { rest.removeFirst() }
    let sheet = rest.first == "'" ? quoted(&rest) : plain(&rest)
    guard let sheet, rest.first == "." else { return nil }
    rest.removeFirst()
    guard let column = column(&rest), let row = row(&rest) else { return nil }
    return (sheet.isEmpty ? nil : sheet, (column, row))
  }

  private static func plain(_ rest: inout Substring) -> String? {
    guard let end = rest.firstIndex(of: ".") else { return nil }
    defer { rest = rest[end...] }
    return String(rest[..<end])
  }

  private static func quoted(_ rest: inout Substring) -> String? {
    var name = ""
    rest.removeFirst()
    while let sign = rest.popFirst() {
      guard sign == "'" else {
        name.append(sign)
        continue
      }
      guard rest.first == "'" else { return name }
      name.append("'")
      rest.removeFirst()
    }
    return nil
  }

  private static func column(_ rest: inout Substring) -> Int? {
    if rest.first == "$" { rest.removeFirst() }
    var column = 0
    while let letter = rest.first?.asciiValue, (65...90).contains(letter), column < 1 << 20 {
      column = column * 26 + Int(letter - 64)
      rest.removeFirst()
    }
    return column > 0 ? column - 1 : nil
  }

  private static func row(_ rest: inout Substring) -> Int? {
    if rest.first == "$" { rest.removeFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[digits.endIndex...]
    return Int(digits).flatMap { $0 > 0 ? $0 - 1 : nil }
  }
}
