import CahierFormats
import CahierModel

/// Which rows and columns of a sheet that came back are those of the form.
///
/// Columns are known by their names, rows by their codes. Nothing is taken for another because it
/// stands where the other stood.
struct SheetMatch {
  let form: ResponseForm.Sheet
  let sheet: Workbook.Sheet
  /// The columns that came back, by those of the form.
  private(set) var columns: [Int: Int] = [:]
  /// The rows that came back, by those of the form.
  private(set) var rows: [Int: Workbook.Row] = [:]
  /// The row of names in what came back, or nil where the sheet has none.
  private(set) var header: Int?

  /// A cell of the form as it came back, or nil where nothing stands in it.
  func cell(_ row: Int, _ column: Int) -> Workbook.Cell? {
    columns[column].flatMap { rows[row]?[$0] }
  }

  /// Where a cell of the form is now: `Exigences!D14`.
  func place(_ row: Int, _ column: Int) -> String {
    let (now, beside) = (rows[row]?.index ?? row, columns[column] ?? column)
    return Self.place(sheet.name, now, beside)
  }

  /// The address of a cell: `Exigences!D14`.
  static func place(_ sheet: String, _ row: Int, _ column: Int) -> String {
    "\(sheet)!\(CellAddress.text(column: column, row: row))"
  }

  /// A text as two programs may write it: blanks count once, and not at its ends.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

// MARK: - Columns

extension SheetMatch {
  /// Matches the columns of a sheet by the row that names them.
  ///
  /// `named`: the columns of the form that have a name in the file, and where they are now.
  /// Returns nil, with an error noted, where the row of names or a column to fill in is missing.
  init?(
    _ form: ResponseForm.Sheet, _ sheet: Workbook.Sheet, header row: Int, needing needed: [Int],
    named: [Int: Int], _ findings: ResponseFindings
  ) {
    self.form = form
    self.sheet = sheet
    let names = form.rows[row].compactMap { cell -> (column: Int, name: String)? in
      if case .text(let text) = cell.content { (cell.column, Self.plain(text)) } else { nil }
    }
    guard let found = Self.header(Set(names.map(\.name)), in: sheet) else {
      findings.add(.noHeader(names.map(\.name)), at: Self.place(sheet.name, row, 0))
      return nil
    }
    header = found.index
    match(names, found, named, findings)
    let missing = names.filter { needed.contains($0.column) && columns[$0.column] == nil }
    for column in names where columns[column.column] == nil {
      let place = Self.place(sheet.name, found.index, column.column)
      let isNeeded = needed.contains(column.column)
      findings.add(
        isNeeded
          ? .noColumn(column.name)
          : .changedLabel(found[column.column]?.text, expected: column.name), at: place)
    }
    if !missing.isEmpty { return nil }
  }

  /// A sheet that has no row of names: its columns are where they were.
  init(_ form: ResponseForm.Sheet, _ sheet: Workbook.Sheet) {
    self.form = form
    self.sheet = sheet
    let width = form.rows.joined().map(\.column).max() ?? 0
    columns = Dictionary(uniqueKeysWithValues: (0...width).map { ($0, $0) })
  }

  /// The first row that has half of the names or more.
  private static func header(_ names: Set<String>, in sheet: Workbook.Sheet) -> Workbook.Row? {
    sheet.rows.first { row in
      let found = Set(row.cells.prefix(200).map { plain($0.text) }).intersection(names)
      return found.count * 2 >= names.count
    }
  }

  private mutating func match(
    _ names: [(column: Int, name: String)], _ row: Workbook.Row, _ named: [Int: Int],
    _ findings: ResponseFindings
  ) {
    let there = Dictionary(grouping: row.cells, by: { Self.plain($0.text) })
    for (column, name) in names {
      let all = there[name]?.map(\.column) ?? []
      if let now = all.contains(column) ? column : all.first {
        columns[column] = now
      } else if let now = named[column] {
        columns[column] = now
        let place = Self.place(sheet.name, row.index, now)
        findings.add(.changedLabel(row[now]?.text, expected: name), at: place)
      }
    }
    let moved = columns.filter { $0.key != $0.value }.min { $0.key < $1.key }
    if let moved { findings.add(.movedColumns, at: Self.place(sheet.name, row.index, moved.value)) }
  }
}

// MARK: - Rows

extension SheetMatch {
  /// Matches the rows by the codes in a column of the form, others by what they say.
  ///
  /// `isOfDossier`: whether a code that the form does not have is one of the dossier.
  mutating func matchRows(
    codes column: Int, among range: Range<Int>, isOfDossier: (String) -> Bool,
    _ findings: ResponseFindings
  ) {
    var walk = RowWalk(form, codes: column, among: range)
    for row in sheet.rows {
      let code = columns[column].flatMap { row[$0]?.text }.map(Self.plain) ?? ""
      let place = Self.place(sheet.name, row.index, columns[column] ?? column)
      if let known = walk.rows[code] {
        guard rows[known] == nil else {
          findings.add(.repeatedRow(code), at: place)
          continue
        }
        rows[known] = row
        walk.order.append((known, row.index))
      } else if let other = walk.takeOther(row) {
        rows[other] = row
      } else {
        let isBelow = header.map { row.index > $0 } ?? true
        walk.strangers.append((row, code, place, isBelow))
      }
    }
    tellStrangers(walk, isOfDossier, findings)
    tellMoves(walk.order, column, findings)
  }

  /// Tells the rows that are not of the form, then those of the form that are not there.
  private func tellStrangers(
    _ walk: RowWalk, _ isOfDossier: (String) -> Bool, _ findings: ResponseFindings
  ) {
    var overwritten: Set<Int> = []
    for stranger in walk.strangers {
      let known = stranger.row.cells.prefix(20).compactMap { walk.statements[Self.plain($0.text)] }
        .first { rows[$0] == nil }
      if let known, overwritten.insert(known).inserted {
        findings.add(
          .changedCode(stranger.code, expected: walk.code(of: known)), at: stranger.place)
      } else if isOfDossier(stranger.code) {
        findings.add(.codeOfOtherForm(stranger.code), at: stranger.place)
      } else {
        let text = stranger.row.cells.first?.text ?? ""
        findings.add(stranger.isBelow ? .addedRow(text) : .strayContent(text), at: stranger.place)
      }
    }
    for (code, row) in walk.coded where rows[row] == nil && !overwritten.contains(row) {
      findings.add(.missingRow(code), at: sheet.name)
    }
    for (text, row) in walk.others where rows[row] == nil {
      findings.add(.missingText(text), at: Self.place(sheet.name, row, 0))
    }
  }

  private func tellMoves(
    _ order: [(row: Int, now: Int)], _ column: Int, _ findings: ResponseFindings
  ) {
    let moved = order.outOfOrder
    guard let first = moved.first else { return }
    let place = { Self.place(sheet.name, $0, columns[column] ?? column) }
    guard moved.count <= 5 else {
      return findings.add(.movedRows(moved.count), at: place(first.now))
    }
    for row in moved { findings.add(.movedRows(1), at: place(row.now)) }
  }
}
