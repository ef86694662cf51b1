package import CahierModel

/// A question as it is put to a person: once, or once for each family of what it picks.
package struct AskedQuestion: Hashable, Sendable {
  /// The question as the template has it.
  package let question: GuideQuestion
  /// The family that it is asked about, for a question that is asked once for each.
  package let family: VocabularyWord?
  /// The id of the step that it belongs to.
  package let step: String

  package init(question: GuideQuestion, family: VocabularyWord? = nil, step: String) {
    self.question = question
    self.family = family
    self.step = step
  }

  /// The key of its answer: `org.size`, `needs.information`.
  package var key: String {
    family.map { "\(question.id).\($0.id)" } ?? question.id
  }
}

extension GuideQuestion {
  /// Whether it is the menu of the guide: its choices lead somewhere, and nothing is recorded.
  package var isMenu: Bool {
    choices.contains { $0.action != nil }
  }
}

extension SpecificationTemplate {
  /// Every question as it is put, in the order of the guide, its menu left out.
  ///
  /// Questions of a step that follow one another and are asked family by family about one kind go
  /// together: a family is picked and ranked before the next one is shown.
  package var askedQuestions: [AskedQuestion] {
    guide.steps.flatMap(asked)
  }

  private func asked(in step: GuideStep) -> [AskedQuestion] {
    var asked: [AskedQuestion] = []
    var rest = step.questions[...]
    while let question = rest.first {
      let group = rest.prefix { $0.familyKind != nil && $0.familyKind == question.familyKind }
      if let kind = question.familyKind.flatMap({ kinds[id: $0] }) {
        for family in families(of: kind) {
          asked += group.map { AskedQuestion(question: $0, family: family, step: step.id) }
        }
        rest = rest.dropFirst(group.count)
      } else {
        if !question.isMenu { asked.append(AskedQuestion(question: question, step: step.id)) }
        rest = rest.dropFirst()
      }
    }
    return asked
  }
}

extension GuideQuestion {
  /// The kind whose families it is asked about, one after the other, or nil.
  fileprivate var familyKind: String? {
    guard let items, items.isAskedByFamily else { return nil }
    return items.kind
  }
}
