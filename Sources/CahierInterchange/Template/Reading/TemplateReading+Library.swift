internal import CahierModel

extension TemplateReading {
  /// The ready items in the order of their kinds, then of their families, then of the files.
  func library(
    _ nodes: [ReadingNode], of template: SpecificationTemplate
  ) -> IdentifiedList<ReadyItem> {
    var known: Set<String> = []
    let items = nodes.flatMap { readyItems($0, of: template, known: &known) }
    let order = items.map { item in
      let kind = template.kinds[id: item.kind]
      let family = kind?.families.flatMap { template.vocabularies[id: $0] }.flatMap { families in
        item.family.flatMap(families.words.position)
      }
      return (kind: template.kinds.position(of: item.kind) ?? 0, family: family ?? 0)
    }
    let sorted = items.indices.sorted {
      (order[$0].kind, order[$0].family, $0) < (order[$1].kind, order[$1].family, $1)
    }
    return IdentifiedList(sorted.map { items[$0] })
  }

  private func readyItems(
    _ node: ReadingNode, of template: SpecificationTemplate, known: inout Set<String>
  ) -> [ReadyItem] {
    node.allowOnly("kind", "family", "items")
    guard
      let id = reference(to: .kind, node.required("kind")), let kind = template.kinds[id: id]
    else {
      // The ids count as declared: the fault is that of the kind.
      for place in node["items"]?.items() ?? [] { _ = self.id(of: place) }
      return []
    }
    let family = reference(to: .family(kind: id), node["family"])
    return node.required("items")?.items().compactMap { place in
      guard let id = self.id(of: place) else { return nil }
      if !known.insert(id).inserted { duplicate(id, place) }
      return readyItem(id, place, kind, family: family)
    } ?? []
  }

  private func readyItem(
    _ id: String, _ node: ReadingNode, _ kind: ItemKind, family: String?
  ) -> ReadyItem {
    let own = kind.fields.map(\.id) + kind.links.map(\.id)
    node.allowOnly(["id", "family", "proposed", "onlyUnder"] + own)
    var item = ReadyItem(id: id, kind: kind.id)
    item.family = reference(to: .family(kind: kind.id), node["family"]) ?? family
    item.proposal = node["proposed"]?.word(ReadyItem.Proposal.self) ?? .linked
    item.law = node["onlyUnder"]?.word(Jurisdiction.self)
    item.values = IdentifiedList(
      kind.fields.compactMap { field in
        node[field.id].flatMap { value($0, of: field.kind) }.map {
          FieldEntry(id: field.id, value: $0)
        }
      })
    item.links = IdentifiedList(
      kind.links.compactMap { role in
        node[role.id].map {
          ReadyLink(id: role.id, targets: references(to: .item(kinds: role.kinds), $0))
        }
      })
    itemPlaces.append((item, node))
    return item
  }

  private func value(_ node: ReadingNode, of kind: ItemField.Kind) -> FieldValue? {
    switch kind {
    case .text: text(node).map(FieldValue.text)
    case .texts: texts(node).map(FieldValue.texts)
    case .choice(let vocabulary):
      reference(to: .word(vocabulary: vocabulary), node).map(FieldValue.word)
    case .level: level(node).map(FieldValue.level)
    case .number: node.decimal().map(FieldValue.number)
    case .flag: node.flag().map(FieldValue.flag)
    case .date: node.date().map(FieldValue.date)
    case .sources: .sources(references(to: .source, node))
    }
  }
}
