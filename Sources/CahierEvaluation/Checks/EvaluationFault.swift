package import CahierModel

/// One thing that stands in the way of a ranking, with the part of the lot that it is about.
package struct EvaluationFault: Hashable, Sendable {
  /// The part of the lot or of an offer that has to be mended.
  package let subject: EvaluationSubject
  /// What is wrong there, and what to do about it.
  package let diagnostic: Diagnostic

  package init(_ subject: EvaluationSubject, _ diagnostic: Diagnostic) {
    self.subject = subject
    self.diagnostic = diagnostic
  }
}

/// The part of an evaluation that a fault is about: a reader of files knows its line.
package enum EvaluationSubject: Hashable, Sendable {
  case lot
  case method
  /// A tie criterion, by its position in the rule.
  case tie(Int)
  /// A criterion by its position, parents before their children.
  case criterion(Int)
  case offer(Int)
  /// A mark by its position among those of an offer.
  case mark(offer: Int, mark: Int)
  /// A price line by its position among those of an offer.
  case priceLine(offer: Int, line: Int)
}

/// Why an evaluation cannot be computed: every fault that was found, at least one.
package struct EvaluationError: Error, Hashable {
  /// Those of the rules of the lot first, then those of the offers in their order.
  package let faults: [EvaluationFault]

  init(_ faults: [EvaluationFault]) {
    precondition(!faults.isEmpty, "an error says what is wrong")
    self.faults = faults
  }

  /// The faults as the rest of the program handles them.
  package var dataError: DataError {
    DataError(faults.map(\.diagnostic))
  }
}
