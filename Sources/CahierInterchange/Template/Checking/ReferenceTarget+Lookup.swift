internal import CahierModel

extension ReferenceTarget {
  /// Whether `id` is the name of such a thing.
  ///
  /// A word of a vocabulary that is itself unknown is not told again.
  func holds(_ id: String, in template: SpecificationTemplate) -> Bool {
    switch self {
    case .answer: return template.guide.answerReference(id) != nil
    case .item(let kinds):
      guard let item = template.library[id: id] else { return false }
      return kinds.isEmpty || kinds.contains(item.kind)
    case .word(let vocabulary): return template.vocabularies[id: vocabulary]?.holds(id) ?? true
    case .family(let kind):
      guard let kind = template.kinds[id: kind] else { return true }
      return kind.families.map { template.vocabularies[id: $0]?.holds(id) ?? true } ?? false
    case .field(let kind): return template.kinds[id: kind]?.fields.contains(id: id) ?? true
    case .choice(let question):
      return template.guide.questions[id: question]?.choices.contains(id: id) ?? true
    default:
      return isKnown(id, in: template)
    }
  }

  private func isKnown(_ id: String, in template: SpecificationTemplate) -> Bool {
    switch self {
    case .vocabulary: template.vocabularies.contains(id: id)
    case .unit: template.units.contains(id: id)
    case .parameter: template.parameters.contains(id: id)
    case .source: template.sources.contains(id: id)
    case .kind: template.kinds.contains(id: id)
    case .section: template.sections.contains(id: id)
    case .person: template.guide.people.contains(id: id)
    case .group: template.criteria.groups.contains(id: id)
    case .question: template.guide.questions.contains(id: id)
    case .answer, .item, .word, .family, .field, .choice: false
    }
  }

  /// The words that may stand there, or nil where the thing that has them is unknown.
  private func words(in template: SpecificationTemplate) -> [String]? {
    switch self {
    case .word(let vocabulary): template.vocabularies[id: vocabulary]?.words.map(\.id)
    case .family(let kind):
      template.kinds[id: kind].map { template.families(of: $0).map(\.id) }
    case .field(let kind): template.kinds[id: kind]?.fields.map(\.id)
    case .choice(let question): template.guide.questions[id: question]?.choices.map(\.id)
    case .vocabulary: template.vocabularies.map(\.id)
    case .unit: template.units.map(\.id)
    case .parameter: template.parameters.map(\.id)
    case .kind: template.kinds.map(\.id)
    case .section: template.sections.map(\.id)
    case .person: template.guide.people.map(\.id)
    case .group: template.criteria.groups.map(\.id)
    case .source, .question, .answer, .item: nil
    }
  }

  /// The words to choose from, where they are few enough to be read.
  func known(in template: SpecificationTemplate) -> Text? {
    guard let words = words(in: template), (1...20).contains(words.count) else { return nil }
    let list = words.joined(separator: ", ")
    return Text(fr: "un de ces identifiants : \(list)", en: "one of these ids: \(list)")
  }

  /// What `id` is not, as the end of a message.
  var name: Text {
    switch self {
    case .vocabulary: Text(fr: "aucun vocabulaire", en: "no vocabulary")
    case .unit: Text(fr: "aucune unité", en: "no unit")
    case .parameter: Text(fr: "aucun paramètre", en: "no parameter")
    case .source: Text(fr: "aucune source", en: "no source")
    case .kind: Text(fr: "aucun genre d’élément", en: "no kind of item")
    case .section: Text(fr: "aucune partie", en: "no section")
    case .person: Text(fr: "aucun interlocuteur", en: "none of the guide’s people")
    case .group: Text(fr: "aucun groupe de critères", en: "no group of criteria")
    case .question: Text(fr: "aucune question", en: "no question")
    case .answer: Text(fr: "aucune réponse", en: "no answer")
    case .word: Text(fr: "aucun mot de ce vocabulaire", en: "no word of this vocabulary")
    case .family: Text(fr: "aucune famille de ce genre", en: "no family of this kind")
    case .field: Text(fr: "aucun champ de ce genre", en: "no field of this kind")
    case .choice: Text(fr: "aucun choix de cette question", en: "no choice of this question")
    case .item: Text(fr: "aucun élément attendu ici", en: "no item expected here")
    }
  }
}

extension Vocabulary {
  fileprivate func holds(_ word: String) -> Bool {
    words.contains(id: word)
  }
}
