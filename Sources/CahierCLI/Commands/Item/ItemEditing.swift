internal import CahierModel
internal import CahierRules
internal import CahierStore

/// The change of items by the options of a command, and what is to be said of it.
struct ItemEditing {
  let options: [(name: String, value: String)]
  let scene: ItemScene
  let writer: DossierWriter

  /// The changed items with what was wrong with each before.
  private var changed: [(item: Item, before: Set<ItemFault>)] = []
  /// The links of the dossier before the change, by the item that they go out from.
  private let links: [ItemCode: [Link]]
  /// What the options mean for each kind that was met.
  private var changes: [String: ItemChange] = [:]

  init(
    options: [(name: String, value: String)], scene: ItemScene, writer: DossierWriter
  ) throws {
    self.options = options
    self.scene = scene
    self.writer = writer
    links = Dictionary(grouping: try writer.reader.links(), by: \.from)
  }

  /// Changes one item and its links.
  mutating func edit(_ item: Item) throws {
    let kind = try scene.template.kind(of: item)
    let change = try change(of: kind)
    var edited = change.applied(to: item)
    edited.hardenIfKnockOut(
      before: item, kind: kind, besides: change.touched, in: scene.template)
    let making = ItemMaking(
      kind: kind, template: scene.template, languages: scene.languages, writer: writer)
    try making.requirements.require(edited, after: item, change)
    try writer.update(edited)
    try making.link(item.code, change.links)
    try unlink(item.code, change.unlinked)
    let before = scene.faults(in: item, links: links[item.code] ?? [])
    changed.append((edited, Set(before.map(\.fault))))
  }

  private mutating func change(of kind: ItemKind) throws(Failure) -> ItemChange {
    if let change = changes[kind.id] { return change }
    let change = try ItemChange(
      options, kind: kind, template: scene.template, language: scene.languages[0])
    changes[kind.id] = change
    return change
  }

  private func unlink(_ code: ItemCode, _ targets: [ItemCode]) throws {
    for target in targets {
      let there = (links[code] ?? []).filter { $0.to == target }
      guard !there.isEmpty else {
        throw Failure.data(
          "INPUT-106",
          Text(
            fr: "aucun lien ne va de \(code) à \(target)",
            en: "no link goes from \(code) to \(target)"),
          remedies: [ItemScene.command("show", of: scene.kind, " \(code)")])
      }
      for link in there { try writer.remove(link) }
    }
  }

  /// What the rules on items say of what the change brought about, or touched and left wrong.
  func warnings() throws -> [Diagnostic] {
    let links = Dictionary(grouping: try writer.reader.links(), by: \.from)
    let found = changed.flatMap { item, before in
      scene.faults(in: item, links: links[item.code] ?? [])
        .filter { !before.contains($0.fault) || touches($0.fault, item) }
    }
    return ItemRules.diagnostics(found)
  }

  /// Whether the change says something of the fields or links that a fault is about.
  private func touches(_ fault: ItemFault, _ item: Item) -> Bool {
    guard let change = changes[item.kind], let kind = scene.template.kinds[id: item.kind] else {
      return false
    }
    if fault.code == MissingLinkRule.code { return !change.unlinked.isEmpty }
    let purposes: [ItemField.Purpose] = [.priority, .role, .level]
    return purposes.contains { kind.field(for: $0).map { change.touched.contains($0.id) } ?? false }
  }
}
