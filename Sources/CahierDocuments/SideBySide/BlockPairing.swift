import CahierModel

/// Walks through two documents at once, and makes one block of those that say the same.
///
/// Runs of text become one block of two columns. Where the documents part, the nearest place at
/// which they meet again is looked for among the next few blocks; what stands before it is alone.
struct BlockPairing {
  /// How far ahead the walk looks for a place where the documents meet again.
  private static let sight = 40

  private let left: Language
  private let right: Language
  private var leftBlocks: BlockQueue
  private var rightBlocks: BlockQueue
  /// Texts that wait for the end of their run.
  private var rows: [Parallel.Row] = []
  /// Blocks that are ready.
  private var ready: [Block] = []

  init(_ left: Pulled<Block>, _ right: Pulled<Block>, _ first: Language, _ second: Language) {
    self.left = first
    self.right = second
    leftBlocks = BlockQueue(left)
    rightBlocks = BlockQueue(right)
  }

  /// The next block of the one document.
  mutating func next() -> Block? {
    while ready.isEmpty {
      guard step() else {
        endRun()
        return ready.isEmpty ? nil : ready.removeFirst()
      }
    }
    return ready.removeFirst()
  }

  /// Takes the next blocks of the documents, and returns whether there were any.
  private mutating func step() -> Bool {
    let (mine, other) = (leftBlocks.peek(0), rightBlocks.peek(0))
    switch (mine, other) {
    case (nil, nil): return false
    case (let mine?, nil): alone(mine, isLeft: true)
    case (nil, let other?): alone(other, isLeft: false)
    case (let mine?, let other?):
      if mine.part == other.part {
        leftBlocks.take()
        rightBlocks.take()
        pair(mine, other)
      } else {
        meetAgain()
      }
    }
    return true
  }

  /// Passes over the fewest blocks after which both documents have the same part.
  private mutating func meetAgain() {
    for distance in 1...Self.sight {
      for skipped in 0...distance {
        guard let mine = leftBlocks.peek(skipped),
          let other = rightBlocks.peek(distance - skipped), mine.part == other.part
        else { continue }
        for _ in 0..<skipped { if let block = leftBlocks.peek(0) { alone(block, isLeft: true) } }
        for _ in 0..<distance - skipped {
          if let block = rightBlocks.peek(0) { alone(block, isLeft: false) }
        }
        return
      }
    }
    if let mine = leftBlocks.peek(0) { alone(mine, isLeft: true) }
    if let other = rightBlocks.peek(0) { alone(other, isLeft: false) }
  }

  private mutating func alone(_ block: Block, isLeft: Bool) {
    if isLeft { leftBlocks.take() } else { rightBlocks.take() }
    let block = isLeft ? block : block.inOtherLanguage(right)
    guard case .text = block.part else { return stand(block) }
    rows.append(
      isLeft ? Parallel.Row(left: [block], right: []) : Parallel.Row(left: [], right: [block]))
  }

  private mutating func stand(_ block: Block) {
    endRun()
    ready.append(block)
  }

  private mutating func endRun() {
    guard !rows.isEmpty else { return }
    ready.append(.parallel(Parallel(left, right, rows: rows)))
    rows = []
  }

  private mutating func pair(_ mine: Block, _ other: Block) {
    switch (mine, other) {
    case (.heading(var heading), .heading(let twin)):
      heading.content = heading.content.beside(twin.content, in: right)
      stand(.heading(heading))
    case (.table(let table), .table(let twin)):
      for block in TablePairing(table, twin, right).blocks { stand(block) }
    case (.figure, .figure), (.pair, .pair):
      stand(mine)
      stand(other.inOtherLanguage(right))
    case (.contents(let title, let depth), .contents(let twin, _)):
      stand(.contents(title: both(title, twin), depth: depth))
    case (.index(let kind, let title), .index(_, let twin)):
      stand(.index(kind, title: both(title, twin)))
    case (.section(let section), .section(let twin)):
      endRun()
      leftBlocks.insert(section.blocks)
      rightBlocks.insert(twin.blocks)
    case (.pageBreak, _): stand(mine)
    default: rows += mine.rows(beside: other.inOtherLanguage(right))
    }
  }
}

/// Blocks of a document one after the other, some of which can be looked at before they are taken.
private struct BlockQueue {
  /// The walks to go on with, the innermost last: a section is gone through where it stands.
  private var walks: [AnyIterator<Block>]
  private var seen: [Block] = []

  init(_ blocks: Pulled<Block>) {
    walks = [blocks.makeIterator()]
  }

  /// The block at a distance from the next one, or nil after the end.
  mutating func peek(_ distance: Int) -> Block? {
    while seen.count <= distance {
      guard let block = pull() else { return nil }
      seen.append(block)
    }
    return seen[distance]
  }

  /// Leaves the next block behind.
  mutating func take() {
    if !seen.isEmpty { seen.removeFirst() }
  }

  /// Goes through these blocks before what follows.
  mutating func insert(_ blocks: Pulled<Block>) {
    let rest = seen
    seen = []
    walks += [AnyIterator(rest.makeIterator()), blocks.makeIterator()]
  }

  private mutating func pull() -> Block? {
    while let walk = walks.last {
      if let block = walk.next() { return block }
      walks.removeLast()
    }
    return nil
  }
}

/// What kind of part a block is: blocks of two documents that are the same kind may say the same.
private enum DocumentPart: Hashable {
  case heading(level: Int, anchor: Anchor?)
  case table(columns: Int)
  case index(CaptionKind)
  case figure, pair, contents, pageBreak, section, text
}

extension Block {
  fileprivate var part: DocumentPart {
    switch self {
    case .heading(let heading): .heading(level: heading.level, anchor: heading.anchor)
    case .table(let table): .table(columns: table.columns.count)
    case .index(let kind, _): .index(kind)
    case .figure: .figure
    case .pair: .pair
    case .contents: .contents
    case .pageBreak: .pageBreak
    case .section: .section
    case .paragraph, .list, .definitions, .note, .parallel: .text
    }
  }
}
