/// A frozen state of the specification that goes out to those concerned, and what comes back.
///
/// Not an amendment, which replaces what tenderers have: a round is read inside the house.
package struct ReviewRound: Hashable, Sendable {
  /// From 1 on.
  package var number: Int
  /// The name of the frozen state that is read.
  package var baseline: String
  /// The day on which it went out.
  package var openedOn: CalendarDate
  /// The last day for answers, nil where nobody said.
  package var answersUntil: CalendarDate?
  /// The day on which it was closed: nothing is taken after that.
  package var closedOn: CalendarDate?
  /// Who opened it.
  package var author: String
  /// Those who are asked, in the order in which they were named.
  package var participants: [RoundParticipant]
  /// The priorities that they gave, in the order of participants and items.
  package var votes: [PriorityVote]
  /// What they said, in the order of the numbers.
  package var comments: [ReviewComment]

  package init(
    number: Int, baseline: String, openedOn: CalendarDate, answersUntil: CalendarDate? = nil,
    closedOn: CalendarDate? = nil, author: String, participants: [RoundParticipant] = [],
    votes: [PriorityVote] = [], comments: [ReviewComment] = []
  ) {
    self.number = number
    self.baseline = baseline
    self.openedOn = openedOn
    self.answersUntil = answersUntil
    self.closedOn = closedOn
    self.author = author
    self.participants = participants
    self.votes = votes
    self.comments = comments
  }

  /// Whether answers are still taken.
  package var isOpen: Bool { closedOn == nil }

  /// The population of a participant, empty where nobody said.
  package func population(of participant: String) -> String {
    participants.first { $0.name == participant }?.population ?? ""
  }
}

/// Somebody who is asked in a round: a stakeholder, called by group or position.
package struct RoundParticipant: Hashable, Sendable {
  /// Once in the round.
  package var name: String
  /// The population that they speak for; empty where nobody said.
  package var population: String
  /// The day on which an answer came back.
  package var answeredOn: CalendarDate?
  /// The day on which they signed off.
  package var signedOn: CalendarDate?
  /// What they said with the signature; empty for nothing.
  package var remark: String

  package init(
    name: String, population: String = "", answeredOn: CalendarDate? = nil,
    signedOn: CalendarDate? = nil, remark: String = ""
  ) {
    self.name = name
    self.population = population
    self.answeredOn = answeredOn
    self.signedOn = signedOn
    self.remark = remark
  }
}

/// The priority that a participant gives an item.
package struct PriorityVote: Hashable, Sendable {
  /// The name of the participant.
  package var participant: String
  /// The code of the item in the frozen state.
  package var item: String
  /// A word of the vocabulary of priorities: `must`.
  package var priority: String

  package init(participant: String, item: String, priority: String) {
    self.participant = participant
    self.item = item
    self.priority = priority
  }
}

/// What a participant says of an item, or of the whole.
package struct ReviewComment: Hashable, Sendable {
  /// From 1 on, within the round.
  package var number: Int
  /// The name of the participant.
  package var participant: String
  /// The code of the item in the frozen state; nil for a comment on the whole.
  package var item: String?
  /// The words.
  package var text: String
  /// What the team decided; nil while nothing is.
  package var decision: Decision?

  package init(
    number: Int, participant: String, item: String?, text: String, decision: Decision? = nil
  ) {
    self.number = number
    self.participant = participant
    self.item = item
    self.text = text
    self.decision = decision
  }

  /// What the team makes of a comment.
  package struct Decision: Hashable, Sendable {
    /// Whether the comment is followed.
    package var isAccepted: Bool
    /// Why, as the participant is told.
    package var reason: String
    /// The day of the decision.
    package var on: CalendarDate
    /// Who decided.
    package var by: String

    package init(isAccepted: Bool, reason: String, on: CalendarDate, by: String) {
      self.isAccepted = isAccepted
      self.reason = reason
      self.on = on
      self.by = by
    }
  }
}
