package import CahierModel

/// Reads a Word document as its author laid it out.
///
/// Recorded changes are read as accepted; what stands beside the text is kept apart. Of what is there
/// twice for old and new programs, the new is read.
///
/// - Source: ECMA-376, part 1, section 17: WordprocessingML.
package final class WordReader {
  let source: OfficeSource
  var looks: WordLooks
  var document = OutlineDocument()
  /// The words of footnotes, endnotes and remarks by what they are and their id.
  let asides: WordAsides
  var tableCount = 0
  /// The text of paragraphs whose end was deleted: they go on with the next.
  private var carried = ""
  private var carriedBookmarks: [String] = []
  /// The names of the bookmarks that began since the last paragraph.
  private var bookmarks: [String] = []
  /// How many fields of an index are open.
  private var indexFields = WordFields()
  private var indexDepth = 0

  private init(_ source: OfficeSource, _ looks: WordLooks, _ asides: WordAsides) {
    (self.source, self.looks, self.asides) = (source, looks, asides)
  }

  /// Reads a package that is a text.
  ///
  /// - Throws: What makes it no text that Cahier reads.
  package static func read(
    _ package: OfficePackage, limits: XMLReader.Limits = XMLReader.Limits()
  ) throws(OfficeError) -> OutlineDocument {
    let relations = try package.relations()
    func reading(
      _ part: String?, _ body: (OfficeSource) throws(XMLError) -> Void
    ) throws(OfficeError) {
      guard let part, let bytes = try? package.part(part) else { return }
      do throws(XMLError) { try body(try OfficeSource(bytes, limits: limits)) } catch {
        throw .xml(error, part: part)
      }
    }
    var (looks, asides) = (WordLooks(), WordAsides())
    try reading(relations.target(ofType: "styles")) { (source) throws(XMLError) in
      try looks.readStyles(source)
    }
    try reading(relations.target(ofType: "numbering")) { (source) throws(XMLError) in
      try looks.readNumberings(source)
    }
    for kind in WordAsides.Kind.allCases {
      try reading(relations.target(ofType: kind.rawValue)) { (source) throws(XMLError) in
        try asides.read(kind, source)
      }
    }
    var document = OutlineDocument()
    try reading(package.main) { (source) throws(XMLError) in
      let reader = WordReader(source, looks, asides)
      try reader.readDocument()
      document = reader.document
    }
    return document
  }
}

// MARK: - Blocks

extension WordReader {
  private func readDocument() throws(XMLError) {
    guard try source.reader.next() != nil else { return }
    try source.each { (element) throws(XMLError) in
      if element.local == "body" { try readBlocks() } else { try source.skip() }
    }
    flushCarried()
  }

  private func readBlocks() throws(XMLError) {
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "p": try readParagraph()
      case "tbl": try readTable()
      case "bookmarkStart":
        note(element)
        try source.skip()
      case "sdt": try readControl()
      case "customXml", "ins", "moveTo", "smartTag", "sdtContent": try readBlocks()
      case "del", "moveFrom":
        document.changedCount += 1
        try source.skip()
      case "altChunk":
        add(DocumentNote(.drawing("")))
        try source.skip()
      default: try source.skip()
      }
    }
  }

  /// A content control: one that holds a table of contents says so.
  private func readControl() throws(XMLError) {
    var isIndex = false
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "sdtPr": isIndex = try readsIndex()
      case "sdtContent":
        indexDepth += isIndex ? 1 : 0
        try readBlocks()
        indexDepth -= isIndex ? 1 : 0
      default: try source.skip()
      }
    }
  }

  private func readsIndex() throws(XMLError) -> Bool {
    var isIndex = false
    try source.each { (element) throws(XMLError) in
      guard element.local == "docPartObj" else { return try source.skip() }
      try source.each { (part) throws(XMLError) in
        if part.local == "docPartGallery" { isIndex = part["val"] == "Table of Contents" }
        try source.skip()
      }
    }
    return isIndex
  }

  /// Adds the paragraph whose start was the last event, and what stands in its boxes after it.
  private func readParagraph() throws(XMLError) {
    let wasInIndex = indexDepth > 0 || indexFields.isInIndex
    let content = try paragraph()
    guard content.mark != .deleted else {
      carriedBookmarks += content.bookmarks
      return carried += content.text
    }
    let isOfIndex = wasInIndex && (indexDepth > 0 || indexFields.isInIndex || content.closesField)
    add(content, isOfIndex: isOfIndex)
  }

  private func add(_ content: WordParagraph, isOfIndex: Bool) {
    let text = carried + content.text
    carried = ""
    document.paragraphCount += 1
    if text.allSatisfy(\.isWhitespace) {
      document.emptyCount += 1
    } else {
      var paragraph = OutlineParagraph(text, number: document.paragraphCount)
      describe(&paragraph, content)
      paragraph.bookmarks = carriedBookmarks + content.bookmarks
      carriedBookmarks = []
      paragraph.isOfIndex = isOfIndex || content.isOfIndex
      document.blocks.append(.paragraph(paragraph))
    }
    for line in content.boxes { addBox(line) }
  }

  private func addBox(_ line: String) {
    document.paragraphCount += 1
    guard !line.allSatisfy(\.isWhitespace) else { return document.emptyCount += 1 }
    document.blocks.append(.paragraph(OutlineParagraph(line, number: document.paragraphCount)))
  }

  private func describe(_ paragraph: inout OutlineParagraph, _ content: WordParagraph) {
    let looks = looks.looks(of: content.properties.style)
    paragraph.styles = looks.names
    paragraph.isBold = content.isBold
    let level = content.properties.outlineLevel ?? looks.outlineLevel ?? 0
    paragraph.outlineLevel = level > 0 ? level : nil
    // The number 0 takes a paragraph out of the list of its style.
    guard let list = content.properties.list ?? looks.list, list.id != "0" else { return }
    paragraph.list = OutlineParagraph.ListPlace(
      level: list.level + 1, isNumbered: self.looks.isNumbered(list.id, level: list.level),
      isFirst: true)
  }

  /// What is left at the end: the last paragraphs were deleted but for their text.
  private func flushCarried() {
    guard !carried.isEmpty else { return }
    add(WordParagraph(), isOfIndex: false)
  }

  /// Keeps what stands beside the paragraph that is being read.
  func add(_ note: DocumentNote) {
    document.add(note, at: document.paragraphCount + 1)
  }

  /// Keeps the name of a bookmark for the paragraph that it begins in, or before.
  func note(_ bookmark: OfficeElement) {
    guard bookmarks.count < 1_000, let name = bookmark["name"] else { return }
    bookmarks.append(name)
  }

  /// The names of the bookmarks that began since this was asked the last time.
  func takeBookmarks() -> [String] {
    guard !bookmarks.isEmpty else { return [] }
    defer { bookmarks = [] }
    return bookmarks
  }

  /// Whether what is read now is the result of an index.
  var isInIndexField: Bool { indexFields.isInIndex }

  /// Reads the sign of a field.
  func read(_ sign: WordFields.Sign) {
    indexFields.read(sign)
  }
}
