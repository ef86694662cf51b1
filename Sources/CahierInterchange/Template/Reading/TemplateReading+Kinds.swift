internal import CahierModel

extension TemplateReading {
  func kind(_ id: String, _ node: ReadingNode) -> ItemKind? {
    node.allowOnly(
      "prefix", "name", "nouns", "families", "requirement", "visibility", "fields", "links")
    kindPlaces[id] = node
    guard let prefix = text("prefix", of: node), let name = counted(node.required("name")) else {
      return nil
    }
    var kind = ItemKind(id: id, prefix: prefix, name: name)
    kind.nouns = nouns(node.required("nouns"))
    kind.families = reference(to: .vocabulary, node["families"])
    kind.isRequirement = node["requirement"]?.flag() ?? false
    kind.visibility = node["visibility"]?.word(Visibility.self) ?? .published
    kind.fields = list(node.required("fields"), field)
    kind.links = list(node["links"], link)
    return kind
  }

  private func nouns(_ node: ReadingNode?) -> [Language: [String]] {
    guard let node else { return [:] }
    node.allowOnly("fr", "en")
    var nouns: [Language: [String]] = [:]
    for language in Language.allCases {
      nouns[language] = node.required(language.rawValue)?.items().compactMap { $0.text() }
    }
    return nouns
  }

  private func field(_ id: String, _ node: ReadingNode) -> ItemField? {
    node.allowOnly(
      "id", "type", "of", "purpose", "label", "bothLanguages", "required", "standard", "visibility",
      "help")
    guard let kind = fieldKind(node), let label = text("label", of: node) else { return nil }
    var field = ItemField(id: id, kind: kind, label: label)
    field.purpose = node["purpose"]?.word(ItemField.Purpose.self)
    field.isBilingual = node["bothLanguages"]?.flag() ?? false
    field.isRequired = node["required"]?.flag() ?? false
    field.standard = standard(node["standard"], of: kind)
    field.visibility = node["visibility"]?.word(Visibility.self) ?? .published
    field.help = text(node["help"])
    return field
  }

  private func fieldKind(_ node: ReadingNode) -> ItemField.Kind? {
    guard let type = node.required("type")?.word(FieldType.self) else { return nil }
    if type != .choice { node["of"]?.unsuited(to: type.rawValue) }
    switch type {
    case .text: return .text
    case .texts: return .texts
    case .level: return .level
    case .number: return .number
    case .flag: return .flag
    case .date: return .date
    case .sources: return .sources
    case .choice:
      return reference(to: .vocabulary, node.required("of")).map { .choice(vocabulary: $0) }
    }
  }

  private func standard(_ node: ReadingNode?, of kind: ItemField.Kind) -> String? {
    guard let node else { return nil }
    switch kind {
    case .choice(let vocabulary): return reference(to: .word(vocabulary: vocabulary), node)
    case .number: return node.decimal().map(\.description)
    case .flag: return node.flag().map(\.description)
    case .date: return node.date().map(\.description)
    case .text, .texts, .level, .sources:
      node.unsuited(to: "text, texts, level, sources")
      return nil
    }
  }

  private func link(_ id: String, _ node: ReadingNode) -> LinkRole? {
    node.allowOnly("id", "to", "label", "inverse", "atLeast", "bringsAlong")
    let kinds = references(to: .kind, node.required("to"))
    guard let label = text("label", of: node), let inverse = text("inverse", of: node) else {
      return nil
    }
    return LinkRole(
      id: id, label: label, inverse: inverse, kinds: kinds,
      atLeast: node["atLeast"]?.integer(in: 0...100) ?? 0,
      bringsAlong: node["bringsAlong"]?.flag() ?? false)
  }
}

/// The types of fields, as templates write them.
enum FieldType: String, CaseIterable {
  case text, texts, choice, level, number, flag, date, sources
}

extension ItemField.Kind {
  /// The type as templates write it.
  var type: FieldType {
    switch self {
    case .text: .text
    case .texts: .texts
    case .choice: .choice
    case .level: .level
    case .number: .number
    case .flag: .flag
    case .date: .date
    case .sources: .sources
    }
  }
}

extension ReadingNode {
  /// Notes that this key has no meaning beside the type that the mapping has.
  func unsuited(to type: String) {
    fault(
      "TEMPLATE-009",
      Text(
        fr: "cette clé ne convient pas au type « \(type) »",
        en: "this key does not suit the type “\(type)”"),
      remedies: [
        Text(fr: "Retirer la clé ou changer le type.", en: "Remove the key or change the type.")
      ])
  }
}
