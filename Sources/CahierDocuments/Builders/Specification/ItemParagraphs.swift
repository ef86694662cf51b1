import CahierModel

/// Items in full: a heading with code and title, the statement, then the other fields.
struct ItemParagraphs {
  private let reading: DossierReading
  private let kind: ItemKind
  private let level: Int
  private let fields: ItemFields

  init(_ reading: DossierReading, _ kind: ItemKind, level: Int) {
    self.reading = reading
    self.kind = kind
    self.level = level
    fields = ItemFields(reading, kind, without: [.title, .statement])
  }

  func blocks(_ group: ItemGroup) -> Pulled<Block> {
    Pulled(from: group.positions) { blocks(of: reading.items[$0]) }
  }

  private func blocks(of item: Item) -> [Block] {
    var blocks: [Block] = [.heading(heading(of: item))]
    let (lists, details) = (fields.lists(of: item), fields.details(of: item))
    if let statement = reading.text(.statement, of: item, kind) {
      let role: Paragraph.Role = lists.isEmpty && details.isEmpty ? .body : .statement
      blocks += reading.paragraphs(statement).map { .text($0, role) }
    }
    for list in lists {
      blocks.append(.text([.strong([.text(reading.typography.label(list.label))])], .label))
      blocks.append(.points(list.lines))
    }
    return details.isEmpty ? blocks : blocks + [.text(reading.lines(details.map(strong)))]
  }

  private func strong(_ detail: Definition) -> Definition {
    Definition([.strong(detail.term)], detail.meaning)
  }

  private func heading(of item: Item) -> Heading {
    var content = fields.code(of: item)
    if let title = reading.text(.title, of: item, kind) {
      content += [.text(" – ")] + reading.inlines(title)
    }
    if let field = kind.field(for: .completeness), item.fields[field.id] != .flag(true) {
      content.append(.text(" " + DossierReading.missingMark(nil, in: reading.language)))
    }
    return Heading(level, content, isNumbered: false)
  }
}
