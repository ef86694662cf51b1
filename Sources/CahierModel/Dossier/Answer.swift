/// What a person answered to a question of the guide, or why there is no answer.
package struct Answer: Hashable, Sendable {
  /// The id of the question in the template: `org.size`.
  package var question: String
  /// Whether the question is answered, put off, addressed to somebody, or beyond what anybody
  /// knows.
  package var state: AnswerState
  /// What was answered; there is one if, and only if, the state is `given`.
  package var value: AnswerValue?
  /// To whom the question is addressed: one of the guide's people or a name.
  package var assignee: String?

  /// An answer in any state; a value is there if, and only if, the state is `given`.
  package init(
    question: String, state: AnswerState, value: AnswerValue? = nil, assignee: String? = nil
  ) {
    precondition((state == .given) == (value != nil), "an answer that is given has a value")
    self.question = question
    self.state = state
    self.value = value
    self.assignee = assignee
  }

  /// Whether the value was read and never confirmed: it is there, and the question is addressed to
  /// those who know all the same.
  package var isUnconfirmed: Bool { state == .given && assignee != nil }

  /// An answer that is given.
  package init(question: String, _ value: AnswerValue) {
    self.init(question: question, state: .given, value: value)
  }
}

/// Whether a question has its answer.
package enum AnswerState: String, CaseIterable, Hashable, Sendable {
  case given
  /// Nobody knows: printed as “to be stated before publication”.
  case unknown
  /// Put off.
  case later
  /// Addressed to somebody, who has not answered yet.
  case assigned
}

/// An answer, in the form that the type of its question asks for.
package enum AnswerValue: Hashable, Sendable {
  /// Of `paragraph`, `statement` and `file` one, of a `list` with no parts one for each line.
  case texts([BilingualText])
  /// Of `count`.
  case number(ExactDecimal)
  /// Of `date`.
  case date(CalendarDate)
  /// Ids of choices: one for `choice`, any number for `multiChoice`.
  ///
  /// For `pick`, `rank`, `batch` and `edit`, ids of ready items or codes of items.
  case words([String])
  /// Of `fields` one row, of a `list` with parts one for each line; each by part id.
  case rows([[String: PartValue]])
  /// Of `confirm`.
  case confirmed(Bool)
}

/// One part of an answer that has several.
package enum PartValue: Hashable, Sendable {
  case text(BilingualText)
  /// Of `count` and `amount`.
  case number(ExactDecimal)
  case date(CalendarDate)
  /// The id of a choice of the part.
  case word(String)
  case flag(Bool)
}
