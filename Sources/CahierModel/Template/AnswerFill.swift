/// What the program itself does with an answer, or with a part of one.
///
/// A template says so with `fills`: rules and computations then find the figure under any question.
package enum AnswerFill: String, CaseIterable, Hashable, Sendable {
  /// What kind of body buys; the choices have the ids of `BuyerKind`.
  case buyerKind
  /// The 14 digits of an establishment in the French register.
  case siret
  /// Who answers with the person: parts `role` and `name`.
  case team
  /// A file with needs that exist already.
  case startingDocument
  /// The value without tax of the contract, renewals included.
  case estimatedValue
  /// The value without tax of purchases of the same kind, which counts with that of the contract.
  case similarPurchases
  /// How the contract is bought; `catalogue` is that of a central purchasing body.
  case route
  /// The day on which what is bought is to be in use.
  case opening
  /// The weight of price, of the other criteria, and of those on the environment, in percent.
  case priceWeight, qualityWeight, environmentWeight
}

extension SpecificationTemplate {
  /// The first answer, or part of one, that fills something, or nil.
  package func reference(filling fill: AnswerFill) -> AnswerReference? {
    for question in guide.questions {
      if question.fills == fill { return AnswerReference(question: question.id) }
      if let part = question.parts.first(where: { $0.fills == fill }) {
        return AnswerReference(question: question.id, part: part.id)
      }
    }
    return nil
  }
}

extension GuideQuestion {
  /// The part of the answer that fills something, or nil.
  package func part(filling fill: AnswerFill) -> QuestionPart? {
    parts.first { $0.fills == fill }
  }
}
