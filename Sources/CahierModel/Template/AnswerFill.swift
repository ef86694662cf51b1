/// What the program itself does with an answer, or with a part of one.
///
/// A template says so with `fills`: rules and computations then find the figure under any question.
package enum AnswerFill: String, CaseIterable, Hashable, Sendable {
  /// The title of the dossier, the name of the buyer and the number of the consultation, as they
  /// stand in the header of the dossier.
  case title, buyer, reference
  /// What kind of body buys; the choices have the ids of `BuyerKind`.
  case buyerKind
  /// The 14 digits of an establishment in the French register.
  case siret
  /// Who answers with the person: parts `role` and `name`.
  case team
  /// A file with needs that exist already.
  case startingDocument
  /// The value without tax of the contract, renewals included, in the currency of the dossier: the
  /// header has it too.
  case estimatedValue
  /// The value without tax of purchases of the same kind, which counts with that of the contract.
  case similarPurchases
  /// The months of the contract without renewals; how many renewals there may be; and the months of
  /// each, those of the contract where nothing says otherwise. The header has the sum.
  case durationMonths, renewals, renewalMonths
  /// The people who work for the buyer; a group among them; and, in a list, each group of those who
  /// will use what is bought.
  case staff, staffGroup, population
  /// How many accounts there are at the opening, and at most.
  case accounts, accountsMaximum
  /// The first and the last day of something.
  case firstDay, lastDay
  /// How the contract is bought; `catalogue` is that of a central purchasing body.
  case route
  /// Whether the contract is divided into lots: the choice `one` is that of a single one. And why it
  /// is not divided, or is.
  case lots, lotsReason
  /// The day on which what is bought is to be in use.
  case opening
  /// The weight of price, of the other criteria, and of those on the environment, in percent.
  case priceWeight, qualityWeight, environmentWeight
}

extension AnswerFill {
  /// What a part of an answer has to hold to fill this; nil where any part may.
  package var partKind: QuestionPart.Kind? {
    switch self {
    case .title, .buyer, .reference, .siret, .lotsReason: .text
    case .estimatedValue, .similarPurchases: .amount
    case .durationMonths, .renewals, .renewalMonths, .staff, .staffGroup, .population, .accounts,
      .accountsMaximum:
      .count
    case .firstDay, .lastDay: .date
    case .lots: .choice
    case .buyerKind, .team, .startingDocument, .route, .opening, .priceWeight, .qualityWeight,
      .environmentWeight:
      nil
    }
  }
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
