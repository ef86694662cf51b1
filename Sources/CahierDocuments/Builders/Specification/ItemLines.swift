import CahierModel

/// Items as points of a list: code, title and statement.
struct ItemLines {
  /// A list is held whole while it is written: longer ones are several.
  private static let longest = 200

  private let reading: DossierReading
  private let kind: ItemKind
  private let fields: ItemFields

  init(_ reading: DossierReading, _ kind: ItemKind) {
    self.reading = reading
    self.kind = kind
    fields = ItemFields(reading, kind, without: [.title, .statement])
  }

  func blocks(_ group: ItemGroup) -> Pulled<Block> {
    let starts = stride(from: 0, to: group.positions.count, by: Self.longest)
    return Pulled(from: Array(starts)) { start in
      let end = min(start + Self.longest, group.positions.count)
      let points = group.positions[start..<end].map { point(reading.items[$0]) }
      return [.list(List(.unordered, points))]
    }
  }

  private func point(_ item: Item) -> List.Item {
    let title = reading.text(.title, of: item, kind).map(reading.inlines)
    let statement = reading.text(.statement, of: item, kind).map(reading.inlines)
    let head = title ?? statement ?? []
    var first = fields.code(of: item) + [.text(" ")] + head
    if title != nil, let statement { first += [.text(". ")] + statement }
    let details = fields.details(of: item).map {
      $0.term + [.text(reading.typography.colon)] + $0.meaning
    }
    let lists = fields.lists(of: item).map {
      List($0.lines.count > 1 ? .ordered : .unordered, $0.lines)
    }
    return List.Item(paragraphs: [first] + details, nested: lists.first)
  }
}
