/// The rules of a lot by which marks become a ranking, as the tender documents state them.
package struct EvaluationMethod: Hashable, Sendable {
  /// The one currency in which prices are compared.
  package var currency: Currency
  /// Whether the prices compared hold the value added tax.
  package var taxBasis: TaxBasis
  /// The points of an offer with full marks everywhere, above zero.
  package var totalPoints: ExactDecimal
  /// How marks and totals are rounded, and from which step of the calculation on.
  package var rounding: Rounding
  /// The criteria to compare one after the other where totals tie; then ranks are equal.
  package var ties: [CriterionKey]
  /// Whether several evaluators agree on one mark or their marks are averaged.
  package var individualMarks: MarkAggregation

  package init(
    currency: Currency = .euro, taxBasis: TaxBasis = .inclusive, totalPoints: ExactDecimal = 100,
    rounding: Rounding = Rounding(), ties: [CriterionKey] = [],
    individualMarks: MarkAggregation = .consensus
  ) {
    self.currency = currency
    self.taxBasis = taxBasis
    self.totalPoints = totalPoints
    self.rounding = rounding
    self.ties = ties
    self.individualMarks = individualMarks
  }
}

/// How the marks of several evaluators become one.
package enum MarkAggregation: String, CaseIterable, Hashable, Sendable {
  /// One mark is agreed upon; individual marks prepare it and count for nothing more.
  case consensus
  /// The exact mean of the individual marks, unless a consensus mark was given.
  case mean
}
