import CahierModel

/// The sections of a document, cut at its headings.
struct DocumentSections {
  struct Section {
    var title: String
    var number: String?
    var start: HeadingStart
    var blocks: [Block]
  }

  /// The sections in the order of the document.
  private(set) var sections: [Section] = []
  private let limit: Int
  /// What stands before the first section, which goes before its text; the contents are apart.
  private var opening: [Block] = []
  private var contents: [Block] = []
  /// The numbers of the last headings of the two widest levels.
  private var numbers = HeadingStart(section: 0, subsection: 0)

  /// `limit`: how many items a section has at most that is not cut at the headings below.
  init(_ blocks: Pulled<Block>, limit: Int) {
    self.limit = limit
    var pending: [Block] = []
    for block in blocks {
      switch block {
      case .heading(let heading) where heading.level == 1:
        close(pending)
        pending = [block]
      case .contents: contents = [block, .pageBreak]
      case .pageBreak where pending.isEmpty: break
      default: if pending.isEmpty { opening.append(block) } else { pending.append(block) }
      }
    }
    close(pending)
    if sections.isEmpty, !opening.isEmpty {
      sections = [Section(title: "", number: nil, start: HeadingStart(), blocks: opening)]
    } else if !opening.isEmpty {
      sections[0].blocks = opening + sections[0].blocks
    }
  }

  private mutating func close(_ blocks: [Block]) {
    guard case .heading(let heading)? = blocks.first else { return }
    if heading.isNumbered { numbers.section += 1 }
    numbers.subsection = 0
    let pieces = blocks.itemCount > limit ? cut(blocks) : [blocks]
    for piece in pieces { add(piece, below: heading) }
  }

  private mutating func add(_ blocks: [Block], below heading: Heading) {
    var start = HeadingStart(section: max(1, numbers.section), subsection: numbers.subsection + 1)
    let below = blocks.compactMap { block in
      if case .heading(let heading) = block, heading.level == 2 { heading } else { nil }
    }
    numbers.subsection += below.count(where: \.isNumbered)
    if !heading.isNumbered { start = HeadingStart() }
    let isCut = start.subsection > 1 || blocks.isHeadless
    let title = heading.content.plainText
    let first = isCut ? below.first?.content.plainText : nil
    sections.append(
      Section(
        title: [title, first].compactMap(\.self).joined(separator: ": "),
        number: heading.isNumbered ? "\(numbers.section)" : nil, start: start,
        blocks: contents + (blocks.isHeadless ? [.heading(heading.withoutAnchor)] : []) + blocks))
  }

  /// The blocks cut at headings of the second level; each piece but the first lacks the one above.
  private func cut(_ blocks: [Block]) -> [[Block]] {
    var pieces: [[Block]] = [[]]
    for block in blocks {
      if case .heading(let heading) = block, heading.level == 2, pieces[pieces.count - 1].count > 1
      {
        pieces.append([])
      }
      pieces[pieces.count - 1].append(block)
    }
    return pieces
  }
}

extension Heading {
  /// The same title, to which nothing leads: what leads to it leads to its first place.
  fileprivate var withoutAnchor: Heading {
    var heading = self
    heading.anchor = nil
    return heading
  }
}

extension [Block] {
  /// Whether it begins below a heading that stands elsewhere.
  fileprivate var isHeadless: Bool {
    if case .heading(let heading)? = first { heading.level > 1 } else { true }
  }

  /// How many rows and points the blocks have: items stand in them.
  fileprivate var itemCount: Int {
    reduce(0) { count, block in
      switch block {
      case .table(let table): count + table.rows.reduce(0) { count, _ in count + 1 }
      case .list(let list): count + list.items.count
      default: count + 1
      }
    }
  }
}
