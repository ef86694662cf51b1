import CahierModel

/// Items that stand together: those of a family, or all of a list.
struct ItemGroup: Sendable {
  /// The family, where the list is grouped and the items have one.
  let family: VocabularyWord?
  let positions: [Int]
}

extension DossierReading {
  /// The items of a list in the order of printing, families in the order of their vocabulary.
  ///
  /// Items of no family come last. Empty groups are left out.
  func groups(of list: ItemList) -> [ItemGroup] {
    guard
      list.isGrouped, list.family == nil, let kind = template.kinds[id: list.kind]
    else {
      let positions = items.positions(of: list.kind, family: list.family)
      return positions.isEmpty ? [] : [ItemGroup(family: nil, positions: positions)]
    }
    let families = template.families(of: kind)
    let groups = families.map {
      ItemGroup(family: $0, positions: items.positions(of: list.kind, family: $0.id))
    }
    let rest = ItemGroup(family: nil, positions: items.positions(of: list.kind, outside: families))
    return (groups + [rest]).filter { !$0.positions.isEmpty }
  }
}
