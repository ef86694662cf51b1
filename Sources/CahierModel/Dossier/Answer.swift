/// What a person answered to a question of the guide, or why there is no answer.
package struct Answer: Hashable, Sendable {
  /// The id of the question in the template: `org.size`.
  package var question: String
  package var state: AnswerState
  /// The value, where the state is `given`.
  package var value: AnswerValue?
  /// To whom the question is addressed, where the state is `assigned`.
  package var assignee: String?

  package init(
    question: String, state: AnswerState, value: AnswerValue? = nil, assignee: String? = nil
  ) {
    self.question = question
    self.state = state
    self.value = value
    self.assignee = assignee
  }
}

/// Whether a question has its answer.
package enum AnswerState: String, CaseIterable, Hashable, Sendable {
  case given
  /// Nobody knows: printed as “to be stated before publication”.
  case unknown
  /// Put off.
  case later
  /// Addressed to somebody else.
  case assigned
}

/// The value of an answer, in one of the forms that questions take.
package enum AnswerValue: Hashable, Sendable {
  case text(BilingualText)
  case number(ExactDecimal)
  case choice(String)
  case choices([String])
  case date(CalendarDate)
  /// The parts of a question that has several, by part id; the same once per line of a list.
  case rows([[String: AnswerScalar]])
  case confirmed(Bool)
}

/// One part of an answer that has several.
package enum AnswerScalar: Hashable, Sendable {
  case text(BilingualText)
  case number(ExactDecimal)
  case choice(String)
  case date(CalendarDate)
  case flag(Bool)
}
