/// The part that a criterion takes of what stands above it.
///
/// French rules write percentages, many others write points that make a stated total: 150 points
/// of 1 450 is no number of hundredths of a percent, so points are kept as they are.
package enum CriterionWeight: Hashable, Sendable {
  /// A share of the parent, of the lot at the root. Siblings make 100 %.
  case percent(Weight)
  /// Points, zero or more. Siblings make the points of the parent, those of the lot at the root.
  case points(ExactDecimal)

  /// Whether what has this weight counts for nothing.
  package var isZero: Bool {
    switch self {
    case .percent(let weight): weight.hundredths == 0
    case .points(let points): points == 0
    }
  }
}
