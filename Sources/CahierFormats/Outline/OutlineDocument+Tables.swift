internal import CahierModel

extension OutlineDocument {
  /// The sheets of a workbook, each as a table.
  package init(_ workbook: Workbook) {
    self.init()
    for (index, sheet) in workbook.sheets.enumerated() {
      var table = OutlineTable(sheet.name, number: index + 1)
      table.isSheet = true
      for row in sheet.rows { add(row, to: &table) }
      if !table.rows.isEmpty { blocks.append(.table(table)) }
      for note in sheet.notes { add(note.note, at: paragraphCount) }
    }
  }

  /// The records of a CSV file, as one table.
  ///
  /// `name`: what people call the file.
  package init(_ csv: CSVTable, name: String) {
    self.init()
    var table = OutlineTable(name, number: 1)
    for (index, record) in csv.rows.enumerated() {
      let fields = record.fields.enumerated().map { Workbook.Cell($0, .text($1), text: $1) }
      add(Workbook.Row(index, cells: fields), to: &table)
    }
    if !table.rows.isEmpty { blocks.append(.table(table)) }
  }

  private mutating func add(_ row: Workbook.Row, to table: inout OutlineTable) {
    var cells: [OutlineTable.Cell] = []
    for cell in row.cells where !cell.text.allSatisfy(\.isWhitespace) {
      paragraphCount += 1
      cells.append(OutlineTable.Cell(cell.column, cell.text))
    }
    if !cells.isEmpty { table.rows.append(OutlineTable.Row(row.index + 1, cells: cells)) }
  }
}
