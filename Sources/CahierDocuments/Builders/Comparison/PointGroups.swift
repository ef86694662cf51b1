import CahierEvaluation
import CahierModel

/// The points of offers in two groups: those that amounts make by a formula, and all others.
struct PointGroups {
  private let result: EvaluationResult

  init(_ result: EvaluationResult) {
    self.result = result
  }

  /// The most points of a group; nil where no criterion is of it.
  func most(ofAmounts isAmount: Bool) -> Rational? {
    let leaves = leaves(ofAmounts: isAmount)
    return leaves.isEmpty ? nil : leaves.map { result.outline.nodes[$0].points }.reduce(.zero, +)
  }

  /// The points of an offer in a group, exact.
  func points(of offer: Int, ofAmounts isAmount: Bool) -> Rational {
    leaves(ofAmounts: isAmount).compactMap { result.points(of: offer, on: $0) }.reduce(.zero, +)
  }

  private func leaves(ofAmounts isAmount: Bool) -> [Int] {
    result.outline.leaves.filter {
      result.outline.nodes[$0].criterion.type.isAmount == isAmount
    }
  }
}
