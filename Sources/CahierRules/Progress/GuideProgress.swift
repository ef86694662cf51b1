package import CahierModel

/// How far the answers of a dossier have come: what is answered, what is next, what is missing.
package struct GuideProgress: Hashable, Sendable {
  /// Where a question stands.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case answered, open, unknown, later, assigned
    /// An earlier answer makes it pointless, or has not come yet.
    case notAsked
  }

  /// A question and where it stands.
  package struct Entry: Hashable, Sendable {
    /// The question, with its family where it is asked once for each.
    package let asked: AskedQuestion
    /// Where it stands, by its own answer and by those that it depends on.
    package let state: State
    /// To whom it is addressed, if it is.
    package let assignee: String?

    package init(asked: AskedQuestion, state: State, assignee: String? = nil) {
      self.asked = asked
      self.state = state
      self.assignee = assignee
    }
  }

  /// Every question in the order of the guide.
  package let entries: [Entry]
  private let positions: [String: Int]

  /// Lays the answers over the questions of a template.
  ///
  /// The time grows with the questions and the answers.
  package init(template: SpecificationTemplate, answers: [Answer]) {
    let given = Dictionary(
      answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    entries = template.askedQuestions.map { asked in
      let answer = given[asked.key]
      guard Self.isAsked(asked.question, given) else {
        return Entry(asked: asked, state: .notAsked)
      }
      return Entry(asked: asked, state: State(answer), assignee: answer?.assignee)
    }
    positions = Dictionary(
      zip(entries.map(\.asked.key), entries.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func isAsked(_ question: GuideQuestion, _ given: [String: Answer]) -> Bool {
    guard let condition = question.condition else { return true }
    guard case .words(let words) = given[condition.question]?.value else { return false }
    return words.contains { condition.choices.contains($0) }
  }

  /// The question with this key, or nil.
  package subscript(key: String) -> Entry? {
    positions[key].map { entries[$0] }
  }

  /// The place of a question in the order of the guide, or nil.
  package func position(of key: String) -> Int? {
    positions[key]
  }
}

extension GuideProgress.State {
  init(_ answer: Answer?) {
    switch answer?.state {
    case nil: self = .open
    case .given: self = answer?.isUnconfirmed == true ? .open : .answered
    case .unknown: self = .unknown
    case .later: self = .later
    case .assigned: self = .assigned
    }
  }
}

/// Which of the questions a person goes through.
package enum GuidePath: String, CaseIterable, Hashable, Sendable {
  /// Those that give a printable draft.
  case express
  case full

  /// Whether a question is on the path.
  package func holds(_ asked: AskedQuestion) -> Bool {
    self == .full || asked.question.isExpress
  }
}
