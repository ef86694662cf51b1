internal import CahierModel

/// The outline that the nodes of a text in Markdown make, one after another.
struct MarkdownOutline {
  private(set) var document = OutlineDocument()
  private let mostDepth: Int
  private var text = ""
  private var weight = LetterWeight()
  private var lists: [Bool] = []
  private var isAtEntry = false
  private var table: OutlineTable?
  private var tableCount = 0
  private var rowCount = 0
  private var cells: [OutlineTable.Cell] = []
  private var column = 0

  /// `mostDepth`: how many lists may stand in one another; deeper ones count as that deep.
  init(mostDepth: Int) {
    self.mostDepth = mostDepth
  }

  /// Takes the start or the end of a node; those without content have a start alone.
  mutating func take(_ node: MarkdownNode, isStart: Bool) {
    guard let kind = node.kind else { return }
    switch kind {
    case .text, .code, .softbreak, .linebreak, .htmlInline: append(node, kind)
    case .strong: if isStart { weight.enter(true) } else { weight.leave() }
    case .image: if isStart { note(.drawing("")) }
    case .list, .item: takeList(node, kind, isStart)
    case .table, .tableHeader, .tableRow, .tableCell: takeTable(node, kind, isStart)
    case .heading, .paragraph:
      if isStart { begin() } else { end(node) }
    case .codeBlock, .htmlBlock:
      begin()
      text = kind == .htmlBlock ? Self.letters(ofMarkup: node.literal) : node.literal
      end(node)
    }
  }

  private mutating func append(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    let letters: String
    switch kind {
    case .softbreak: letters = " "
    case .linebreak: letters = "\n"
    case .htmlInline: letters = node.literal.lowercased().hasPrefix("<br") ? "\n" : ""
    default: letters = node.literal
    }
    text += letters
    weight.count(letters)
  }

  private mutating func note(_ kind: DocumentNote.Kind) {
    document.add(DocumentNote(kind), at: document.paragraphCount + 1)
  }

  private mutating func takeList(
    _ node: MarkdownNode, _ kind: MarkdownNode.Kind, _ isStart: Bool
  ) {
    if kind == .item {
      if isStart { isAtEntry = true }
    } else if isStart {
      lists.append(node.isOrdered)
    } else {
      _ = lists.popLast()
    }
  }

  private mutating func begin() {
    (text, weight) = ("", LetterWeight())
  }

  /// Adds the paragraph that was read, unless no letters stand in it.
  private mutating func end(_ node: MarkdownNode) {
    document.paragraphCount += 1
    defer { isAtEntry = false }
    let letters = Self.trimmed(text)
    guard !letters.isEmpty else { return document.emptyCount += 1 }
    var paragraph = OutlineParagraph(letters, number: document.paragraphCount)
    paragraph.line = node.line
    paragraph.isBold = weight.isBold
    paragraph.outlineLevel = node.level > 0 ? node.level : nil
    if let isNumbered = lists.last {
      paragraph.list = OutlineParagraph.ListPlace(
        level: min(lists.count, mostDepth), isNumbered: isNumbered, isFirst: isAtEntry)
    }
    document.blocks.append(.paragraph(paragraph))
  }

  private mutating func takeTable(
    _ node: MarkdownNode, _ kind: MarkdownNode.Kind, _ isStart: Bool
  ) {
    switch (kind, isStart) {
    case (.table, true):
      tableCount += 1
      (table, rowCount) = (OutlineTable("", number: tableCount), 0)
    case (.table, false):
      if let table, !table.rows.isEmpty { document.blocks.append(.table(table)) }
      table = nil
    case (.tableHeader, true), (.tableRow, true): (cells, column) = ([], 0)
    case (.tableHeader, false), (.tableRow, false):
      rowCount += 1
      if !cells.isEmpty { table?.rows.append(OutlineTable.Row(rowCount, cells: cells)) }
    case (.tableCell, true): begin()
    case (.tableCell, false): endCell()
    default: break
    }
  }

  private mutating func endCell() {
    document.paragraphCount += 1
    defer { column += 1 }
    let letters = Self.trimmed(text)
    guard !letters.isEmpty else { return document.emptyCount += 1 }
    cells.append(OutlineTable.Cell(column, letters, isBold: weight.isBold))
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// The letters of a block of HTML: its tags and remarks are none of the text.
  private static func letters(ofMarkup markup: String) -> String {
    var (letters, isInTag) = ("", false)
    for sign in markup {
      if sign == "<" {
        isInTag = true
      } else if sign == ">" {
        isInTag = false
      } else if !isInTag {
        letters.append(sign)
      }
    }
    return letters
  }
}
