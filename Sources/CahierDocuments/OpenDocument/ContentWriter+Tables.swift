import CahierFormats
import CahierModel

/// Tables, row by row as they are pulled.
extension ContentWriter {
  mutating func write(_ table: Table, _ flow: Flow, _ xml: inout XMLWriter) {
    let caption = survey.captions[captionCount]
    writeCaption("Table", table.caption, &xml)
    guard tableDepth < Nesting.tables else { return writeCells(of: table, flow, &xml) }
    tableDepth += 1
    writeUncaptioned(table, title: caption.title(in: front.language), &xml)
    tableDepth -= 1
  }

  /// Writes two languages side by side: a table whose header names them.
  mutating func write(_ parallel: Parallel, _ flow: Flow, _ xml: inout XMLWriter) {
    guard tableDepth < Nesting.tables else { return writeCells(of: parallel.table, flow, &xml) }
    tableDepth += 1
    writeUncaptioned(parallel.table, title: parallel.title(in: front.language), &xml)
    tableDepth -= 1
  }

  /// Writes what stands in the cells, one after the other, where a table would be too deep.
  private mutating func writeCells(of table: Table, _ flow: Flow, _ xml: inout XMLWriter) {
    for row in table.header { writeCells(of: row, flow, &xml) }
    for row in table.rows { writeCells(of: row, flow, &xml) }
  }

  private mutating func writeCells(of row: Table.Row, _ flow: Flow, _ xml: inout XMLWriter) {
    for cell in row.cells {
      for block in cell.blocks { write(block, flow, &xml) }
    }
  }

  /// Writes a table whose caption is already there.
  mutating func writeUncaptioned(_ table: Table, title: String, _ xml: inout XMLWriter) {
    tableCount += 1
    let change = takePageChange()
    let fit = ColumnFit(self.style, width: textWidth, isPaired: front.secondLanguage != nil)
    let style = automatic.table(table, fit, change)
    let name = table.name ?? "Table\(tableCount)"
    xml.element("table:table", ["table:name": name, "table:style-name": style]) { xml in
      if !title.isEmpty { xml.element("table:title", text: title) }
      if let summary = table.summary { xml.element("table:desc", text: summary) }
      for column in 1...max(1, table.columns.count) {
        xml.element("table:table-column", ["table:style-name": "\(style).C\(column)"])
      }
      writeRows(of: table, &xml)
    }
  }

  private mutating func writeRows(of table: Table, _ xml: inout XMLWriter) {
    var head = TableGrid(columnCount: table.columns.count)
    if !table.header.isEmpty {
      xml.element("table:table-header-rows") { xml in
        for row in table.header { write(head.place(row), table, isInHeader: true, &xml) }
        for row in head.missingRows() { write(row, table, isInHeader: true, &xml) }
      }
    }
    var grid = TableGrid(columnCount: table.columns.count)
    var isEmpty = table.header.isEmpty
    for row in table.rows {
      write(grid.place(row), table, isInHeader: false, &xml)
      isEmpty = false
    }
    for row in grid.missingRows() { write(row, table, isInHeader: false, &xml) }
    // A table without a row is no table to ODF.
    if isEmpty { write(grid.place(Table.Row([])), table, isInHeader: false, &xml) }
  }

  private mutating func write(
    _ places: [TableGrid.Place], _ table: Table, isInHeader: Bool, _ xml: inout XMLWriter
  ) {
    guard !places.isEmpty else { return }
    xml.element("table:table-row") { xml in
      xml.attribute("table:style-name", TableStyles.row)
      for place in places {
        switch place {
        case .covered: xml.element("table:covered-table-cell")
        case .cell(var cell, let column):
          if column == 0, table.hasRowHeaders, cell.role == .plain { cell.role = .header }
          let alignment = cell.alignment ?? table.columns[safe: column]?.alignment ?? .start
          write(cell, alignment, table.use, isInHeader: isInHeader, &xml)
        }
      }
    }
  }

  private mutating func write(
    _ cell: Table.Cell, _ alignment: Table.Alignment, _ use: Table.Use, isInHeader: Bool,
    _ xml: inout XMLWriter
  ) {
    xml.element("table:table-cell") { xml in
      let (columns, rows) = (cell.columnSpan, cell.rowSpan)
      xml.attribute("table:style-name", TableStyles.cell(cell.role, use, isInHeader: isInHeader))
      if columns > 1 { xml.attribute("table:number-columns-spanned", "\(columns)") }
      if rows > 1 { xml.attribute("table:number-rows-spanned", "\(rows)") }
      xml.attribute("office:value-type", "string")
      let style = Self.style(of: cell.role, alignment, isInHeader: isInHeader)
      let outer = inlines.isOnDark
      inlines.isOnDark = isInHeader
      for block in cell.blocks { write(block, .cell(style: style), &xml) }
      inlines.isOnDark = outer
      // A cell holds a paragraph at least, and one after a table of its own.
      if cell.blocks.last(where: { $0.writesSomething })?.endsInParagraph != true {
        xml.element("text:p", ["text:style-name": style])
      }
    }
  }

  private static func style(
    of role: Table.Cell.Role, _ alignment: Table.Alignment, isInHeader: Bool
  ) -> String {
    let base =
      isInHeader
      ? "Table_20_Heading"
      : [.plain, .answer].contains(role) ? "Table_20_Contents" : "Table_20_Strong"
    switch alignment {
    case .start: return base
    case .centre: return base + "_20_Centre"
    case .end: return base + "_20_End"
    }
  }
}

extension Array {
  /// The element at `index`, or nil if there is none.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension Block {
  /// Whether the block leaves anything in a cell.
  fileprivate var writesSomething: Bool {
    switch self {
    case .contents, .index, .pageBreak, .section: false
    case .list(let list): !list.items.isEmpty
    case .definitions(let definitions): !definitions.isEmpty
    case .heading, .paragraph, .table, .figure, .pair, .note, .parallel: true
    }
  }

  /// Whether its last element is a paragraph, so that a cell needs no other.
  fileprivate var endsInParagraph: Bool {
    switch self {
    case .list(let list): list.items.contains { !$0.paragraphs.isEmpty }
    case .table, .parallel: false
    default: true
    }
  }
}
