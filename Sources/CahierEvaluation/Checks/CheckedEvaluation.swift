package import CahierModel

/// An evaluation in which nothing is missing or out of bounds: it can be computed.
package struct CheckedEvaluation: Sendable {
  /// The lot and its offers as they were given.
  package let evaluation: Evaluation
  /// The criteria of the lot in a row, with what each is worth.
  package let outline: CriterionOutline
  /// The positions of the offers that are admitted, in the order of the evaluation.
  package let admitted: [Int]
  /// The marks of each admitted offer by leaf; nil for a price.
  package let marks: [[LeafMark?]]
  /// The price totals of the admitted offers, by price leaf.
  package let prices: [Int: [Rational]]
  /// The price methods, by their position among the criteria.
  package let methods: [Int: any PriceMethod]
  /// What does not stand in the way of a ranking.
  package let warnings: [Diagnostic]

  /// Checks everything, and gathers all faults before it refuses.
  ///
  /// - Throws: `EvaluationError` with every fault: of the rules, then of the offers in order.
  package init(_ evaluation: Evaluation) throws(EvaluationError) {
    let criteria = OutlineCheck(evaluation.lot)
    let offers = OfferCheck(evaluation, criteria.outline)
    let prices = PriceCheck(evaluation, criteria.outline, admitted: offers.admitted)
    let method = Self.faults(of: evaluation.lot.method, criteria.outline)
    let faults = method + criteria.faults + offers.faults + prices.faults
    guard faults.isEmpty else { throw EvaluationError(faults) }
    self.evaluation = evaluation
    outline = criteria.outline
    admitted = offers.admitted
    marks = offers.marks
    self.prices = prices.totals
    methods = criteria.methods
    warnings = offers.warnings
  }

  /// What is wrong with the rules of the lot themselves.
  static func faults(
    of method: EvaluationMethod, _ outline: CriterionOutline
  ) -> [EvaluationFault] {
    let rounding = method.rounding
    let decimals = [rounding.marks, rounding.totals, rounding.prices ?? 0]
    let rounded = decimals.filter { !(0...ExactDecimal.maximumDecimals).contains($0) }
      .map { EvaluationFault(.method, .badDecimals($0)) }
    let total =
      method.totalPoints > 0
      ? [] : [EvaluationFault(.method, .badTotalPoints(method.totalPoints))]
    let ties = method.ties.enumerated().filter { outline.position(of: $1) == nil }
      .map { EvaluationFault(.tie($0), .unknownTie($1)) }
    return total + rounded + ties
  }
}
