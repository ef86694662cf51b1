package import CahierModel

/// Reads an OpenDocument text as its author laid it out.
///
/// Text that a revision took out is not read; what stands beside the text is kept apart.
package final class TextOutlineReader {
  private let source: TextSource
  private var document = OutlineDocument()
  private var tableCount = 0
  /// The styles of the lists around, the innermost last.
  private var lists: [String?] = []
  private var isAtEntry = false
  private var indexDepth = 0

  private static let content = "content.xml"
  private static let styles = "styles.xml"

  /// The parts that are read.
  package static let parts: Set = [content, styles]

  /// Reads the parts of a package.
  ///
  /// - Throws: What makes it no text that Cahier reads.
  package static func read(
    _ package: OpenDocumentPackage, limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) throws(OpenDocumentError) -> OutlineDocument {
    try read(
      content: try package.part(content), styles: try? package.part(styles), limits: limits)
  }

  /// Reads `content.xml`, and `styles.xml` where there is one.
  package static func read(
    content bytes: [UInt8], styles: [UInt8]? = nil,
    limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) throws(OpenDocumentError) -> OutlineDocument {
    let looks = try looks(styles, limits)
    do throws(TextSource.Fault) {
      let source = try TextSource.reading(bytes, limits)
      source.looks = looks
      let reader = TextOutlineReader(source)
      try reader.readBlocks()
      return reader.document
    } catch {
      throw error.openDocument(Self.content, limits)
    }
  }

  private init(_ source: TextSource) {
    self.source = source
  }

  private static func looks(
    _ styles: [UInt8]?, _ limits: WorkbookReader.Limits
  ) throws(OpenDocumentError) -> ParagraphLooks {
    var looks = ParagraphLooks()
    guard let styles else { return looks }
    do throws(XMLError) {
      try looks.read(try XMLReader(styles, limits: limits.xml))
    } catch {
      throw .xml(error, part: Self.styles)
    }
    return looks
  }
}

// MARK: - Blocks

extension TextOutlineReader {
  private func readBlocks() throws(TextSource.Fault) {
    while let event = try source.next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element): try readBlock(element)
      }
    }
  }

  private func readBlock(_ element: XMLReader.Element) throws(TextSource.Fault) {
    if try source.takeAside(element) { return }
    if element.name == XMLReader.Name(OpenDocumentAddress.office, "automatic-styles") {
      do throws(XMLError) { try source.looks.read(source.reader) } catch { throw .xml(error) }
      return
    }
    switch TextBlock(element) {
    case .paragraph: try readParagraph(element)
    case .table: try readTable(element)
    case .holder: try readHolder(element)
    case .other: try source.skip()
    }
  }

  private func readHolder(_ element: XMLReader.Element) throws(TextSource.Fault) {
    switch element.name.local {
    case "list" where element.name.namespace == TextSource.text:
      lists.append(element[TextSource.text, "style-name"] ?? lists.last ?? nil)
      try readBlocks()
      lists.removeLast()
    case "list-item" where element.name.namespace == TextSource.text:
      isAtEntry = true
      try readBlocks()
    case let name where Self.indexes.contains(name):
      indexDepth += 1
      try readBlocks()
      indexDepth -= 1
    default: try readBlocks()
    }
  }

  private static let indexes: Set = [
    "table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index",
    "object-index", "bibliography",
  ]

  private func readParagraph(_ element: XMLReader.Element) throws(TextSource.Fault) {
    let looks = source.looks.looks(of: element[TextSource.text, "style-name"])
    source.weight = LetterWeight()
    source.weight.paragraph = looks.isBold
    let lines = try source.paragraph()
    let isBold = source.weight.isBold
    let first = document.paragraphCount + 1
    takeAsides(at: first)
    var bookmarks = source.takeBookmarks()
    for (index, line) in lines.enumerated() {
      document.paragraphCount += 1
      guard !line.allSatisfy(\.isWhitespace) else {
        document.emptyCount += 1
        continue
      }
      // What stands in a box comes after the paragraph that the box hangs on.
      var paragraph = OutlineParagraph(line, number: first + index)
      if index == 0 { describe(&paragraph, element, looks, isBold) }
      // Those of a paragraph without letters are those of its box.
      (paragraph.bookmarks, bookmarks) = (bookmarks, [])
      document.blocks.append(.paragraph(paragraph))
    }
    isAtEntry = false
  }

  private func describe(
    _ paragraph: inout OutlineParagraph, _ element: XMLReader.Element,
    _ looks: ParagraphLooks.Looks, _ isBold: Bool
  ) {
    paragraph.styles = looks.names
    paragraph.isBold = isBold
    paragraph.isOfIndex = indexDepth > 0
    paragraph.outlineLevel = looks.outlineLevel
    if element.name.local == "h" {
      let level = element[TextSource.text, "outline-level"].flatMap { Int($0) }
      paragraph.outlineLevel = max(1, level ?? looks.outlineLevel ?? 1)
    }
    guard !lists.isEmpty else { return }
    paragraph.list = OutlineParagraph.ListPlace(
      level: lists.count,
      isNumbered: source.looks.isNumbered(lists.last ?? nil, level: lists.count),
      isFirst: isAtEntry)
  }

  /// Keeps what stood beside a paragraph, and that it holds recorded changes.
  private func takeAsides(at paragraph: Int) {
    for note in source.takeNotes() {
      if case .change = note.kind { document.changedCount += 1 }
      document.add(note, at: paragraph)
    }
  }
}

// MARK: - Tables

extension TextOutlineReader {
  private func readTable(_ element: XMLReader.Element) throws(TextSource.Fault) {
    tableCount += 1
    var table = OutlineTable(element[OpenDocumentAddress.table, "name"] ?? "", number: tableCount)
    var number = 1
    try source.eachRow { (row) throws(TextSource.Fault) in
      let cells = try readCells()
      let bookmarks = source.takeBookmarks()
      if !cells.isEmpty {
        table.rows.append(OutlineTable.Row(number, cells: cells))
        table.rows[table.rows.count - 1].bookmarks = bookmarks
      }
      number += WorkbookReader.count(row, "number-rows-repeated")
    }
    if !table.rows.isEmpty { document.blocks.append(.table(table)) }
  }

  private func readCells() throws(TextSource.Fault) -> [OutlineTable.Cell] {
    var (cells, column): ([OutlineTable.Cell], Int) = ([], 0)
    try source.eachCell { (cell) throws(TextSource.Fault) in
      if let content = try readCell(at: column) { cells.append(content) }
      column += WorkbookReader.count(cell, "number-columns-repeated")
    }
    return cells
  }

  private func readCell(at column: Int) throws(TextSource.Fault) -> OutlineTable.Cell? {
    source.weight = LetterWeight()
    let lines = try source.lines()
    let filled = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    takeAsides(at: document.paragraphCount + 1)
    document.paragraphCount += lines.count
    document.emptyCount += lines.count - filled.count
    guard !filled.isEmpty else { return nil }
    try source.count(1, times: 1)
    return OutlineTable.Cell(
      column, filled.joined(separator: "\n"), paragraphs: filled.count,
      isBold: source.weight.isBold)
  }
}
