import CahierFormats
import CahierModel

// Which sheet or table that came back is which of the form.

extension ResponseReader {
  /// The sheet of a workbook that is a sheet of the form: by its name, else by the names of its
  /// columns.
  func sheet(_ index: Int) -> Workbook.Sheet? {
    let name = form.sheets[index].name
    if let sheet = came.tables.first(where: { $0.name == name }) { return sheet }
    for (column, place) in form.places.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where place.sheet == index {
      let named = came.names.first { $0.name == column.rawValue }
      if let sheet = came.tables.first(where: { $0.name == named?.sheet }) { return sheet }
    }
    return nil
  }

  /// Matches the columns of a sheet of the form, or notes what stands in the way.
  func matched(_ index: Int, header row: Int, needing needed: [Int]) -> SheetMatch? {
    let expected = form.sheets[index]
    guard expected.tables.isEmpty else {
      return matchedTables(of: index, header: row, needing: needed)
    }
    guard let sheet = sheet(index) else {
      findings.add(.missingSheet(expected.name))
      return nil
    }
    if sheet.name != expected.name {
      findings.add(.renamedSheet(expected.name), at: ResponsePlace(same: sheet.name))
    }
    let piece = TablePiece(
      sheet, title: nil, header: row, of: expected, needing: needed,
      named: columnsByName(of: index, in: sheet), findings)
    return piece.map { SheetMatch(expected, header: row, [$0], unread: []) }
  }

  private func matchedTables(of index: Int, header row: Int, needing needed: [Int]) -> SheetMatch? {
    let expected = form.sheets[index]
    var (pieces, unread): ([TablePiece], [Workbook.Sheet]) = ([], [])
    for table in came.tables where sheetOfTable(table) == index {
      let piece = TablePiece(
        table, title: title(of: table), header: row, of: expected, needing: needed, named: [:],
        findings)
      if let piece { pieces.append(piece) } else { unread.append(table) }
    }
    guard pieces.isEmpty, unread.isEmpty else {
      return SheetMatch(expected, header: row, pieces, unread: unread)
    }
    for table in expected.tables { findings.add(.missingSheet(table.title)) }
    return nil
  }

  /// What stands above a table in the form; of one that the form does not have, its own name.
  func title(of table: Workbook.Sheet) -> String {
    let known = form.sheets.flatMap(\.tables).first { $0.name == table.name }
    return known?.title ?? table.name
  }

  /// The sheet of the form that a table is of: by its name, else by the names of its columns.
  private func sheetOfTable(_ table: Workbook.Sheet) -> Int? {
    let named = form.sheets.firstIndex { $0.tables.contains { $0.name == table.name } }
    if let named { return named }
    let cells = table.rows.first?.cells.prefix(200) ?? []
    let names = Set(cells.map { SheetMatch.plain($0.text) })
    return form.sheets.firstIndex { sheet in
      let own = sheet.names(of: 0).map(\.name)
      let shared = own.count { names.contains($0) }
      return shared >= 2 && shared * 2 >= own.count
    }
  }

  /// The columns of the form that the file still knows by their names.
  private func columnsByName(of index: Int, in sheet: Workbook.Sheet) -> [Int: Int] {
    var columns: [Int: Int] = [:]
    for (name, place) in form.places where place.sheet == index {
      let named = came.names.first { $0.name == name.rawValue && $0.sheet == sheet.name }
      if let named, named.columns.count == 1 { columns[place.column] = named.columns.lowerBound }
    }
    return columns
  }

  /// Tells the sheets and tables that no sheet of the form is found in, and in which something
  /// stands.
  func tellAddedTables() {
    guard let frame = form.frame else {
      var known: Set<String> = came.mark.cell.map { [$0.sheet] } ?? []
      for (index, sheet) in form.sheets.enumerated() {
        known.insert(self.sheet(index)?.name ?? sheet.name)
      }
      for sheet in came.tables where !known.contains(sheet.name) && !sheet.rows.isEmpty {
        findings.add(.addedSheet, at: ResponsePlace(same: sheet.name))
      }
      return
    }
    let own = Set(frame.tables.map(Self.texts))
    for table in came.tables where !table.rows.isEmpty && sheetOfTable(table) == nil {
      guard !own.contains(Self.texts(table)) else { continue }
      findings.add(.addedSheet, at: ResponsePlace(table: table.name, title: title(of: table)))
    }
  }

  private static func texts(_ table: Workbook.Sheet) -> [String] {
    table.rows.flatMap(\.cells).map { SheetMatch.plain($0.text) }
  }
}
