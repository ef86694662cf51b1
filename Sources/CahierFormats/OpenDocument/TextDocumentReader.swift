/// Reads the paragraphs and tables of an OpenDocument text.
package struct TextDocumentReader {
  private let source: TextSource
  private var document = TextDocument()

  private static let content = "content.xml"
  private static let meta = "meta.xml"

  /// The parts that are read.
  package static let parts: Set = [content, meta]

  /// Reads the parts of a package.
  ///
  /// - Throws: What makes it no text that Cahier reads.
  package static func read(
    _ package: OpenDocumentPackage, limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) throws(OpenDocumentError) -> TextDocument {
    var document = try read(content: try package.part(content), limits: limits)
    // A program may leave out what the file says of itself.
    if let bytes = try? package.part(meta) {
      document.properties = try properties(bytes, limits)
    }
    return document
  }

  /// Reads `content.xml` alone.
  package static func read(
    content bytes: [UInt8], limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) throws(OpenDocumentError) -> TextDocument {
    do throws(TextSource.Fault) {
      let source = try TextSource.reading(bytes, limits)
      var reader = TextDocumentReader(source: source)
      try reader.readBlocks()
      reader.note(at: nil)
      return reader.document
    } catch {
      throw error.openDocument(Self.content, limits)
    }
  }

  private init(source: TextSource) {
    self.source = source
  }

  /// What `meta.xml` says beyond the standard.
  package static func properties(
    _ bytes: [UInt8], _ limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) throws(OpenDocumentError) -> [TextDocument.Property] {
    do throws(XMLError) {
      var properties: [TextDocument.Property] = []
      var name: String?
      var text = ""
      let reader = try XMLReader(bytes, limits: limits.xml)
      while let event = try reader.next() {
        switch event {
        case .start(let element):
          let isOwn = element.name == XMLReader.Name(OpenDocumentAddress.meta, "user-defined")
          (name, text) = (isOwn ? element[OpenDocumentAddress.meta, "name"] : nil, "")
        case .text(let run): if name != nil { text += run }
        case .end:
          if let name { properties.append(TextDocument.Property(name: name, value: text)) }
          name = nil
        }
      }
      return properties
    } catch {
      throw .xml(error, part: meta)
    }
  }
}

// MARK: - Blocks

extension TextDocumentReader {
  /// Reads up to the end of the element whose start was the last event, or of the file.
  ///
  /// Sections, lists, indexes and boxes are gone into: what stands in them is of the text.
  private mutating func readBlocks() throws(TextSource.Fault) {
    while let event = try source.next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element):
        if try source.takeAside(element) { continue }
        switch TextBlock(element) {
        case .paragraph: try readParagraph()
        case .table:
          note(at: nil)
          try readTable(element)
        case .holder: try readBlocks()
        case .other: try source.skip()
        }
      }
    }
  }

  private mutating func readParagraph() throws(TextSource.Fault) {
    // What stands in a box comes after the paragraph that the box hangs on.
    let lines = try source.paragraph().filter { line in !line.allSatisfy(\.isWhitespace) }
    note(at: lines.isEmpty ? nil : document.paragraphs.count)
    document.paragraphs += lines
  }

  /// Notes what stood beside a paragraph, from 0, or where no letters stand.
  private mutating func note(at paragraph: Int?) {
    for note in source.takeNotes() where document.notes.count < Self.mostNotes {
      document.notes.append(
        TextDocument.Note(paragraph: paragraph, after: document.paragraphs.count, note: note))
    }
  }

  /// More notes than are ever told of a text or a table.
  private static let mostNotes = 10_000

  private mutating func readTable(_ element: XMLReader.Element) throws(TextSource.Fault) {
    var table = Workbook.Sheet(element[OpenDocumentAddress.table, "name"] ?? "", rows: [])
    var row = 0
    try source.eachRow { (element) throws(TextSource.Fault) in
      try readRow(element, at: &row, into: &table)
    }
    document.tables.append(table)
  }

  private func readRow(
    _ element: XMLReader.Element, at row: inout Int, into table: inout Workbook.Sheet
  ) throws(TextSource.Fault) {
    let count = WorkbookReader.count(element, "number-rows-repeated")
    let cells = try readCells(ofRow: row, into: &table)
    defer { row += count }
    guard !cells.isEmpty else { return }
    try source.count(cells.count, times: count - 1)
    for index in 0..<count { table.rows.append(Workbook.Row(row + index, cells: cells)) }
  }

  /// Notes what stood beside the text of a cell, and that it goes over others.
  private func note(
    _ element: XMLReader.Element, _ row: Int, _ column: Int, in table: inout Workbook.Sheet
  ) {
    let merge = WorkbookReader.merge(element)
    for note in source.takeNotes() + [merge].compactMap(\.self)
    where table.notes.count < Self.mostNotes {
      table.notes.append(CellNote(note, row: row, column: column))
    }
  }

  private func readCells(
    ofRow row: Int, into table: inout Workbook.Sheet
  ) throws(TextSource.Fault) -> [Workbook.Cell] {
    var (cells, column): ([Workbook.Cell], Int) = ([], 0)
    try source.eachCell { (element) throws(TextSource.Fault) in
      let count = WorkbookReader.count(element, "number-columns-repeated")
      let text = try source.lines().joined(separator: "\n")
      note(element, row, column, in: &table)
      if !text.allSatisfy(\.isWhitespace) {
        try source.count(1, times: count)
        cells += (0..<count).map { Workbook.Cell(column + $0, .text(text), text: text) }
      }
      column += count
    }
    return cells
  }
}
