internal import CahierInterchange
internal import CahierModel
internal import CahierRules

// What a file of answers mends: `{link: {RE-001: [OB-002]}, level: {OB-001: 60}, take: [id]}`.
extension ReplyReading {
  func mending(_ node: ReadingNode) -> Reply? {
    node.allowOnly("link", "level", "take", "remove", "setAside")
    var mending = Mending()
    for (key, value) in node["link"]?.entries() ?? [] { link(key, value, &mending) }
    for (key, value) in node["level"]?.entries() ?? [] {
      guard let item = item(key, value) else { continue }
      let level = read(value) { (line) throws(InputFault) in
        Mending.Level(
          item: Self.reference(item),
          level: try LevelChanges(template: template).level(line, of: item))
      }
      if let level { mending.levels.append(level) }
    }
    for (key, value) in node["setAside"]?.entries() ?? [] {
      guard let item = item(key, value) else { continue }
      let reason = read(value) { (line) throws(InputFault) in
        try TypedReason.checked(line, example: TypedReason.need)
      }
      if let reason {
        mending.setAside.append(.init(item: Self.reference(item), reason: reason))
      }
    }
    mending.taken = node["take"].map { $0.items().compactMap(readyItem) } ?? []
    for child in node["remove"]?.items() ?? [] {
      if let item = child.text().flatMap({ self.item($0, child) }) {
        mending.removed.append(Self.reference(item))
      }
    }
    var reply = Reply(.confirmed(true))
    reply.items.mending = mending
    return reply
  }

  private static func reference(_ item: Item) -> ItemReference {
    item.origin.map(ItemReference.ready) ?? .code(item.code)
  }

  /// An item of the dossier, by its code or by the ready item that it was taken from.
  private func item(_ key: String, _ node: ReadingNode) -> Item? {
    let code = ItemCode(key)
    if let item = dossier.items.first(where: { $0.code == code || $0.origin == key }) {
      return item
    }
    node.fault("INPUT-063", Text(fr: "« \(key) » n’est aucun élément", en: "“\(key)” is no item"))
    return nil
  }

  private func readyItem(_ node: ReadingNode) -> String? {
    guard let id = node.text() else { return nil }
    if template.library.contains(id: id) { return id }
    node.fault("INPUT-063", Text(fr: "« \(id) » n’est aucun élément", en: "“\(id)” is no item"))
    return nil
  }

  /// A link from the first item to others, in whichever way the template leads.
  private func link(_ key: String, _ node: ReadingNode, _ mending: inout Mending) {
    guard let item = item(key, node) else { return }
    for child in scalars(node) {
      guard let other = child.text().flatMap({ self.item($0, child) }) else { continue }
      if let role = role(from: item, to: other) {
        mending.links.append(
          .init(from: Self.reference(item), role: role, to: Self.reference(other)))
      } else if let role = role(from: other, to: item) {
        mending.links.append(
          .init(from: Self.reference(other), role: role, to: Self.reference(item)))
      } else {
        child.fault(
          "INPUT-089",
          Text(
            fr: "aucun lien n’unit \(item.code) et \(other.code)",
            en: "no link joins \(item.code) and \(other.code)"))
      }
    }
  }

  private func role(from item: Item, to other: Item) -> String? {
    template.kinds[id: item.kind]?.links.first { $0.kinds.contains(other.kind) }?.id
  }
}

extension Mending {
  /// The mending as a file of answers holds it.
  var fileValue: AnswerFileValue {
    var entries: [AnswerFileValue.Entry] = []
    func add(_ key: String, _ rows: [AnswerFileValue.Entry]) {
      if !rows.isEmpty { entries.append(.init(key, .row(rows))) }
    }
    var targets: [(key: String, words: [AnswerFileValue])] = []
    for link in links {
      if let place = targets.firstIndex(where: { $0.key == link.from.word }) {
        targets[place].words.append(.word(link.to.word))
      } else {
        targets.append((link.from.word, [.word(link.to.word)]))
      }
    }
    add("link", targets.map { .init($0.key, .list($0.words)) })
    add("level", levels.map { .init($0.item.word, .word($0.level?.shown ?? "none")) })
    add("setAside", setAside.map { .init($0.item.word, .word($0.reason)) })
    if !taken.isEmpty { entries.append(.init("take", .list(taken.map { .word($0) }))) }
    if !removed.isEmpty { entries.append(.init("remove", .list(removed.map { .word($0.word) }))) }
    return .row(entries)
  }
}

extension MeasurableLevel {
  /// The level as it can be typed: `atLeast 60 percent`.
  fileprivate var shown: String {
    switch amount {
    case .number(let number): "\(comparison.rawValue) \(number) \(unit)"
    case .parameter(let name): "\(comparison.rawValue) {\(name)} \(unit)"
    }
  }
}
