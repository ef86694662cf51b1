import CahierFormats
import CahierModel

/// A sheet or table that came back, and which of its columns are those of the form.
struct TablePiece {
  let table: Workbook.Sheet
  /// What stands above the table of a text document; nil for a sheet.
  let title: String?
  /// The columns that came back, by those of the form.
  private(set) var columns: [Int: Int] = [:]
  /// The row of names, or nil where the sheet has none.
  private(set) var header: Workbook.Row?

  /// A sheet that has no row of names: its columns are where they were.
  init(_ sheet: Workbook.Sheet, width: Int) {
    table = sheet
    title = nil
    columns = Dictionary(uniqueKeysWithValues: (0...max(0, width)).map { ($0, $0) })
  }

  /// Matches the columns of a table by the row that names them.
  ///
  /// `header`: the row of names of the form. `needing`: the columns that are read. `named`: the
  /// columns of the form that have a name in the file, and where they are now. Returns nil, with an
  /// error noted, where the row of names or a column to fill in is missing.
  init?(
    _ table: Workbook.Sheet, title: String?, header row: Int, of form: ResponseForm.Sheet,
    needing needed: [Int], named: [Int: Int], _ findings: ResponseFindings
  ) {
    (self.table, self.title) = (table, title)
    let names = form.names(of: row)
    guard let found = Self.header(Set(names.map(\.name)), in: table) else {
      findings.add(.noHeader(names.map(\.name)), at: place(title == nil ? row : 0, 0))
      return nil
    }
    header = found
    match(names, found, named, findings)
    let missing = names.filter { needed.contains($0.column) && columns[$0.column] == nil }
    for column in names where columns[column.column] == nil {
      let isNeeded = needed.contains(column.column)
      findings.add(
        isNeeded
          ? .noColumn(column.name)
          : .changedLabel(found[column.column]?.text, expected: column.name),
        // Another column stands there now, whose name is not the one that is told.
        at: title == nil ? place(found.index, column.column) : place)
    }
    if !missing.isEmpty { return nil }
  }

  /// The first row that has half of the names or more.
  static func header(_ names: Set<String>, in table: Workbook.Sheet) -> Workbook.Row? {
    table.rows.first { row in
      let found = Set(row.cells.prefix(200).map { SheetMatch.plain($0.text) }).intersection(names)
      return found.count * 2 >= names.count
    }
  }

  private mutating func match(
    _ names: [(column: Int, name: String)], _ row: Workbook.Row, _ named: [Int: Int],
    _ findings: ResponseFindings
  ) {
    let there = Dictionary(grouping: row.cells, by: { SheetMatch.plain($0.text) })
    for (column, name) in names {
      let all = there[name]?.map(\.column) ?? []
      if let now = all.contains(column) ? column : all.first {
        columns[column] = now
      } else if let now = named[column] {
        columns[column] = now
        findings.add(.changedLabel(row[now]?.text, expected: name), at: place(row.index, now))
      }
    }
    let moved = columns.filter { $0.key != $0.value }.min { $0.key < $1.key }
    if let moved { findings.add(.movedColumns, at: place(row.index, moved.value)) }
  }

  // MARK: Places

  /// The place of the table as a whole.
  var place: ResponsePlace {
    guard let title else { return ResponsePlace(same: table.name) }
    return ResponsePlace(table: table.name, title: title)
  }

  /// The place of a cell as it came back: `Exigences!D14`.
  func place(_ row: Int, _ column: Int) -> ResponsePlace {
    guard let title else {
      return ResponsePlace(same: "\(table.name)!\(CellAddress.text(column: column, row: row))")
    }
    let name = header?[column].map { SheetMatch.plain($0.text) }
    return ResponsePlace(table: table.name, title: title, row: row, column: column, named: name)
  }
}

extension ResponseForm.Sheet {
  /// The names that a row gives to columns.
  func names(of row: Int) -> [(column: Int, name: String)] {
    guard rows.indices.contains(row) else { return [] }
    return rows[row].compactMap { cell in
      if case .text(let text) = cell.content { (cell.column, SheetMatch.plain(text)) } else { nil }
    }
  }
}
