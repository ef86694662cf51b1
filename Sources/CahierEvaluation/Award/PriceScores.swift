internal import CahierModel

/// The marks and points that the prices of one leaf bring to the offers that are scored.
struct PriceScores: Sendable {
  let leaf: Int
  let set: PriceSet
  let method: any PriceMethod
  /// By row; nil for an offer that a minimum put out before prices were compared.
  let marks: [Rational?]
  let points: [Rational?]

  /// Scores the rows `scored`, or returns nil where there is none.
  init?(leaf: Int, _ checked: CheckedEvaluation, scored: [Int]) {
    let position = checked.outline.leaves[leaf]
    let node = checked.outline.nodes[position]
    let maximum = node.criterion.scale.map { Rational($0) } ?? node.points
    guard
      let totals = checked.prices[leaf], let method = checked.methods[position],
      let set = PriceSet(prices: scored.map { totals[$0] }, maximum: maximum)
    else { return nil }
    let rounding = checked.evaluation.lot.method.rounding
    let factor = node.criterion.scale.map { node.points / Rational($0) } ?? .one
    var marks = [Rational?](repeating: nil, count: checked.admitted.count)
    var points = marks
    for (row, exact) in zip(scored, method.marks(for: set)) {
      let mark =
        rounding.stage == .weighting ? exact.rounded(to: rounding.marks, rounding.mode) : exact
      let weighted = mark * factor
      marks[row] = mark
      points[row] =
        rounding.stage == .adding ? weighted.rounded(to: rounding.marks, rounding.mode) : weighted
    }
    (self.leaf, self.set, self.method, self.marks, self.points) = (leaf, set, method, marks, points)
  }
}
