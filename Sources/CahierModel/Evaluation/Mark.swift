/// What an offer is worth on one criterion, in the eyes of one evaluator or of all.
package struct Mark: Hashable, Sendable {
  /// The leaf that is marked.
  package var criterion: CriterionKey
  /// From zero to the maximum of the leaf's scale.
  package var value: ExactDecimal
  /// Why this mark: what the tenderer is told.
  package var justification: BilingualText
  /// Where the offer says so: `mémoire technique, p. 12`.
  package var place: String?
  /// Who marked; nil for the consensus mark.
  package var evaluator: String?

  package init(
    criterion: CriterionKey, value: ExactDecimal, justification: BilingualText = BilingualText(),
    place: String? = nil, evaluator: String? = nil
  ) {
    self.criterion = criterion
    self.value = value
    self.justification = justification
    self.place = place
    self.evaluator = evaluator
  }
}
