internal import CahierModel

extension SpecificationReading {
  /// A table whose columns are those of requirements becomes items, row by row; another stays text.
  mutating func read(_ table: OutlineTable) {
    if table.isSheet, !table.name.isEmpty { open(table.name, level: 1) }
    guard let columns = RequirementColumns(table) else {
      for row in table.rows { addText(row, of: table) }
      return
    }
    for row in table.rows {
      if row.number < columns.header.number {
        addText(row, of: table)
      } else if row == columns.header {
        add(.columns, row.text, at: table.place(of: row), paragraphs: row.paragraphs)
      } else {
        read(row, columns, of: table)
      }
    }
  }

  private mutating func read(
    _ row: OutlineTable.Row, _ columns: RequirementColumns, of table: OutlineTable
  ) {
    let (title, text) = (columns[.title, row], columns[.statement, row])
    let statement = text.isEmpty ? title : text
    if statement.isEmpty || row.cells.count == 1, table.rows.count > 1 {
      return addAlone(row, statement, of: table)
    }
    let item = ProposedItem(
      concept: concept(of: statement),
      title: title.isEmpty ? DraftTitle.of(sentence: statement) : DraftTitle.of(entry: title),
      statement: statement, remarks: columns.others(of: row),
      force: columns.force(of: row) ?? SentenceForce(of: statement, in: language),
      sourceCode: columns[.code, row].isEmpty ? nil : columns[.code, row])
    add(
      .item, row.text, at: table.place(of: row), paragraphs: row.paragraphs, items: [item])
  }

  /// A row with one cell parts the table as a heading does; one without a statement is text.
  private mutating func addAlone(
    _ row: OutlineTable.Row, _ statement: String, of table: OutlineTable
  ) {
    guard row.cells.count == 1, row.text.utf8.count <= 140, !row.text.hasSuffix(".") else {
      return addText(row, of: table)
    }
    add(.heading, row.text, at: table.place(of: row), paragraphs: row.paragraphs)
    open(row.text.asLine, level: Self.levelInTable)
  }

  /// Below all headings of a text, which go as far as ten.
  private static let levelInTable = 20

  private mutating func addText(_ row: OutlineTable.Row, of table: OutlineTable) {
    add(.text, row.text, at: table.place(of: row), paragraphs: row.paragraphs)
  }
}

extension OutlineTable {
  /// Where a row stands, as people find it again.
  fileprivate func place(of row: Row) -> PartPlace {
    isSheet ? .sheet(name, row: row.number) : .row(row.number, table: number)
  }
}

extension OutlineTable.Row {
  /// The text of its cells, parted by tabs.
  fileprivate var text: String { cells.map(\.text).joined(separator: "\t") }
  /// How many paragraphs stand in its cells.
  fileprivate var paragraphs: Int { cells.reduce(0) { $0 + $1.paragraphs } }
}
