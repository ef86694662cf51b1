/// What the dossier holds for a question of the guide.
package struct Answer: Hashable, Sendable {
  package enum State: String, CaseIterable, Hashable, Sendable {
    /// Somebody answered.
    case given
    /// « Je ne sais pas »: printed as « à préciser avant publication ».
    case unknown
    /// Left for later.
    case later
    /// Addressed to somebody, who has not answered yet.
    case assigned
  }

  package var state: State
  /// What was answered; there is one if, and only if, the state is `given`.
  package var value: AnswerValue?
  /// To whom the question is addressed, in any state: one of the guide's people or a name.
  package var assignee: String?

  package init(_ value: AnswerValue) {
    state = .given
    self.value = value
  }

  /// An answer that is not there yet.
  package init(_ state: State, assignee: String? = nil) {
    precondition(state != .given, "an answer that is given has a value")
    self.state = state
    self.assignee = assignee
  }
}

/// An answer, in the form that the type of its question asks for.
package enum AnswerValue: Hashable, Sendable {
  /// Of `paragraph`, `statement` and `file`, and of a `list` with no parts one for each line.
  case texts([BilingualText])
  /// Of `count`.
  case number(ExactDecimal)
  /// Of `date`.
  case date(CalendarDate)
  /// Ids of choices: one for `choice`, any number for `multiChoice`, in the order of the template.
  /// Ids of ready items or codes of items for `pick`, `rank`, `batch` and `edit`.
  case words([String])
  /// Of `fields` one row, of a `list` with parts one for each line.
  case rows([[PartAnswer]])
  /// Of `confirm`.
  case confirmed(Bool)
}

/// The answer to one part of a question.
package struct PartAnswer: Hashable, Sendable, Identifiable {
  package enum Value: Hashable, Sendable {
    case text(BilingualText)
    /// Of `count` and `amount`.
    case number(ExactDecimal)
    case date(CalendarDate)
    /// The id of a choice of the part.
    case word(String)
    case flag(Bool)
  }

  /// The id of the part.
  package let id: String
  package let value: Value

  package init(id: String, value: Value) {
    self.id = id
    self.value = value
  }
}
