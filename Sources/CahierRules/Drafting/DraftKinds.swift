package import CahierModel

/// Which kinds of a template the concepts of a text become.
///
/// Kinds are known by the purposes of their fields, never by names of their own.
package struct DraftKinds {
  private let template: SpecificationTemplate
  /// The families of each vocabulary, with the beginnings of their words in both languages.
  private let families: [String: [(id: String, stems: Set<String>)]]

  /// The kinds of a template.
  package init(_ template: SpecificationTemplate) {
    self.template = template
    let vocabularies = Set(template.kinds.compactMap(\.families))
    families = vocabularies.reduce(into: [:]) { families, id in
      families[id] = template.vocabularies[id: id]?.words.map { word in
        (word.id, Self.stems(of: word.name.fr).union(Self.stems(of: word.name.en)))
      }
    }
  }

  /// The kinds that an item with a statement may be of.
  package var all: [ItemKind] {
    template.kinds.filter { $0.field(for: .statement) != nil || $0.isRequirement }
  }

  /// The kind of a concept, or nil for a template that has none with a statement.
  package func kind(for concept: DraftConcept) -> ItemKind? {
    let requirements = all.filter(\.isRequirement)
    let unpriced = requirements.filter { $0.field(for: .priceBasis) == nil }
    switch concept {
    case .need: return requirements.first ?? all.first
    case .constraint: return unpriced.dropFirst().first ?? unpriced.last ?? requirements.last
    case .service:
      return requirements.first { $0.field(for: .priceBasis) != nil } ?? requirements.last
    case .objective:
      let others = all.filter { !$0.isRequirement }
      return others.first { $0.field(for: .level) != nil } ?? others.first ?? requirements.first
    }
  }

  /// The family that the words of the headings name, or those of the item.
  ///
  /// - Returns: The id of the family and whether words name it; nil for a kind without families.
  package func family(
    of item: ProposedItem, under headings: [String], kind: ItemKind
  ) -> (id: String, isNamed: Bool)? {
    guard let id = kind.families, let families = families[id], let first = families.first else {
      return nil
    }
    for text in [item.title] + headings.reversed() + [item.statement] {
      let found = Self.stems(of: text)
      if let named = families.first(where: { !$0.stems.isDisjoint(with: found) }) {
        return (named.id, true)
      }
    }
    return (first.id, false)
  }

  /// The beginnings of the words that say something: inflections have them in common.
  private static func stems(of text: String) -> Set<String> {
    Set(
      DraftWords(text).folded.filter { $0.utf8.count >= 6 }.map { String($0.prefix(7)) })
  }
}

extension ProposedItem {
  /// Fills the fields that a text tells: title, statement, priority, role, and what it says besides.
  ///
  /// What binds is accepted by signing and not marked; what is wished for is marked. Nothing is made
  /// a knock-out: that is for people to say.
  package func fill(
    _ item: inout Item, of kind: ItemKind, in template: SpecificationTemplate, language: Language
  ) {
    if let field = kind.field(for: .title) {
      item.texts[field.id] = BilingualText(title, in: language)
    }
    if let field = kind.field(for: .statement) {
      item.texts[field.id] = BilingualText(statement, in: language)
    }
    let source = sourceCode.map { [$0] } ?? []
    let besides = (source + remarks).joined(separator: "\n")
    if !besides.isEmpty, let field = kind.field(for: .rationale) {
      item.texts[field.id] = BilingualText(besides, in: language)
    }
    if let field = kind.field(for: .priority), case .choice(let id) = field.kind,
      let words = template.vocabularies[id: id]?.words, !words.isEmpty
    {
      item.fields[field.id] = .word(words[min(rank, words.count - 1)].id)
    }
    if let field = kind.field(for: .role) {
      let role: EvaluationRole = force == .binding ? .informative : .scored
      item.fields[field.id] = .word(role.rawValue)
    }
    fillRest(of: &item, kind, language)
  }

  /// The place of its priority among those of a vocabulary, the strongest first.
  private var rank: Int {
    switch force {
    case .binding: 0
    case .desired, .stated: 1
    case .permitted: 2
    }
  }

  /// Gives texts that the kind cannot do without the title, as the guide does.
  private func fillRest(of item: inout Item, _ kind: ItemKind, _ language: Language) {
    for field in kind.fields where field.isRequired && item.texts[field.id] == nil {
      if field.kind == .text || field.kind == .texts {
        item.texts[field.id] = BilingualText(title, in: language)
      }
    }
  }
}
