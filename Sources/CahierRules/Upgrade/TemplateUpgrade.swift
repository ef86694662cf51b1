package import CahierModel

/// What becomes of a dossier that takes another version of its template.
package struct TemplateUpgrade: Hashable, Sendable {
  /// What parts the two versions, whatever the dossier uses of it.
  package let difference: TemplateDifference
  /// What the new version has no place for: with any, the dossier stays as it is.
  package let losses: [TemplateLoss]
  /// The answers that are written anew: ready items that are gone from the library are named by
  /// the code of the item that was taken from them.
  package let rewritten: [Answer]
  /// The questions that are gone and had no answer yet.
  package let forgotten: [String]

  /// Lays a dossier over a new version of its template, and changes neither.
  package init(
    of dossier: Dossier, from old: SpecificationTemplate, to new: SpecificationTemplate
  ) {
    difference = TemplateDifference(from: old, to: new)
    losses = TemplateLosses(of: dossier, in: new).all
    let open = dossier.answers.filter { $0.state == .later || $0.state == .unknown }
    forgotten = open.map(\.question).filter { new.question(answering: $0) == nil }
    let codes = Dictionary(
      dossier.items.compactMap { item in item.origin.map { ($0, item.code.description) } }
    ) { first, _ in first }
    rewritten = dossier.answers.compactMap { Self.carried($0, codes: codes, to: new) }
  }

  /// The answer with names that the new version knows, or nil if it knows those there are.
  private static func carried(
    _ answer: Answer, codes: [String: String], to template: SpecificationTemplate
  ) -> Answer? {
    guard
      case .words(let words) = answer.value,
      let question = template.question(answering: answer.question),
      [.pick, .rank, .batch, .edit].contains(question.type)
    else { return nil }
    let known = words.compactMap { word in
      template.names(word, of: question) ? word : codes[word]
    }
    return known == words ? nil : Answer(question: answer.question, .words(known))
  }
}

extension SpecificationTemplate {
  /// Whether a word of an answer names something that a question can be about.
  fileprivate func names(_ word: String, of question: GuideQuestion) -> Bool {
    if question.action == .pickCriteria {
      return criteria.criteria.contains(id: word) || criteria.prices.contains(id: word)
    }
    return library.contains(id: word) || ItemCode(word) != nil
  }
}
