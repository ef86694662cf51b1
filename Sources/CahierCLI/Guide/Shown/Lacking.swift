internal import CahierModel
internal import CahierRules

/// Items that lack something, and by what link or item each could be mended.
struct Lacking {
  let dossier: GuideDossier
  let question: GuideQuestion
  private var template: SpecificationTemplate { dossier.template }

  /// The items that neither lead anywhere nor are led to, those set aside left out.
  var unlinked: [Item] {
    guard let kind = question.items.flatMap({ template.kinds[id: $0.kind] }) else { return [] }
    let linked = Set(dossier.links.flatMap { [$0.from, $0.to] })
    let way = SettingAside(kind, in: template)
    return dossier.items(of: kind.id).filter { item in
      let isAside = way.map { item.fields[$0.decision.id] == .word($0.word) } ?? false
      return !linked.contains(item.code) && !isAside
    }
  }

  /// The items that nothing leads to.
  var unserved: [Item] {
    guard let kind = question.items?.kind else { return [] }
    let served = Set(dossier.links.map(\.to))
    return dossier.items(of: kind).filter { !served.contains($0.code) }
  }

  /// The knock-outs that no other item leads to.
  var untried: [Item] {
    let tried = Set(dossier.links.map(\.to))
    return dossier.knockOuts.filter { !tried.contains($0.code) }
  }

  /// Where an item can lead: by its first link, the items of the first kind that the dossier holds.
  func targets(of item: Item) -> (role: LinkRole, items: [Item])? {
    guard let role = template.kinds[id: item.kind]?.links.first else { return nil }
    for kind in role.kinds {
      let items = dossier.items(of: kind)
      if !items.isEmpty { return (role, items) }
    }
    return nil
  }

  /// What can lead to an item: the published items of the first kind that has a link to it and that
  /// is no requirement itself.
  func origins(of item: Item) -> (role: LinkRole, items: [Item])? {
    for kind in template.kinds where kind.visibility == .published && !kind.isRequirement {
      guard let role = kind.links.first(where: { $0.kinds.contains(item.kind) }) else { continue }
      let items = dossier.items(of: kind.id)
      if !items.isEmpty { return (role, items) }
    }
    return nil
  }

  /// The ready items that would lead to an item, at most 9, requirements first.
  func helpers(of item: Item) -> [ReadyItem] {
    guard let origin = item.origin else { return [] }
    let taken = dossier.taken
    let all = template.library.filter { ready in
      !taken.contains(ready.id) && ready.links.contains { $0.targets.contains(origin) }
        && template.kinds[id: ready.kind]?.visibility == .published
    }
    let needs = all.filter { template.kinds[id: $0.kind]?.isRequirement ?? false }
    return Array((needs.isEmpty ? all : needs).prefix(9))
  }
}
