package import CahierModel

/// The criteria of a lot in which nothing is missing or out of bounds, before any offer is there.
package struct CheckedCriteria: Sendable {
  /// The criteria in a row, with what each is worth.
  package let outline: CriterionOutline
  /// The price methods, by their position among the criteria.
  package let methods: [Int: any PriceMethod]

  /// Checks the rules of a lot, and gathers all faults before it refuses.
  ///
  /// - Throws: `EvaluationError` with every fault of the rules.
  package init(_ lot: Lot) throws(EvaluationError) {
    let criteria = OutlineCheck(lot)
    let faults = CheckedEvaluation.faults(of: lot.method, criteria.outline) + criteria.faults
    guard faults.isEmpty else { throw EvaluationError(faults) }
    outline = criteria.outline
    methods = criteria.methods
  }
}
