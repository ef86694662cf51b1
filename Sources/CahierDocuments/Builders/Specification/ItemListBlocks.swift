import CahierModel

/// The items of a kind, laid out as the section asks.
struct ItemListBlocks {
  private let reading: DossierReading
  private let list: ItemList
  private let level: Int

  /// `level` is the level of the headings of families.
  init(_ reading: DossierReading, _ list: ItemList, level: Int) {
    self.reading = reading
    self.list = list
    self.level = level
  }

  var parts: [Pulled<Block>] {
    guard let kind = reading.template.kinds[id: list.kind] else { return [] }
    let groups = reading.groups(of: list)
    guard !groups.isEmpty else { return kind.isRequirement ? [[missing(kind)]] : [] }
    return groups.flatMap { group -> [Pulled<Block>] in
      guard let family = group.family else { return [blocks(group, kind, level: level)] }
      let name = family.name[reading.language].capitalised
      let heading = Heading(level, [.text(name)])
      return [[.heading(heading)], blocks(group, kind, level: level + 1)]
    }
  }

  private func missing(_ kind: ItemKind) -> Block {
    let name = kind.name[reading.language].many
    return .text([.strong([.text(DossierReading.missingMark(name, in: reading.language))])])
  }

  private func blocks(_ group: ItemGroup, _ kind: ItemKind, level: Int) -> Pulled<Block> {
    switch list.layout {
    case .table: [.table(ItemTable(reading, kind, group).table)]
    case .list: ItemLines(reading, kind).blocks(group)
    case .paragraphs: ItemParagraphs(reading, kind, level: level).blocks(group)
    }
  }
}
