internal import CahierModel

extension TemplateReading {
  func checkKinds(_ template: SpecificationTemplate) {
    checkNouns(template)
    checkPrefixes(template)
    for kind in template.kinds {
      guard let node = kindPlaces[kind.id] else { continue }
      checkNames(of: kind, node)
      for purpose in ItemField.Purpose.allCases {
        let fields = kind.fields.filter { $0.purpose == purpose }
        for field in fields.dropFirst() { notePurpose(purpose, of: field, node) }
        if let field = fields.first, !field.suits(purpose, in: template) {
          notePurpose(purpose, of: field, node)
        }
      }
      if kind.field(for: .title) == nil { noteMissing(.title, node) }
      if kind.isRequirement, kind.field(for: .role) == nil { noteMissing(.role, node) }
      if kind.isRequirement, kind.field(for: .statement) == nil { noteMissing(.statement, node) }
    }
  }

  /// A ready item has its fields and its links as keys, beside some that all items have.
  private func checkNames(of kind: ItemKind, _ node: ReadingNode) {
    var taken: Set<String> = ["id", "family", "proposed", "onlyUnder"]
    for id in kind.fields.map(\.id) + kind.links.map(\.id) where !taken.insert(id).inserted {
      duplicate(id, node)
    }
  }

  private func notePurpose(_ purpose: ItemField.Purpose, of field: ItemField, _ node: ReadingNode) {
    node.fault(
      "TEMPLATE-010",
      Text(
        fr: "le champ « \(field.id) » ne peut pas servir de « \(purpose.rawValue) »",
        en: "the field “\(field.id)” cannot serve as “\(purpose.rawValue)”"),
      expected: purpose.expectation)
  }

  private func noteMissing(_ purpose: ItemField.Purpose, _ node: ReadingNode) {
    node.fault(
      "TEMPLATE-010",
      Text(
        fr: "aucun champ ne sert de « \(purpose.rawValue) »",
        en: "no field serves as “\(purpose.rawValue)”"),
      expected: purpose.expectation)
  }

  /// Words that would name a command, or two kinds, or nothing.
  private func checkNouns(_ template: SpecificationTemplate) {
    var owners: [String: String] = [:]
    for kind in template.kinds {
      for noun in Language.allCases.flatMap({ kind.nouns[$0] ?? [] }) {
        let folded = noun.foldedForCommand
        let owner = owners.updateValue(kind.id, forKey: folded)
        guard
          CommandNames.reserved.contains(folded) || !CommandNames.isWellFormed(folded)
            || (owner != nil && owner != kind.id)
        else { continue }
        kindPlaces[kind.id]?.fault(
          "TEMPLATE-006",
          Text(
            fr:
              "« \(noun) » ne peut pas nommer ce genre : une commande ou un autre genre porte ce nom",
            en: "“\(noun)” cannot name this kind: a command or another kind bears it"),
          remedies: [
            Text(
              fr: "Choisir un autre mot, d’une seule pièce.", en: "Choose another single word.")
          ])
      }
    }
  }

  private func checkPrefixes(_ template: SpecificationTemplate) {
    for language in Language.allCases {
      var owners: [String: String] = [:]
      for kind in template.kinds {
        let prefix = kind.prefix[language]
        let isWellFormed =
          (1...6).contains(prefix.utf8.count)
          && prefix.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
        if isWellFormed, owners.updateValue(kind.id, forKey: prefix) == nil { continue }
        kindPlaces[kind.id]?.fault(
          "TEMPLATE-007",
          Text(
            fr: "le préfixe « \(prefix) » ne convient pas ou sert déjà",
            en: "the prefix “\(prefix)” does not suit or is taken"),
          expected: Text(
            fr: "de 1 à 6 capitales sans accent, propres à ce genre",
            en: "1 to 6 capital letters with no accent, of this kind alone"))
      }
    }
  }
}

extension ItemField {
  /// Whether the type and the words of the field let it serve a purpose.
  fileprivate func suits(_ purpose: Purpose, in template: SpecificationTemplate) -> Bool {
    switch purpose {
    case .title, .statement, .deliverable: return kind == .text
    case .rationale: return kind == .text && visibility == .internal
    case .level, .quantity: return kind == .level
    case .option, .completeness: return kind == .flag
    case .priority, .flexibility, .priceBasis, .verification: return kind.vocabulary != nil
    case .role:
      return words(in: template).allSatisfy { EvaluationRole(rawValue: $0) != nil }
        && kind.vocabulary != nil && isRequired
    case .visibility:
      return words(in: template).allSatisfy { Visibility(rawValue: $0) != nil }
        && kind.vocabulary != nil
    }
  }

  private func words(in template: SpecificationTemplate) -> [String] {
    kind.vocabulary.flatMap { template.vocabularies[id: $0] }?.words.map(\.id) ?? []
  }
}

extension ItemField.Kind {
  /// The vocabulary of a choice.
  fileprivate var vocabulary: String? {
    if case .choice(let vocabulary) = self { vocabulary } else { nil }
  }
}

extension ItemField.Purpose {
  /// What a field must be to serve the purpose.
  fileprivate var expectation: Text {
    let roles = EvaluationRole.allCases.map(\.rawValue).joined(separator: ", ")
    let visibilities = Visibility.allCases.map(\.rawValue).joined(separator: ", ")
    return switch self {
    case .title, .statement, .deliverable:
      Text(fr: "un seul champ de type text", en: "one field of type text")
    case .rationale:
      Text(
        fr: "un seul champ de type text, de visibilité internal",
        en: "one field of type text, with visibility internal")
    case .level, .quantity: Text(fr: "un seul champ de type level", en: "one field of type level")
    case .option, .completeness:
      Text(fr: "un seul champ de type flag", en: "one field of type flag")
    case .priority, .flexibility, .priceBasis, .verification:
      Text(fr: "un seul champ de type choice", en: "one field of type choice")
    case .role:
      Text(
        fr: "un seul champ de type choice, obligatoire, dont les mots sont parmi : \(roles)",
        en: "one required field of type choice, with words among: \(roles)")
    case .visibility:
      Text(
        fr: "un seul champ de type choice, dont les mots sont parmi : \(visibilities)",
        en: "one field of type choice, with words among: \(visibilities)")
    }
  }
}
