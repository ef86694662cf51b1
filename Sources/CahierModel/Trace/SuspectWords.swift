extension SpecificationTemplate {
  /// What has changed at the ends of a link, as a clause with no full stop: « OB-001 a changé
  /// (énoncé, niveau) ».
  package func sentence(of suspect: SuspectLink, in items: [ItemCode: Item]) -> Text {
    let sides = FormerValue.Side.allCases.compactMap { side -> Text? in
      let fields = suspect.changes.filter { $0.side == side }.map(\.field)
      guard !fields.isEmpty else { return nil }
      let code = side == .from ? suspect.link.from : suspect.link.to
      let kind = items[code].flatMap { kinds[id: $0.kind] }
      let names = Text.joined(fields.map { name(ofField: $0, of: kind) })
      return Text(fr: "\(code) a changé (\(names.fr))", en: "\(code) has changed (\(names.en))")
    }
    return .joined(sides, separator: Text(same: ", "))
  }

  /// What people call a field that is watched, in small letters: « énoncé », the name of a figure.
  func name(ofField field: String, of kind: ItemKind?) -> Text {
    if field == Item.familyField { return Text(fr: "famille", en: "family") }
    if field.hasPrefix("{"), field.hasSuffix("}") {
      let id = String(field.dropFirst().dropLast())
      if let parameter = parameters[id: id] { return parameter.name }
      let reference = guide.answerReference(id)
      let question = reference.flatMap { guide.questions[id: $0.question] }
      return reference?.part.flatMap { question?.parts[id: $0]?.label } ?? question?.ask
        ?? Text(same: id)
    }
    let label = kind?.fields[id: field]?.label ?? Text(same: field)
    return Text(fr: label.fr.lowercased(), en: label.en.lowercased())
  }
}

extension TraceGraph {
  /// What people call a node, in a language: the title of an item, else its statement; the name of a
  /// criterion; nothing for an offer, which is its name.
  package func title(of node: TraceNode) -> BilingualText {
    switch node {
    case .item(let code):
      guard let item = items[code], let kind = template.kinds[id: item.kind] else { break }
      for purpose in [ItemField.Purpose.title, .statement] {
        if let field = kind.field(for: purpose), let text = item.texts[field.id], !text.isEmpty {
          return text
        }
      }
    case .criterion: return criterion(node)?.name ?? BilingualText()
    case .offer: break
    }
    return BilingualText()
  }

  /// What a node is: its kind, and what a requirement does when offers are judged.
  package func nature(of node: TraceNode) -> Text {
    switch node {
    case .item(let code):
      guard let item = items[code], let kind = template.kinds[id: item.kind] else {
        return Text(same: "")
      }
      guard let role = roleName(of: item, kind) else { return kind.name.one }
      return kind.name.one + Text(same: ", ") + role
    case .criterion: return Text(fr: "critère", en: "criterion")
    case .offer: return Text(fr: "offre", en: "offer")
    }
  }

  private func roleName(of item: Item, _ kind: ItemKind) -> Text? {
    guard
      kind.isRequirement, let field = kind.field(for: .role), case .choice(let id) = field.kind,
      case .word(let word) = item.fields[field.id]
    else { return nil }
    return template.vocabularies[id: id]?.words[id: word]?.name
  }
}
