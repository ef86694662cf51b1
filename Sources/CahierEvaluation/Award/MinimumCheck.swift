internal import CahierModel

/// Finds the offers that miss a minimum.
struct MinimumCheck {
  /// The minima that each row misses.
  private(set) var misses: [[MissedMinimum]]
  private let admitted: [Int]

  /// Looks at the criteria whose leaves `isDue` accepts.
  init(_ checked: CheckedEvaluation, _ board: PointBoard, isDue: (Range<Int>) -> Bool) {
    admitted = checked.admitted
    misses = [[MissedMinimum]](repeating: [], count: admitted.count)
    let rounding = checked.evaluation.lot.method.rounding
    for (position, node) in checked.outline.nodes.enumerated() where isDue(node.leaves) {
      guard let minimum = node.criterion.minimum.map({ Rational($0) }) else { continue }
      for row in admitted.indices {
        guard let points = board.points(row: row, leaves: node.leaves) else { continue }
        let counted =
          rounding.rankOn == .displayed ? points.rounded(to: rounding.marks, rounding.mode) : points
        if counted < minimum {
          misses[row].append(
            MissedMinimum(criterion: position, points: points, minimum: minimum))
        }
      }
    }
  }

  var eliminated: [EliminatedOffer] {
    zip(admitted, misses).filter { !$1.isEmpty }.map { EliminatedOffer(offer: $0, misses: $1) }
  }
}
