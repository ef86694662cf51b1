import CahierFormats
import CahierModel

/// Tables in HTML, row by row as they are pulled.
extension HTMLBlockWriter {
  /// More columns than this do not fit a narrow screen: the table then scrolls in its own frame.
  private static let columnsOfNarrowScreen = 3
  /// More than this are wider than such a screen, whatever stands in them.
  private static let columnsOfNarrowFrame = 4

  mutating func write(_ table: Table, _ html: inout HTMLWriter) {
    let caption = survey.captions[captionCount]
    captionCount += 1
    guard tableDepth < Nesting.tables else { return writeCells(of: table, caption, &html) }
    tableDepth += 1
    write(table, caption, id: inlines.id(caption.anchor), &html)
    tableDepth -= 1
  }

  /// Writes what stands in the cells, one after the other, where a table would be too deep.
  private mutating func writeCells(
    of table: Table, _ caption: DocumentSurvey.CaptionEntry, _ html: inout HTMLWriter
  ) {
    html.element("p", ["id": inlines.id(caption.anchor)]) { html in
      writeLabel(of: caption, &html)
      inlines.write(table.caption, &html)
    }
    for row in table.header { writeCells(of: row, &html) }
    for row in table.rows { writeCells(of: row, &html) }
  }

  private mutating func writeCells(of row: Table.Row, _ html: inout HTMLWriter) {
    for cell in row.cells {
      for block in cell.blocks { write(block, isText: false, &html) }
    }
  }

  /// Writes a table that is none of the text's, and so has neither number nor anchor.
  mutating func write(
    _ table: Table, _ caption: DocumentSurvey.CaptionEntry? = nil, id: String?,
    _ html: inout HTMLWriter
  ) {
    guard table.columns.count > Self.columnsOfNarrowScreen else {
      return writeTable(table, caption, id: id, &html)
    }
    let label = caption?.title(in: front.language) ?? table.caption.plainText
    let isMany = table.columns.count > Self.columnsOfNarrowFrame
    writeFrame(named: label, isMany: isMany, &html) {
      $0.writeTable(table, caption, id: id, &$1)
    }
  }

  /// Writes what may be wider than the screen, in a frame that scrolls with the keyboard as well.
  mutating func writeFrame(
    named label: String, isMany: Bool = false, _ html: inout HTMLWriter,
    _ content: (inout HTMLBlockWriter, inout HTMLWriter) -> Void
  ) {
    html.element(
      "div",
      [
        "class": isMany ? "wide many" : "wide", "tabindex": "0", "role": "region",
        "aria-label": label,
      ]
    ) { html in
      content(&self, &html)
    }
  }

  private mutating func writeTable(
    _ table: Table, _ caption: DocumentSurvey.CaptionEntry?, id: String?,
    _ html: inout HTMLWriter
  ) {
    let names = classes(table.isKeptTogether ? "whole" : nil, table.use.className)
    html.element("table", ["id": id, "class": names]) { html in
      html.element("caption") { html in
        if let caption { writeLabel(of: caption, &html) }
        inlines.write(table.caption, &html)
        if let summary = table.summary {
          html.element("span", ["class": "summary"], text: summary)
        }
      }
      html.element("colgroup") { html in
        for percent in table.columnPercents { html.void("col", ["class": "w\(percent)"]) }
      }
      writeRows(of: table, &html)
    }
  }

  private mutating func writeRows(of table: Table, _ html: inout HTMLWriter) {
    var head = TableGrid(columnCount: table.columns.count)
    if !table.header.isEmpty {
      html.element("thead") { html in
        for row in table.header { write(head.place(row), table, isInHeader: true, &html) }
        for row in head.missingRows() { write(row, table, isInHeader: true, &html) }
      }
    }
    html.lineBreak()
    html.element("tbody") { html in
      var grid = TableGrid(columnCount: table.columns.count)
      var isEmpty = table.header.isEmpty
      for row in table.rows.ahead {
        write(grid.place(row), table, isInHeader: false, &html)
        isEmpty = false
      }
      for row in grid.missingRows() { write(row, table, isInHeader: false, &html) }
      // Columns in which no cell begins are an error.
      if isEmpty { write(grid.place(Table.Row([])), table, isInHeader: false, &html) }
    }
  }

  private mutating func write(
    _ places: [TableGrid.Place], _ table: Table, isInHeader: Bool, _ html: inout HTMLWriter
  ) {
    guard !places.isEmpty else { return }
    html.element("tr") { html in
      for case .cell(let cell, let column) in places {
        let isName = cell.role == .header || (column == 0 && table.hasRowHeaders)
        write(cell, table, column, isHeader: isInHeader || isName, isInHeader: isInHeader, &html)
      }
    }
    html.lineBreak()
  }

  private mutating func write(
    _ cell: Table.Cell, _ table: Table, _ column: Int, isHeader: Bool, isInHeader: Bool,
    _ html: inout HTMLWriter
  ) {
    let alignment = cell.alignment ?? table.columns[safe: column]?.alignment ?? .start
    let names = isHeader && !cell.isBlank
    let scope = isInHeader ? (cell.columnSpan > 1 ? "colgroup" : "col") : "row"
    html.element(names ? "th" : "td") { html in
      if names { html.attribute("scope", scope) }
      if isInHeader, table.columns[safe: column]?.isChoice == true {
        html.attribute("data-choice", "")
      }
      if cell.columnSpan > 1 { html.attribute("colspan", "\(cell.columnSpan)") }
      if cell.rowSpan > 1 { html.attribute("rowspan", "\(cell.rowSpan)") }
      html.attribute(
        "class",
        classes(
          classes(cell.role == .total ? "total" : nil, alignment.className),
          cell.wrapping(alignment)))
      // One paragraph needs no element of its own.
      if cell.blocks.count == 1, case .paragraph(let paragraph) = cell.blocks[0] {
        inlines.write(paragraph.content, &html)
      } else {
        for block in cell.blocks { write(block, isText: false, &html) }
      }
    }
  }
}

extension Table.Cell {
  /// The class of what must not be cut, or must be where a screen is narrow: codes and figures, words
  /// longer than a third of it, and what is longer than any word or figure, which is cut on every
  /// screen.
  fileprivate func wrapping(_ alignment: Table.Alignment) -> String? {
    guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0] else {
      return blocks.contains { $0.isEndless(alignment) } ? "endless" : nil
    }
    let words = WordLengths(of: paragraph.content)
    if words.count == 1, words.longest <= 12, words.hasDigit { return "code" }
    if words.areEndless(alignment) { return "endless" }
    return words.longest > 14 ? "long" : nil
  }
}

extension Block {
  fileprivate func isEndless(_ alignment: Table.Alignment) -> Bool {
    guard case .paragraph(let paragraph) = self else { return alignment == .end }
    return WordLengths(of: paragraph.content).areEndless(alignment)
  }
}

extension WordLengths {
  /// Whether a word is longer than words are, or a figure than an amount with its currency and unit.
  fileprivate func areEndless(_ alignment: Table.Alignment) -> Bool {
    longest > 28 || alignment == .end && count > 8
  }
}

extension Table.Use {
  fileprivate var className: String? {
    switch self {
    case .reading, .filling: nil
    case .finding: "items"
    case .sorting: "sortable"
    }
  }
}

extension Table.Alignment {
  fileprivate var className: String? {
    switch self {
    case .start: nil
    case .centre: "centre"
    case .end: "end"
    }
  }
}
