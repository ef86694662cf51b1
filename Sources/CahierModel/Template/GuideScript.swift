/// What the guide asks, in order.
package struct GuideScript: Hashable, Sendable {
  /// Those to whom questions are addressed: the IT department, the data protection officer.
  package let people: IdentifiedList<VocabularyWord>
  /// The parts of the guide, in the order in which they are gone through.
  package let steps: IdentifiedList<GuideStep>
  /// Every question of every step, in order.
  package let questions: IdentifiedList<GuideQuestion>

  /// A script of these steps; its questions are theirs.
  package init(
    people: IdentifiedList<VocabularyWord> = [], steps: IdentifiedList<GuideStep> = []
  ) {
    self.people = people
    self.steps = steps
    questions = IdentifiedList(steps.flatMap(\.questions))
  }
}

extension GuideScript {
  /// The questions of the express path, which gives a printable draft.
  package var expressQuestions: [GuideQuestion] {
    questions.filter(\.isExpress)
  }

  /// The step that asks a question, or nil.
  package func step(asking question: String) -> GuideStep? {
    steps.first { step in step.questions.contains { $0.id == question } }
  }
}

/// A part of the guide: the questions about one subject.
package struct GuideStep: Hashable, Sendable, Identifiable {
  /// What the template calls the step; `cahier guide` takes it to go there.
  package let id: String
  /// The heading of the step on the screen and in the sheet of questions.
  package let title: Text
  /// What the step is about, said once at its start.
  package var introduction: Text?
  /// How long it takes most people, in minutes.
  package var minutes: Int?
  /// The questions in the order in which they are asked.
  package var questions: [GuideQuestion] = []

  package init(id: String, title: Text) {
    self.id = id
    self.title = title
  }
}

extension GuideScript {
  /// What a name in a template stands for, a question or a part of one, or nil for neither.
  ///
  /// `org.size` is a question and `org.size.staff` its part: ids of questions hold full stops
  /// themselves, so that only the guide can tell.
  package func answerReference(_ name: String) -> AnswerReference? {
    if questions.contains(id: name) { return AnswerReference(question: name) }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let (id, part) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
    guard let question = questions[id: id], question.parts.contains(id: part) else { return nil }
    return AnswerReference(question: id, part: part)
  }
}
