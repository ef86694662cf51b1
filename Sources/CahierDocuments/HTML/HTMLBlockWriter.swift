import CahierFormats
import CahierModel

/// Writes blocks as HTML, one after the other as they are pulled.
struct HTMLBlockWriter {
  let front: FrontMatter
  let survey: DocumentSurvey
  var inlines: HTMLInlineWriter
  var captionCount = 0
  private var headingCount = 0
  var figureCount = 0
  private var indexCount = 0
  /// The levels of the headings whose sections are open.
  private var open: [Int] = []
  private var startsPage = false
  /// How many sections, notes and tables the next block lies in.
  private var sectionDepth = 0
  private var noteDepth = 0
  var tableDepth = 0

  init(front: FrontMatter, survey: DocumentSurvey) {
    self.front = front
    self.survey = survey
    inlines = HTMLInlineWriter(front: front, survey: survey)
  }

  mutating func write(_ blocks: Pulled<Block>, _ html: inout HTMLWriter) {
    for block in blocks { write(block, isText: true, &html) }
    closeSections(from: 1, &html)
  }

  mutating func writeNotes(_ html: inout HTMLWriter) {
    inlines.writeNotes(&html)
  }

  mutating func write(_ block: Block, isText: Bool, _ html: inout HTMLWriter) {
    switch block {
    case .heading(let heading) where isText: write(heading, &html)
    case .heading(let heading): paragraph([.strong(heading.content)], "heading", &html)
    case .paragraph(let paragraph): write(paragraph, &html)
    case .list(let list): write(list, &html)
    case .table(let table): write(table, &html)
    case .figure(let figure): write(figure, &html)
    case .pair(let first, let second):
      html.element("div", ["class": "pair"]) { html in
        write(first, &html)
        write(second, &html)
      }
    case .definitions(let definitions): write(definitions, &html)
    case .note(let note): write(note, &html)
    case .parallel(let parallel): write(parallel, &html)
    case .contents: break
    case .index(let kind, let title): if isText { writeIndex(of: kind, title, &html) }
    case .pageBreak: startsPage = startsPage || isText
    case .section(let section): if isText { write(section, &html) }
    }
    if isText { html.lineBreak() }
  }

  /// The class that begins a page on paper, for the first block after a break.
  private mutating func takePageBreak() -> String? {
    defer { startsPage = false }
    return startsPage ? "break" : nil
  }

  // MARK: Headings and sections

  private mutating func write(_ heading: Heading, _ html: inout HTMLWriter) {
    let entry = survey.headings[headingCount]
    headingCount += 1
    closeSections(from: heading.level, &html)
    startsPage = startsPage || heading.startsPage
    html.open("section", ["class": takePageBreak()])
    open.append(heading.level)
    // The title of the document is the first level.
    let level = min(6, heading.level + 1)
    html.element(
      "h\(level)",
      [
        "id": inlines.id(entry.anchor),
        "aria-level": heading.level == 6 ? "7" : nil,
      ]
    ) { html in
      if let number = entry.number {
        html.element("span", ["class": "number"], text: number)
        html.text(" ")
      }
      inlines.write(entry.content, &html)
    }
  }

  private mutating func closeSections(from level: Int, _ html: inout HTMLWriter) {
    while let last = open.last, last >= level {
      open.removeLast()
      html.close("section")
    }
  }

  private mutating func write(_ section: PageSection, _ html: inout HTMLWriter) {
    closeSections(from: 1, &html)
    guard sectionDepth < Nesting.sections else { return write(section.blocks, &html) }
    sectionDepth += 1
    defer { sectionDepth -= 1 }
    let name = section.orientation == .landscape ? "landscape" : "break"
    startsPage = false
    html.element("div", ["class": name]) { html in write(section.blocks, &html) }
    startsPage = true
  }

  private mutating func writeIndex(
    of kind: CaptionKind, _ title: String, _ html: inout HTMLWriter
  ) {
    let listed = survey.captions.filter { $0.kind == kind && $0.number != nil }
    guard !listed.isEmpty else { return }
    indexCount += 1
    let id = "_index\(indexCount)"
    html.element("nav", ["class": "index", "aria-labelledby": id]) { html in
      html.element("h2", ["id": id], text: title.isBlank ? kind.plural[front.language] : title)
      html.element("ul") { html in
        for caption in listed {
          html.element("li") { html in
            html.element(
              "a", ["href": "#\(caption.anchor)"], text: caption.title(in: front.language))
          }
        }
      }
    }
  }

  // MARK: Text

  mutating func paragraph(_ content: [Inline], _ name: String?, _ html: inout HTMLWriter) {
    html.element("p") { html in
      html.attribute("class", classes(name, takePageBreak()))
      inlines.write(content, &html)
    }
  }

  private mutating func write(_ paragraph: Paragraph, _ html: inout HTMLWriter) {
    switch paragraph.role {
    case .body: self.paragraph(paragraph.content, nil, &html)
    case .label: self.paragraph(paragraph.content, "label", &html)
    case .statement: self.paragraph(paragraph.content, "statement", &html)
    case .lead: self.paragraph(paragraph.content, "lead", &html)
    case .guidance: self.paragraph(paragraph.content, "guidance", &html)
    case .small: self.paragraph(paragraph.content, "small", &html)
    case .signature: self.paragraph(paragraph.content, "signature", &html)
    case .quotation:
      html.element("blockquote") { html in self.paragraph(paragraph.content, nil, &html) }
    }
  }

  private mutating func write(_ parallel: Parallel, _ html: inout HTMLWriter) {
    html.element("div", ["class": classes("parallel", takePageBreak())]) { html in
      for row in parallel.rows {
        write(row.left, in: parallel.left, &html)
        write(row.right, in: parallel.right, &html)
        html.lineBreak()
      }
    }
  }

  private mutating func write(
    _ blocks: [Block], in language: Language, _ html: inout HTMLWriter
  ) {
    html.element("div", ["lang": language.tag]) { html in
      for block in blocks { write(block, isText: false, &html) }
    }
  }

  private mutating func write(_ definitions: [Definition], _ html: inout HTMLWriter) {
    guard !definitions.isEmpty else { return }
    html.element("dl") { html in
      for definition in definitions {
        html.element("dt") { inlines.write(definition.term, &$0) }
        html.element("dd") { inlines.write(definition.meaning, &$0) }
      }
    }
  }

  private mutating func write(_ note: Note, _ html: inout HTMLWriter) {
    let title = note.heading(in: front.language)
    guard noteDepth < Nesting.notes else { return writeInside(note, title, &html) }
    noteDepth += 1
    html.element("div", ["class": "note \(note.kind.className)", "role": "note"]) { html in
      writeInside(note, title, &html)
    }
    noteDepth -= 1
  }

  private mutating func writeInside(_ note: Note, _ title: [Inline], _ html: inout HTMLWriter) {
    paragraph([.strong(title)], nil, &html)
    for block in note.blocks { write(block, isText: false, &html) }
  }

  private mutating func write(_ figure: Figure, _ html: inout HTMLWriter) {
    let caption = survey.captions[captionCount]
    captionCount += 1
    figureCount += 1
    let (bytes, name) = (ByteChunks(), "_figure\(figureCount)")
    let title = caption.title(in: front.language)
    let drawing = SVGDrawing(
      drawing: figure.drawing, title: title, description: figure.alternative, palette: nil,
      fontFamily: "", name: name)
    // Memory takes everything: nothing fails here.
    try? XMLWriter.write(into: bytes, isFragment: true) { drawing.write(&$0) }
    html.element("figure", ["id": inlines.id(caption.anchor)]) { html in
      writeFrame(named: title, &html) { $1.include(bytes) }
      html.element("figcaption") { html in
        writeLabel(of: caption, &html)
        inlines.write(figure.caption, &html)
      }
    }
  }

  func writeLabel(of caption: DocumentSurvey.CaptionEntry, _ html: inout HTMLWriter) {
    guard caption.number != nil else { return }
    html.text(caption.label(in: front.language) + Typography(front.language).colon)
  }
}

extension Note.Kind {
  /// The class in style sheets.
  var className: String {
    switch self {
    case .information: "information"
    case .advice: "advice"
    case .warning: "warning"
    case .example: "example"
    }
  }
}
