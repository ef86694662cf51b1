/// A part of the contract that is awarded on its own.
package struct Lot: Hashable, Sendable {
  /// What other parts of the dossier call the lot: `1`, or empty for a contract in one lot.
  package var key: String
  /// What the lot buys, as the documents print it after its key; empty where the contract is one
  /// lot.
  package var title: BilingualText
  /// The rules by which marks become a ranking: currency, points, rounding, ties.
  package var method: EvaluationMethod
  /// The criteria at the root, in the order of the tender rules.
  package var criteria: [Criterion]

  package init(
    key: String = "", title: BilingualText = BilingualText(),
    method: EvaluationMethod = EvaluationMethod(), criteria: [Criterion] = []
  ) {
    self.key = key
    self.title = title
    self.method = method
    self.criteria = criteria
  }
}

/// All that the award of one lot follows from.
package struct Evaluation: Hashable, Sendable {
  /// The lot with its criteria and its method.
  package var lot: Lot
  /// The offers in the order in which they were recorded, those set aside among them.
  package var offers: [Offer]

  package init(lot: Lot, offers: [Offer]) {
    self.lot = lot
    self.offers = offers
  }
}
