import CahierModel

extension DossierReading {
  /// The requirements that no offer may miss, in the order of the dossier.
  var knockOuts: [Item] { dossier.items.filter(isKnockOut) }

  /// Whether no offer may miss an item.
  func isKnockOut(_ item: Item) -> Bool {
    guard let kind = template.kinds[id: item.kind], kind.isRequirement else { return false }
    return role(of: item, kind) == .knockOut
  }

  /// Whether a requirement binds by the signature alone: it decides nothing and has no mark.
  func isContractual(_ item: Item) -> Bool {
    guard let kind = template.kinds[id: item.kind], kind.isRequirement else { return false }
    return role(of: item, kind) == .informative
  }

  /// What an item stands under: its family, else what the items of its kind are called.
  func heading(of item: Item, _ kind: ItemKind) -> String {
    let family = item.family.flatMap { family in
      template.families(of: kind).first { $0.id == family }
    }
    return (family?.name[language] ?? kind.name.name(for: 2, in: language)).capitalised
  }

  /// The text of the field of an item that serves a purpose, or nil where it is empty.
  func text(_ purpose: ItemField.Purpose, of item: Item, _ kind: ItemKind) -> BilingualText? {
    kind.field(for: purpose).flatMap { item.texts[$0.id] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The word of the field of an item that serves a purpose.
  func word(
    _ purpose: ItemField.Purpose, of item: Item, _ kind: ItemKind
  ) -> VocabularyWord? {
    guard
      let field = kind.field(for: purpose), case .choice(let vocabulary) = field.kind,
      case .word(let word) = item.fields[field.id]
    else { return nil }
    return template.vocabularies[id: vocabulary]?.words[id: word]
      ?? VocabularyWord(id: word, name: Text(same: word))
  }

  /// The role of an item in the evaluation, or nil where it has none.
  func role(of item: Item, _ kind: ItemKind) -> EvaluationRole? {
    word(.role, of: item, kind).flatMap { EvaluationRole(rawValue: $0.id) }
  }

  /// What an item is called: its title, else its statement, else its code.
  func name(of item: Item) -> [Inline] {
    guard let kind = template.kinds[id: item.kind] else { return [.text(item.code.description)] }
    let text = text(.title, of: item, kind) ?? text(.statement, of: item, kind)
    return text.map(inlines) ?? [.text(item.code.description)]
  }

  /// A value as people read it, a word as it stands in the dossier.
  func inlines(_ value: ItemValue) -> [Inline] {
    switch value {
    case .word(let word): return [.text(word)]
    case .level(let level): return inlines(level)
    case .number(let number): return [.text(typography.number(number))]
    case .flag(let flag): return [.text(typography.answer(flag))]
    case .date(let date): return [.text(typography.date(date))]
    case .sources(let sources):
      let titles = self.sources(sources).map { $0.title[language] }
      guard !titles.isEmpty else { return [] }
      return [.text(titles.joined(separator: language == .french ? "\u{202F}; " : "; "))]
    }
  }

  /// The sources that these ids stand for under the law of the dossier, each once.
  func sources(_ ids: [String]) -> [TemplateSource] {
    var known: Set<String> = []
    return ids.compactMap { template.source($0, under: dossier.header.jurisdiction) }
      .filter { known.insert($0.id).inserted }
  }

  /// A level in words: « au plus 2 secondes », or the bare figure of one that is to be met exactly.
  func inlines(_ level: MeasurableLevel) -> [Inline] {
    let comparison = level.comparison == .equal ? "" : level.comparison.name[language] + " "
    guard let amount = level.number(value) else {
      guard case .parameter(let name) = level.amount else { return [] }
      return [.text(comparison), missing(name, in: language)]
    }
    let unit = template.units[id: level.unit]?.name.name(for: amount, in: language) ?? level.unit
    return [.text(comparison + typography.number(amount) + blank(before: unit) + unit)]
  }

  private func blank(before unit: String) -> String {
    switch (unit.first?.isLetter, language) {
    case (true, _): "\u{A0}"
    case (_, .french): "\u{202F}"
    case (_, .english): ""
    }
  }
}
