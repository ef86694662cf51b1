internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Makes items of a kind: from options, or from a ready item of the library.
struct ItemMaking {
  let kind: ItemKind
  let template: SpecificationTemplate
  /// The languages of the dossier, the main one first.
  let languages: [Language]
  let writer: DossierWriter

  /// What items of the kind cannot do without.
  var requirements: ItemRequirements {
    ItemRequirements(kind: kind, template: template, language: languages[0])
  }

  /// Adds an item and its links; a ready item gives what the change does not say, and brings along
  /// the ready items that it names.
  func add(_ change: ItemChange, library: String? = nil) throws -> MadeItem {
    let ready = try library.map(readyItem)
    var item = try Item(
      code: writer.nextCode(prefix: kind.prefix[languages[0]]), id: newID(), kind: kind.id,
      family: ready?.family, origin: ready?.id)
    item.setStandards(of: kind)
    if let ready { item.fill(from: ready, languages: languages) }
    item = change.applied(to: item)
    // What the library says of its own items is settled there.
    if ready == nil { item.hardenIfKnockOut(kind: kind, besides: change.touched, in: template) }
    try requirements.require(item)
    try writer.add(item)
    try link(item.code, change.links)
    let brought = try ready.map { try link(item.code, $0) } ?? []
    return MadeItem(code: item.code, brought: brought)
  }

  /// Adds an item that `fill` fills, with the standard values of its kind.
  ///
  /// `mayLack`: whether it may lack what its kind demands, which is then open work.
  func add(mayLack: Bool = false, filling fill: (inout Item) -> Void) throws -> ItemCode {
    var item = try Item(
      code: writer.nextCode(prefix: kind.prefix[languages[0]]), id: newID(), kind: kind.id)
    item.setStandards(of: kind)
    fill(&item)
    if !mayLack { try requirements.require(item) }
    try writer.add(item)
    return item.code
  }

  private func newID() -> ItemID {
    var random = SystemRandomNumberGenerator()
    return ItemID(bits: random.next())
  }

  private func readyItem(_ id: String) throws(Failure) -> ReadyItem {
    if let ready = template.library[id: id], ready.kind == kind.id { return ready }
    throw Failure(
      Diagnostic(
        .error, "INPUT-036",
        Text(
          fr: "la bibliothèque n’a pas d’élément «\u{202F}\(id)\u{202F}» de cette sorte",
          en: "the library has no item “\(id)” of this kind"),
        remedies: [
          Text(
            fr: "cahier library list --kind \(kind.noun(.french))",
            en: "cahier library list --kind \(kind.noun(.english))")
        ]), status: .usage)
  }

  /// Links an item to others, each of a kind that the role allows.
  func link(_ code: ItemCode, _ links: [(role: String, code: ItemCode)]) throws {
    for (role, target) in links {
      let other = try writer.reader.item(target)
      let label = kind.links[id: role]?.label ?? Text(same: role)
      guard let allowed = kind.links[id: role]?.kinds, allowed.contains(other.kind) else {
        throw Failure(
          Diagnostic(
            .error, "INPUT-037",
            Text(
              fr: "\(code) ne peut pas mener à \(target) par «\u{202F}\(label.fr)\u{202F}»",
              en: "\(code) cannot lead to \(target) by “\(label.en)”"),
            expected: .joined(
              (kind.links[id: role]?.kinds ?? []).compactMap { template.kinds[id: $0]?.name.one })),
          status: .data)
      }
      try writer.add(Link(from: code, role: role, to: target))
    }
  }

  /// Links an item from the library to those of its targets that the dossier has taken, and to
  /// those that it brings along.
  private func link(_ code: ItemCode, _ ready: ReadyItem) throws -> [ItemCode] {
    let along = ready.links.filter { kind.links[id: $0.id]?.bringsAlong == true }
    let bringing = ItemBringing(template: template, languages: languages, writer: writer)
    let brought = try bringing.bring(along.flatMap(\.targets))
    let taken = try writer.reader.codesByOrigin()
    for link in ready.links {
      for target in link.targets {
        guard let other = taken[target] else { continue }
        try writer.add(Link(from: code, role: link.id, to: other))
      }
    }
    return brought
  }
}

extension Item {
  /// Gives each field that has a standard value that value.
  fileprivate mutating func setStandards(of kind: ItemKind) {
    for field in kind.fields {
      guard let standard = field.standard else { continue }
      switch field.kind {
      case .choice: fields[field.id] = .word(standard)
      case .flag: fields[field.id] = Bool(standard).map(ItemValue.flag)
      case .number: fields[field.id] = (try? ExactDecimal(parsing: standard)).map(ItemValue.number)
      case .date: fields[field.id] = CalendarDate(iso: standard).map(ItemValue.date)
      case .text, .texts, .level, .sources: break
      }
    }
  }

  /// Takes the texts and values of a ready item, in the languages of the dossier.
  mutating func fill(from ready: ReadyItem, languages: [Language]) {
    for entry in ready.values {
      switch entry.value {
      case .text(let text): texts[entry.id] = BilingualText(text, in: languages)
      case .texts(let lines):
        texts[entry.id] = BilingualText(
          Text(
            fr: lines.map(\.fr).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n")
          ),
          in: languages)
      case .word(let word): fields[entry.id] = .word(word)
      case .level(let level): fields[entry.id] = .level(level)
      case .number(let number): fields[entry.id] = .number(number)
      case .flag(let flag): fields[entry.id] = .flag(flag)
      case .date(let date): fields[entry.id] = .date(date)
      case .sources(let sources): fields[entry.id] = .sources(sources)
      }
    }
  }
}

extension BilingualText {
  /// The text of a template in the languages of a dossier alone.
  fileprivate init(_ text: Text, in languages: [Language]) {
    self.init()
    for language in languages { self[language] = text[language] }
  }
}
