import CahierFormats
import CahierModel

/// Writes `content.xml`: the text of a document, block by block as it is pulled.
///
/// The text comes first, into memory of its own, because only then is it known which automatic
/// styles it needs, and those stand before it.
struct ContentWriter {
  let front: FrontMatter
  let survey: DocumentSurvey
  let style: DocumentStyle
  /// The kinds of pages besides those of every document, in the order of the text.
  private(set) var pages: [PageMaster] = []
  var pictures: [OpenDocumentPart] = []
  var logoPart: OpenDocumentPart?
  var inlines: InlineWriter
  var automatic = AutomaticStyles()
  /// What the next paragraph or table does first.
  private var change: PageChange?
  private var page = PageMaster.standard
  private var headingCount = 0
  /// The levels of which a heading has had its number.
  private var numberedLevels: Set<Int> = []
  var captionCount = 0
  var tableCount = 0
  /// How many tables the next block lies in.
  var tableDepth = 0
  var indexCount = 0
  var pairCount = 0
  /// Whether the list that all unordered lists go on with has begun.
  var hasListBegun = false
  /// Whether nothing stands below the last table yet.
  private var isLastTable = false
  /// Whether nothing stands below figures side by side yet.
  private var isLastPair = false

  init(front: FrontMatter, survey: DocumentSurvey, style: DocumentStyle) {
    self.front = front
    self.survey = survey
    self.style = style
    inlines = InlineWriter(front: front, survey: survey)
    automatic.isDense = front.cover?.isPage == false
  }

  mutating func content(of document: Document) throws(FormatError) -> OpenDocumentPart {
    let body = ByteChunks(compressingAhead: true)
    try XMLWriter.write(into: body, isFragment: true) { xml in
      if let cover = front.cover { write(cover, &xml) }
      for block in document.blocks { write(block, .text, &xml) }
      writeEnd(&xml)
    }
    return try OpenDocumentPart("content.xml") { xml in
      xml.element("office:document-content", OpenDocumentNamespace.all) { xml in
        FontFaces(fonts: style.fonts).write(&xml)
        xml.element("office:automatic-styles") { xml in writeAutomatic(&xml) }
        xml.element("office:body") { xml in
          xml.element("office:text") { xml in
            inlines.changes.write(front, &xml)
            writeSequences(&xml)
            xml.include(body)
          }
        }
      }
    }
  }

  private func writeSequences(_ xml: inout XMLWriter) {
    xml.element("text:sequence-decls") { xml in
      for kind in CaptionKind.allCases {
        xml.element(
          "text:sequence-decl",
          ["text:display-outline-level": "0", "text:name": kind.sequence])
      }
    }
  }

  private func writeAutomatic(_ xml: inout XMLWriter) {
    automatic.write(&xml, style.light)
    LanguageStyles.write(&xml)
    xml.element("style:style", ["style:name": "SectContents", "style:family": "section"]) { xml in
      xml.element("style:section-properties", ["style:editable": "false"]) { xml in
        xml.element("style:columns", ["fo:column-count": "1", "fo:column-gap": "0mm"])
      }
    }
    writePairStyle(&xml)
  }

  // MARK: Pages

  /// The width of text on the pages of this part.
  var textWidth: Int { style.page.textWidth(page.orientation) }

  /// Asks the next paragraph or table to change the page first.
  ///
  /// A change of the kind of page is a change of the page as well.
  mutating func turnPage(_ next: PageChange) {
    if case .master = next { change = next } else { change = change ?? next }
  }

  /// The page change that the next paragraph or table must make, which it then has made.
  mutating func takePageChange() -> PageChange? {
    defer { change = nil }
    return change
  }

  /// The name of the style for a paragraph that looks like `name`.
  mutating func paragraphStyle(_ name: String) -> String {
    guard let change = takePageChange() else { return name }
    return automatic.paragraph(name, change)
  }

  private mutating func write(_ section: PageSection, _ xml: inout XMLWriter) {
    let outer = page
    page = PageMaster(
      name: "Section \(pages.count + 1)", orientation: section.orientation,
      header: section.header, footer: section.footer)
    pages.append(page)
    turnPage(.master(OpenDocumentName.encoded(page.name)))
    for block in section.blocks { write(block, .text, &xml) }
    page = outer
    turnPage(.master(OpenDocumentName.encoded(outer.name)))
  }

  // MARK: Blocks

  /// A text ends in a paragraph: without this hidden one LibreOffice adds one of its own, which may
  /// not fit below a table, and with it a page with nothing on it.
  private func writeEnd(_ xml: inout XMLWriter) {
    if isLastTable { xml.element("text:p", ["text:style-name": "Table_20_End"]) }
  }

  mutating func write(_ block: Block, _ flow: Flow, _ xml: inout XMLWriter) {
    if flow.isText {
      part(block, &xml)
      noteLast(block)
    }
    switch block {
    case .heading(let heading) where flow.isText: write(heading, &xml)
    case .heading(let heading):
      paragraph(flow.style(.body), [.strong(heading.content)], &xml)
    case .paragraph(let paragraph):
      self.paragraph(flow.style(paragraph.role), paragraph.content, &xml)
    case .list(let list): write(list, flow, &xml)
    case .table(let table): write(table, flow, &xml)
    case .figure(let figure): write(figure, in: textWidth, &xml)
    case .pair(let first, let second): write(first, second, flow, &xml)
    case .definitions(let definitions): write(definitions, flow, &xml)
    case .note(let note): write(note, &xml)
    case .parallel(let parallel): write(parallel, flow, &xml)
    case .contents, .index, .pageBreak, .section: if flow.isText { writePart(block, &xml) }
    }
  }

  private mutating func noteLast(_ block: Block) {
    isLastPair = false
    switch block {
    case .table, .parallel: isLastTable = true
    case .pageBreak, .section: break
    case .pair:
      isLastTable = false
      isLastPair = true
    default: isLastTable = false
    }
  }

  /// Parts a table from figures side by side right above: LibreOffice turns the page between columns
  /// and a table.
  private func part(_ block: Block, _ xml: inout XMLWriter) {
    guard isLastPair else { return }
    switch block {
    case .table, .parallel: xml.element("text:p", ["text:style-name": "Table_20_End"])
    default: break
    }
  }

  private mutating func writePart(_ block: Block, _ xml: inout XMLWriter) {
    switch block {
    case .contents(let title, let depth): writeContents(title, depth: depth, &xml)
    case .index(let kind, let title): writeIndex(of: kind, title, &xml)
    case .pageBreak: turnPage(.page)
    case .section(let section): write(section, &xml)
    default: break
    }
  }

  mutating func paragraph(_ name: String, _ content: [Inline], _ xml: inout XMLWriter) {
    xml.element("text:p") { xml in
      xml.attribute("text:style-name", paragraphStyle(name))
      inlines.paragraph(content, &xml)
    }
  }

  private mutating func write(_ heading: Heading, _ xml: inout XMLWriter) {
    let entry = survey.headings[headingCount]
    headingCount += 1
    if heading.startsPage { turnPage(.page) }
    let start = heading.isNumbered ? startNumber(level: heading.level) : nil
    xml.element(
      "text:h",
      [
        "text:style-name": paragraphStyle(
          "Heading_20_\(heading.level)" + (heading.isNumbered ? "" : "_20_Plain")),
        "text:outline-level": "\(heading.level)",
        "text:is-list-header": heading.isNumbered ? nil : "true",
        "text:restart-numbering": start == nil ? nil : "true", "text:start-value": start,
      ]
    ) { xml in
      inlines.mark(entry.anchor, if: survey.needsAnchor(entry), &xml) {
        $0.paragraph(entry.content, &$1)
      }
    }
  }
}

extension ContentWriter {
  /// The number that a heading must be given, since it is the first of its level and not number 1.
  private mutating func startNumber(level: Int) -> String? {
    let starts = [front.start.section, front.start.subsection]
    guard level <= starts.count, numberedLevels.insert(level).inserted, starts[level - 1] > 1
    else { return nil }
    return "\(starts[level - 1])"
  }
}

/// Where a block stands, and so which styles its paragraphs have.
enum Flow {
  case text
  /// A cell, by the name of its paragraphs' style.
  case cell(style: String)
  case note(Note.Kind)

  var isText: Bool {
    if case .text = self { true } else { false }
  }

  var isNote: Bool {
    if case .note = self { true } else { false }
  }

  /// The style of a paragraph.
  func style(_ role: Paragraph.Role) -> String {
    switch self {
    case .text: role.styleName
    case .cell(let style): style
    case .note(let kind): OpenDocumentName.encoded(kind.styleName)
    }
  }

  /// The style of points of a list.
  var listStyle: String {
    if case .text = self { "List" } else { style(.body) }
  }
}

extension Paragraph.Role {
  /// The encoded name of the style of such paragraphs in the text.
  fileprivate var styleName: String {
    switch self {
    case .body: "Text_20_body"
    case .lead: "Lead"
    case .quotation: "Quotations"
    case .guidance: "Guidance"
    case .small: "Small"
    case .label: "List_20_Heading"
    case .statement: "Statement"
    case .signature: "Signature"
    }
  }
}
