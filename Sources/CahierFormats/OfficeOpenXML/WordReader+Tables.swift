internal import CahierModel

// The tables of a Word document: rows, cells and what stands in them.

extension WordReader {
  func readTable() throws(XMLError) {
    tableCount += 1
    var (table, number) = (OutlineTable("", number: tableCount), 0)
    try readRows { (row) in
      number += 1
      guard !row.cells.isEmpty else { return }
      table.rows.append(OutlineTable.Row(number, cells: row.cells))
      table.rows[table.rows.count - 1].bookmarks = row.bookmarks
    }
    if !table.rows.isEmpty { document.blocks.append(.table(table)) }
  }

  /// A row as it is read.
  private typealias WordRow = (cells: [OutlineTable.Cell], bookmarks: [String])

  private func readRows(_ row: (WordRow) -> Void) throws(XMLError) {
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "tr": row(try readRow())
      case "sdt", "sdtContent", "customXml", "ins": try readRows(row)
      case "bookmarkStart":
        note(element)
        try source.skip()
      default: try source.skip()
      }
    }
  }

  /// The cells of a row, none for one that was deleted.
  private func readRow() throws(XMLError) -> WordRow {
    var (cells, column, isDeleted): ([OutlineTable.Cell], Int, Bool) = ([], 0, false)
    var bookmarks = takeBookmarks()
    try readCells { (element) throws(XMLError) in
      if element.local == "tc" {
        let cell = try readCell(at: column, bookmarks: &bookmarks)
        column += cell.span
        if let cell = cell.cell { cells.append(cell) }
      } else {
        isDeleted = try readsDeletion()
      }
    }
    guard isDeleted else { return (cells, bookmarks) }
    document.changedCount += 1
    document.paragraphCount -= cells.reduce(0) { $0 + $1.paragraphs }
    return ([], [])
  }

  /// Calls `body` at the start of each cell, and of the properties of the row.
  private func readCells(
    _ body: (OfficeElement) throws(XMLError) -> Void
  ) throws(XMLError) {
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "tc", "trPr": try body(element)
      case "sdt", "sdtContent", "customXml", "ins": try readCells(body)
      case "bookmarkStart":
        note(element)
        try source.skip()
      default: try source.skip()
      }
    }
  }

  private func readsDeletion() throws(XMLError) -> Bool {
    var isDeleted = false
    try source.each { (property) throws(XMLError) in
      if property.local == "del" { isDeleted = true }
      try source.skip()
    }
    return isDeleted
  }

  private func readCell(
    at column: Int, bookmarks: inout [String]
  ) throws(XMLError) -> (cell: OutlineTable.Cell?, span: Int) {
    var (content, span) = (WordCell(), 1)
    try readCellBlocks(into: &content, span: &span)
    bookmarks += content.bookmarks + takeBookmarks()
    document.paragraphCount += content.lines.count
    let filled = content.lines.filter { !$0.allSatisfy(\.isWhitespace) }
    document.emptyCount += content.lines.count - filled.count
    guard !filled.isEmpty else { return (nil, span) }
    return (
      OutlineTable.Cell(
        column, filled.joined(separator: "\n"), paragraphs: filled.count,
        isBold: content.isBold), span
    )
  }

  /// Reads what stands in a cell; a table in it is of its text.
  private func readCellBlocks(into cell: inout WordCell, span: inout Int) throws(XMLError) {
    var (content, width) = (cell, span)
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "p": content.add(try paragraph())
      case "tcPr": width = try readSpan()
      case "bookmarkStart":
        note(element)
        try source.skip()
      case "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins":
        var inner = 1
        try readCellBlocks(into: &content, span: &inner)
      default: try source.skip()
      }
    }
    (cell, span) = (content, width)
  }

  private func readSpan() throws(XMLError) -> Int {
    var span = 1
    try source.each { (property) throws(XMLError) in
      if property.local == "gridSpan" {
        span = min(max(1, property["val"].flatMap { Int($0) } ?? 1), 1_000)
      }
      try source.skip()
    }
    return span
  }
}

/// What stands in a cell of Word.
private struct WordCell {
  private(set) var lines: [String] = []
  private(set) var bookmarks: [String] = []
  private var filled = 0
  private var bold = 0
  private var carried = ""

  var isBold: Bool { filled > 0 && bold == filled }

  mutating func add(_ paragraph: WordParagraph) {
    bookmarks += paragraph.bookmarks
    let text = carried + paragraph.text
    guard paragraph.mark != .deleted else { return carried = text }
    carried = ""
    if !text.allSatisfy(\.isWhitespace) {
      filled += 1
      if paragraph.isBold { bold += 1 }
    }
    lines += [text] + paragraph.boxes
  }
}
