import CahierEvaluation
import CahierModel

/// The figures of one offer as the formulas of the grid make them, for programs that do not compute.
struct GridFigures {
  private let grid: GridLot
  private let offer: Int
  private var rounding: Rounding { grid.lot.method.rounding }

  init(_ grid: GridLot, offer: Int) {
    self.grid = grid
    self.offer = offer
  }

  /// The points on a criterion of any level; nil where a mark below it is missing.
  func points(on position: Int) -> Rational? {
    let leaves = grid.outline.leaves[grid.outline.nodes[position].leaves]
    return sum(of: leaves)
  }

  /// The sum of all points, as it counts for the rank.
  var total: Rational? {
    sum(of: grid.outline.leaves[...]).map { $0.rounded(to: decimals, rounding.mode) }
  }

  /// The decimals of totals that ranks compare: nine stand for exact ones, since office programs
  /// compute in binary.
  private var decimals: Int { rounding.rankOn == .displayed ? rounding.totals : 9 }

  /// Whether the offer is under a minimum.
  var isEliminated: Bool {
    grid.outline.nodes.indices.contains { position in
      guard let minimum = grid.outline.nodes[position].criterion.minimum else { return false }
      return points(on: position).map { $0 < Rational(minimum) } ?? false
    }
  }

  private func sum(of leaves: ArraySlice<Int>) -> Rational? {
    var sum = Rational.zero
    for leaf in leaves {
      guard let mark = grid.mark(of: offer, on: leaf) else { return nil }
      let node = grid.outline.nodes[leaf]
      let scale = node.criterion.scale.map { Rational($0) } ?? node.points
      let points = scale == .zero ? .zero : mark / scale * node.points
      sum += rounding.stage == .adding ? points.rounded(to: rounding.marks, rounding.mode) : points
    }
    return sum
  }
}

extension ExactDecimal {
  /// The number that stands in a cell for a fraction: exact where nine decimals write it.
  init(nearest fraction: Rational) {
    for decimals in stride(from: fraction.exactDecimals ?? Self.maximumDecimals, through: 0, by: -1)
    {
      let text = fraction.decimalText(decimals, .halfUp)
      if let number = try? ExactDecimal(parsing: text) {
        self = number
        return
      }
    }
    self = 0
  }
}

extension Formula.StringInterpolation {
  /// A fraction, exactly: `(10/3)`.
  mutating func appendInterpolation(_ fraction: Rational) {
    let parts = fraction.description.split(separator: "/").compactMap {
      try? ExactDecimal(parsing: String($0))
    }
    guard parts.count == 2 else { return appendInterpolation(ExactDecimal(nearest: fraction)) }
    appendLiteral("(")
    appendInterpolation(parts[0])
    appendLiteral("/")
    appendInterpolation(parts[1])
    appendLiteral(")")
  }
}

extension Formula {
  /// A value rounded in the sense of the rules.
  func rounded(to decimals: Int, _ mode: RoundingMode) -> Formula {
    switch mode {
    case .halfUp: return "ROUND(\(self);\(decimals))"
    // What binary arithmetic leaves just below a digit must not lose the digit.
    case .down: return "ROUNDDOWN(ROUND(\(self);9);\(decimals))"
    case .halfEven:
      let power = ExactDecimal(ExactDecimal.powerOfTen(decimals))
      let scaled: Formula = "ROUND((\(self))*\(power);6)"
      return
        "IF(MOD(\(scaled);1)=0.5;2*ROUND(\(scaled)/2;0);ROUND(\(scaled);0))/\(power)"
    }
  }
}
