import CahierModel

/// The walk that fills a `DocumentSurvey`.
struct SurveyWalk {
  private(set) var survey = DocumentSurvey()
  private let language: Language
  /// How many headings of each level have been numbered since the last one of a wider level.
  private var counters = [Int](repeating: 0, count: 6)
  private var captionCounts: [CaptionKind: Int] = [:]
  private var lastLevel = 0
  /// References in the order found, so that problems are reported in that order.
  private var references: [Anchor] = []
  /// Whether an anchor here can be led to: not in footnotes, headers and footers.
  private var keepsAnchors = true

  /// The number of the first heading of the second level, until there is one.
  private var subsection: Int?

  init(_ front: FrontMatter) {
    language = front.language
    counters[0] = front.start.section - 1
    subsection = front.start.subsection
  }

  mutating func walk(_ blocks: Pulled<Block>) {
    for block in blocks { walk(block, isNarrow: false) }
  }

  /// Reports what can only be known at the end.
  mutating func finish() {
    var reported: Set<Anchor> = []
    for anchor in references where survey.targets[anchor] == nil {
      guard reported.insert(anchor).inserted else { continue }
      survey.problems.append(.referenceToNothing(anchor))
    }
  }

  /// Walks a block, which is narrow if it stands in a cell or a note.
  private mutating func walk(_ block: Block, isNarrow: Bool) {
    if isNarrow, block.belongsToText {
      survey.problems.append(.misplacedBlock(block))
      if case .heading(let heading) = block { walk(heading.content) }
      return
    }
    switch block {
    case .heading(let heading): add(heading)
    case .paragraph(let paragraph): walk(paragraph.content)
    case .list(let list): walk(list)
    case .table(let table): walk(table)
    case .figure(let figure): walk(figure)
    case .pair(let first, let second):
      survey.hasPairs = true
      walk(first)
      walk(second)
    case .definitions(let definitions):
      for definition in definitions {
        walk(definition.term)
        walk(definition.meaning)
      }
    case .note(let note):
      walk(note.title ?? [])
      for block in note.blocks { walk(block, isNarrow: true) }
    case .contents(let title, let depth):
      survey.contentsDepth = max(survey.contentsDepth, max(1, min(6, depth)))
      survey.contentsTitle = survey.contentsTitle ?? title
    case .index(let kind, _): survey.indexed.insert(kind)
    case .pageBreak: break
    case .parallel(let parallel):
      for block in parallel.rows.flatMap({ $0.left + $0.right }) { walk(block, isNarrow: true) }
    case .section(let section):
      walkAside(section.header ?? [])
      walkAside(section.footer ?? [])
      walk(section.blocks)
    }
  }

  private static let untitled = Text(fr: "[sans titre]", en: "[untitled]")

  private mutating func add(_ heading: Heading) {
    if heading.content.isBlank { survey.problems.append(.headingWithoutWords(heading)) }
    if heading.level > lastLevel + 1 { survey.problems.append(.levelLeftOut(heading)) }
    lastLevel = heading.level
    let index = survey.headings.count
    let anchor = register(heading.anchor, orName: "heading-\(index + 1)", .heading(index))
    survey.headings.append(
      DocumentSurvey.HeadingEntry(
        level: heading.level, number: heading.isNumbered ? nextNumber(heading.level) : nil,
        content: heading.content.isBlank ? [.text(Self.untitled[language])] : heading.content,
        anchor: anchor))
    walk(heading.content)
  }

  private mutating func nextNumber(_ level: Int) -> String {
    counters[level - 1] += 1
    for deeper in level..<counters.count { counters[deeper] = 0 }
    if level == 1, let first = subsection {
      counters[1] = first - 1
      subsection = nil
    }
    return counters[..<level].map { "\(max(1, $0))" }.joined(separator: ".")
  }

  private mutating func walk(_ list: List) {
    for item in list.items {
      for paragraph in item.paragraphs { walk(paragraph) }
      if let nested = item.nested { walk(nested) }
    }
  }

  private mutating func walk(_ table: Table) {
    addCaption(.table, table.caption, table.anchor, isNumbered: table.isNumbered)
    survey.columnPercents.formUnion(table.columnPercents)
    survey.hasItems = survey.hasItems || table.use == .finding
    survey.hasSortableTables = survey.hasSortableTables || table.use == .sorting
    var (head, grid) = (
      TableGrid(columnCount: table.columns.count), TableGrid(columnCount: table.columns.count)
    )
    for row in table.header { walk(row, &head) }
    if let outline = table.outline {
      for inline in outline { walk(inline) }
    } else {
      for row in table.rows { walk(row, &grid) }
    }
    _ = (head.missingRows(), grid.missingRows())
    if head.isMended || grid.isMended {
      survey.problems.append(.rowsDoNotFit(table))
    }
  }

  private mutating func walk(_ row: Table.Row, _ grid: inout TableGrid) {
    _ = grid.place(row)
    for cell in row.cells {
      for block in cell.blocks { walk(block, isNarrow: true) }
    }
  }

  private mutating func walk(_ figure: Figure) {
    addCaption(.figure, figure.caption, figure.anchor, isNumbered: figure.isNumbered)
    if figure.alternative.isEmpty { survey.problems.append(.noAlternative(figure)) }
  }

  private mutating func addCaption(
    _ kind: CaptionKind, _ content: [Inline], _ anchor: Anchor?, isNumbered: Bool
  ) {
    let index = survey.captions.count
    if isNumbered { captionCounts[kind, default: 0] += 1 }
    let anchor = register(anchor, orName: "\(kind)-\(index + 1)", .caption(index))
    survey.captions.append(
      DocumentSurvey.CaptionEntry(
        kind: kind, number: isNumbered ? captionCounts[kind] : nil, content: content,
        anchor: anchor))
    walk(content)
  }

  /// Keeps an anchor for what it is on.
  ///
  /// One that is taken is replaced by a name of our own.
  private mutating func register(
    _ anchor: Anchor?, orName name: String, _ target: DocumentSurvey.Target
  ) -> Anchor {
    if let anchor {
      if survey.targets[anchor] == nil {
        survey.targets[anchor] = target
        return anchor
      }
      survey.problems.append(.anchorTwice(anchor))
    }
    var own = Anchor(name)
    while survey.targets[own] != nil { own = Anchor("\(own)-") }
    survey.targets[own] = target
    return own
  }

  /// Walks what stands beside the text.
  private mutating func walkAside(_ inlines: [Inline]) {
    let outer = keepsAnchors
    keepsAnchors = false
    walk(inlines)
    keepsAnchors = outer
  }

  private mutating func walk(_ inlines: [Inline]) {
    for inline in inlines { walk(inline) }
  }

  private mutating func walk(_ inline: Inline) {
    switch inline {
    case .text, .code, .lineBreak, .field, .choice: break
    case .emphasis(let inlines), .strong(let inlines), .inserted(let inlines),
      .deleted(let inlines), .language(_, let inlines):
      walk(inlines)
    case .footnote(let inlines): walkAside(inlines)
    case .link(let inlines, let target):
      if case .inside(let anchor) = target.kind { refer(to: anchor) }
      walk(inlines)
    case .reference(let anchor, _): refer(to: anchor)
    case .anchor(_, let inlines) where !keepsAnchors: walk(inlines)
    case .anchor(let anchor, let inlines):
      if survey.targets[anchor] == nil {
        survey.targets[anchor] = .place(inlines.plainText)
      } else {
        survey.problems.append(.anchorTwice(anchor))
      }
      walk(inlines)
    }
  }

  private mutating func refer(to anchor: Anchor) {
    if survey.referenced.insert(anchor).inserted { references.append(anchor) }
  }
}

extension Block {
  /// Whether the block only makes sense in the text itself, not in a cell or a note.
  var belongsToText: Bool {
    switch self {
    case .heading, .contents, .index, .pageBreak, .section: true
    case .paragraph, .list, .table, .figure, .pair, .definitions, .note, .parallel: false
    }
  }
}
