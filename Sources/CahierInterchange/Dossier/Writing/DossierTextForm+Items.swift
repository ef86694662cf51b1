internal import CahierModel

extension DossierTextForm {
  /// The items of each kind that has some: kinds in the order of the template, then those that it
  /// does not know in the order in which they come.
  var items: [(kind: String, items: TextFormValue)] {
    let groups = Dictionary(grouping: dossier.items, by: \.kind)
    let links = Dictionary(grouping: dossier.links, by: \.from)
    var unknown: Set<String> = []
    let others = dossier.items.map(\.kind).filter {
      !template.kinds.contains(id: $0) && unknown.insert($0).inserted
    }
    return (template.kinds.map(\.id) + others).compactMap { id in
      guard let items = groups[id] else { return nil }
      let kind = template.kinds[id: id]
      return (id, .spacedList(items.map { item($0, kind, links: links[$0.code] ?? []) }))
    }
  }

  /// Code, family and origin, then fields and links in the order of the kind.
  private func item(_ item: Item, _ kind: ItemKind?, links: [Link]) -> TextFormValue {
    var entries: [TextFormValue.Entry] = [
      ("code", .word(item.code.description)),
      ("id", withIDs ? .text(item.id.description) : nil),
      ("family", item.family.map(TextFormValue.word)),
      ("origin", item.origin.map(TextFormValue.word)),
    ]
    entries += kind?.fields.map { ($0.id, value(of: $0, in: item)) } ?? []
    let unknown = Set(item.fields.keys).union(item.texts.keys)
      .filter { kind?.fields.contains(id: $0) != true }
    entries += unknown.sorted().map { field in
      (field, item.fields[field].map(form) ?? item.texts[field].map(text))
    }
    return .object(entries + self.links(links, kind))
  }

  private func value(of field: ItemField, in item: Item) -> TextFormValue? {
    let value = item.fields[field.id].map(form)
    return switch field.kind {
    case .text: item.texts[field.id].map(text) ?? value
    case .texts: item.texts[field.id].map(lines) ?? value
    case .choice, .level, .number, .flag, .date, .sources:
      value ?? item.texts[field.id].map(text)
    }
  }

  private func form(of value: ItemValue) -> TextFormValue {
    switch value {
    case .word(let word): .word(word)
    case .level(let level): form(of: level)
    case .number(let number): .number(number)
    case .flag(let flag): .flag(flag)
    case .date(let date): .date(date)
    case .sources(let sources): .words(sources)
    }
  }

  /// A level as templates write it: `{atMost: 2, unit: second}`.
  private func form(of level: MeasurableLevel) -> TextFormValue {
    let amount: TextFormValue =
      switch level.amount {
      case .number(let number): .number(number)
      case .parameter(let id): .word("{\(id)}")
      }
    return .row([(level.comparison.rawValue, amount), ("unit", .word(level.unit))])
  }

  /// A text that holds a line for each step, as a list.
  private func lines(_ text: BilingualText) -> TextFormValue {
    let main = languages[0]
    if text[main.other] == nil, let only = text[main] { return lines(only) }
    return .object([main, main.other].map { ($0.rawValue, text[$0].map(lines)) })
  }

  private func lines(_ text: String) -> TextFormValue {
    guard !text.isEmpty else { return .list([]) }
    return .list(
      text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        .map { .text(String($0)) })
  }

  /// The codes of the items that links lead to, by role.
  private func links(_ links: [Link], _ kind: ItemKind?) -> [TextFormValue.Entry] {
    let groups = Dictionary(grouping: links, by: \.role)
    let unknown = groups.keys.filter { kind?.links.contains(id: $0) != true }.sorted()
    return ((kind?.links.map(\.id) ?? []) + unknown).map { role in
      (role, groups[role].map { .words($0.map(\.to.description)) })
    }
  }
}
