internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Makes items of a template from those of packs, by the purposes that its fields serve.
struct PackMaking {
  let template: SpecificationTemplate
  let header: DossierHeader
  let writer: DossierWriter
  let pack: ClausePack

  /// Adds an item, and returns its code.
  func add(_ item: PackItem, as kind: ItemKind) throws -> ItemCode {
    let making = ItemMaking(
      kind: kind, template: template, languages: header.languages, writer: writer)
    return try making.add(mayLack: true) { made in
      made.origin = item.id
      made.family = template.families(of: kind).first { $0.id == item.family }?.id
      setTexts(item, &made, kind)
      setWords(item, &made, kind)
      setLevel(item, &made, kind)
      setSources(item, &made, kind)
    }
  }

  private func setTexts(_ item: PackItem, _ made: inout Item, _ kind: ItemKind) {
    let basis = Text.joined(
      [item.rationale] + PackWords.basis(of: item, in: pack)
        + [PackWords.validity(of: item)].compactMap(\.self), separator: Text(same: " "))
    let texts: [(ItemField.Purpose, Text)] = [
      (.title, item.title), (.statement, item.statement), (.rationale, basis),
    ]
    for (purpose, text) in texts {
      guard let field = kind.field(for: purpose) else { continue }
      var words = BilingualText()
      let languages = field.isBilingual ? header.languages : [header.mainLanguage]
      for language in languages { words[language] = text[language] }
      made.texts[field.id] = words
    }
  }

  private func setWords(_ item: PackItem, _ made: inout Item, _ kind: ItemKind) {
    set(.priority, &made, kind) { words in
      words.isEmpty ? nil : words[min(item.priority.rank, words.count - 1)].id
    }
    set(.role, &made, kind) { $0[id: item.role.rawValue]?.id }
    set(.verification, &made, kind) { words in item.verification.flatMap { words[id: $0]?.id } }
    // Words rank from not at all negotiable to the most.
    if item.role == .knockOut { set(.flexibility, &made, kind) { $0.first?.id } }
  }

  private func set(
    _ purpose: ItemField.Purpose, _ made: inout Item, _ kind: ItemKind,
    _ word: (IdentifiedList<VocabularyWord>) -> String?
  ) {
    guard
      let field = kind.field(for: purpose), case .choice(let id) = field.kind,
      let words = template.vocabularies[id: id]?.words, let chosen = word(words)
    else { return }
    made.fields[field.id] = .word(chosen)
  }

  /// The level, where the template has its unit; the statement says it in any case.
  private func setLevel(_ item: PackItem, _ made: inout Item, _ kind: ItemKind) {
    guard
      let field = kind.field(for: .level), let level = item.level,
      template.units.contains(id: level.unit)
    else { return }
    made.fields[field.id] = .level(level)
  }

  private func setSources(_ item: PackItem, _ made: inout Item, _ kind: ItemKind) {
    let known = item.sources.filter { template.sources.contains(id: $0) }
    guard !known.isEmpty, let field = kind.fields.first(where: { $0.kind == .sources }) else {
      return
    }
    made.fields[field.id] = .sources(known)
  }
}
