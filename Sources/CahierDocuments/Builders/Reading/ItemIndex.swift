import CahierModel

/// The items of a dossier by kind, family and code, and the links that leave them.
struct ItemIndex: Sendable {
  /// A kind, and one of its families or none.
  struct Shelf: Hashable, Sendable {
    let kind: String
    let family: String?
  }

  private let items: [Item]
  private let byKind: [String: [Int]]
  private let byShelf: [Shelf: [Int]]
  private let byCode: [ItemCode: Int]
  private let links: [ItemCode: [Link]]
  /// For each item, whether some section prints its kind or its family.
  private let printed: [Bool]

  init(_ dossier: Dossier, _ template: SpecificationTemplate) {
    items = dossier.items
    byKind = Dictionary(grouping: items.indices) { [items = dossier.items] in items[$0].kind }
    byShelf = Dictionary(grouping: items.indices) { [items = dossier.items] in
      Shelf(kind: items[$0].kind, family: items[$0].family)
    }
    byCode = Dictionary(
      zip(items.map(\.code), items.indices), uniquingKeysWith: { first, _ in first })
    links = Dictionary(grouping: dossier.links, by: \.from)
    let shelves = Set(
      template.sections.flatMap(\.contents).compactMap(\.items).map {
        Shelf(kind: $0.kind, family: $0.family)
      })
    printed = items.map { item in
      shelves.contains(Shelf(kind: item.kind, family: nil))
        || shelves.contains(Shelf(kind: item.kind, family: item.family))
    }
  }

  subscript(position: Int) -> Item { items[position] }

  /// The positions of the items of a kind, of one family where one is named, in their order.
  func positions(of kind: String, family: String? = nil) -> [Int] {
    guard let family else { return byKind[kind] ?? [] }
    return byShelf[Shelf(kind: kind, family: family)] ?? []
  }

  /// The positions of the items of a kind that have no family, or one that is not in the list.
  func positions(of kind: String, outside families: [VocabularyWord]) -> [Int] {
    let known = Set(families.map(\.id))
    return positions(of: kind).filter { items[$0].family.map { !known.contains($0) } ?? true }
  }

  func item(_ code: ItemCode) -> Item? {
    byCode[code].map { items[$0] }
  }

  func links(from code: ItemCode) -> [Link] {
    links[code] ?? []
  }

  /// Whether a section prints the item of this code, so that references to it lead somewhere.
  func isPrinted(_ code: ItemCode) -> Bool {
    byCode[code].map { printed[$0] } ?? false
  }
}
