internal import CahierFormats
internal import CahierModel

/// Reads the items of a dossier, and the links that they hold, against its template.
struct ItemReading {
  let reading: DossierReading
  let template: SpecificationTemplate
  /// The title of the dossier.
  let title: BilingualText
  /// Draws a name for an item that has none.
  let drawID: (ItemCode, BilingualText) -> ItemID

  private(set) var items: [Item] = []
  /// The kind of each item, by its code.
  private(set) var kinds: [ItemCode: String] = [:]
  private(set) var links: [Link] = []
  private var ids: Set<ItemID> = []
  /// The items that still need a name, by their place.
  private var unnamed: [Int] = []
  private var targets: [LinkTarget] = []

  init(
    reading: DossierReading, template: SpecificationTemplate, title: BilingualText,
    drawID: @escaping (ItemCode, BilingualText) -> ItemID
  ) {
    self.reading = reading
    self.template = template
    self.title = title
    self.drawID = drawID
  }

  /// Reads the items kind by kind, in the order of the template, then checks where links lead.
  mutating func read(_ parts: [(kind: String, node: ReadingNode)]) {
    let known = parts.compactMap { part -> (place: Int, node: ReadingNode)? in
      if let place = template.kinds.position(of: part.kind) { return (place, part.node) }
      reading.unknown(
        part.kind, part.node, Text(fr: "genre d’élément", en: "kind of item"),
        known: template.kinds.map(\.id))
      return nil
    }
    for (place, _) in template.kinds.enumerated() {
      for part in known where part.place == place {
        for node in part.node.items() { readItem(node, template.kinds[place]) }
      }
    }
    nameItems()
    checkLinks()
  }

  private mutating func readItem(_ node: ReadingNode, _ kind: ItemKind) {
    guard let code = code(of: node, kind) else { return }
    if kinds.updateValue(kind.id, forKey: code) != nil {
      reading.repeated(code.description, node)
    }
    var item = Item(code: code, id: ItemID(bits: 0), kind: kind.id)
    var isNamed = false
    for (key, value) in node.entries() where !value.isNull && key != "code" {
      switch key {
      case "id": isNamed = readID(value, into: &item)
      case "family": item.family = family(value, of: kind)
      case "origin": item.origin = origin(value)
      default: readValue(value, key, into: &item, kind)
      }
    }
    if !isNamed { unnamed.append(items.count) }
    items.append(item)
  }

  private func code(of node: ReadingNode, _ kind: ItemKind) -> ItemCode? {
    guard let place = node.required("code"), let text = reading.text(place) else { return nil }
    let prefixes = [kind.prefix[reading.mainLanguage], kind.prefix[reading.mainLanguage.other]]
    if let code = ItemCode(text), prefixes.contains(code.prefix) { return code }
    place.fault(
      "DOSSIER-006",
      Text(
        fr: "ce code n’est pas celui d’un élément « \(kind.name.fr.one) »",
        en: "this code is not that of an item “\(kind.name.en.one)”"),
      expected: Text(
        fr: "\(prefixes[0])-, puis un numéro : \(prefixes[0])-001",
        en: "\(prefixes[0])-, then a number: \(prefixes[0])-001"))
    return nil
  }

  private mutating func readID(_ node: ReadingNode, into item: inout Item) -> Bool {
    guard let text = reading.text(node) else { return false }
    guard let id = ItemID(text) else {
      node.fault(
        "DOSSIER-006", Text(fr: "ceci n’est pas un identifiant", en: "this is no id"),
        expected: Text(
          fr: "16 chiffres hexadécimaux entre guillemets, ou pas de clé « id »",
          en: "16 hexadecimal digits between quotes, or no key “id”"))
      return false
    }
    if !ids.insert(id).inserted { reading.repeated(text, node) }
    item.id = id
    return true
  }

  private func family(_ node: ReadingNode, of kind: ItemKind) -> String? {
    let families = kind.families.flatMap { template.vocabularies[id: $0] }
    return reading.word(
      node, among: families?.words ?? [], named: Text(fr: "famille", en: "family"))
  }

  /// The ready item that an item was taken from: one that the template no longer has is kept.
  private func origin(_ node: ReadingNode) -> String? {
    guard let origin = reading.text(node) else { return nil }
    if !template.library.contains(id: origin), !PackLibrary.isOrigin(origin) {
      reading.warnings.add(
        Diagnostic(
          .warning, "DOSSIER-012",
          Text(
            fr: "le modèle n’a pas d’élément prêt de ce nom",
            en: "the template has no ready item of this name"),
          at: node.place, found: origin.shortened))
    }
    return origin
  }
}

// MARK: - Fields and links

extension ItemReading {
  private mutating func readValue(
    _ node: ReadingNode, _ key: String, into item: inout Item, _ kind: ItemKind
  ) {
    let values = FieldReading(reading: reading, template: template)
    if let field = kind.fields[id: key] {
      if case .text = field.kind {
        item.texts[key] = values.text(node)
      } else if case .texts = field.kind {
        item.texts[key] = values.lines(node)
      } else {
        item.fields[key] = values.value(node, of: field.kind)
      }
    } else if let role = kind.links[id: key] {
      readLinks(node, role, from: item.code, kind)
    } else {
      reading.unknown(
        key, node, Text(fr: "champ ou lien", en: "field or link"),
        known: ["code", "family", "origin"] + kind.fields.map(\.id) + kind.links.map(\.id))
    }
  }

  private mutating func readLinks(
    _ node: ReadingNode, _ role: LinkRole, from code: ItemCode, _ kind: ItemKind
  ) {
    var known: Set<ItemCode> = []
    for place in node.items() {
      guard let text = reading.text(place) else { continue }
      guard let target = ItemCode(text) else {
        noteLink(place, text, role)
        continue
      }
      if !known.insert(target).inserted { reading.repeated(target.description, place) }
      targets.append(
        LinkTarget(
          link: Link(from: code, role: role.id, to: target), role: role, item: items.count,
          position: kind.links.position(of: role.id) ?? 0, node: place))
    }
  }

  /// Puts links in the order of items, then of roles, and refuses those that lead astray.
  private mutating func checkLinks() {
    let order = targets.indices.sorted {
      (targets[$0].item, targets[$0].position, $0) < (targets[$1].item, targets[$1].position, $1)
    }
    for target in order.map({ targets[$0] }) {
      if let kind = kinds[target.link.to], target.role.kinds.contains(kind) {
        links.append(target.link)
      } else {
        noteLink(target.node, target.link.to.description, target.role)
      }
    }
  }

  private func noteLink(_ node: ReadingNode, _ found: String, _ role: LinkRole) {
    let kinds = role.kinds.compactMap { template.kinds[id: $0]?.name.one }
    let names = Text.joined(kinds)
    let message =
      ItemCode(found).map { self.kinds[$0] == nil } ?? true
      ? Text(
        fr: "le lien « \(role.id) » ne mène à aucun élément du dossier",
        en: "the link “\(role.id)” leads to no item of the dossier")
      : Text(
        fr: "le lien « \(role.id) » ne mène pas à un élément de ce genre",
        en: "the link “\(role.id)” does not lead to an item of this kind")
    node.fault(
      "DOSSIER-008", message,
      expected: Text(
        fr: "le code d’un élément de ce genre : \(names.fr)",
        en: "the code of an item of this kind: \(names.en)"))
  }

  /// Gives a name to each item that has none, once all names of the files are known.
  private mutating func nameItems() {
    for place in unnamed {
      var id = drawID(items[place].code, title)
      var draws = 1
      while !ids.insert(id).inserted {
        precondition(draws < 1_000, "names that are drawn differ from one another")
        (id, draws) = (drawID(items[place].code, title), draws + 1)
      }
      items[place].id = id
    }
  }
}

/// A link as it was read, before it is known whether its end exists.
private struct LinkTarget {
  let link: Link
  let role: LinkRole
  /// The place of the item that holds the link.
  let item: Int
  /// The place of the role in its kind.
  let position: Int
  let node: ReadingNode
}
