package import CahierModel

/// The mark of an offer on a leaf: a decimal sum over a number of evaluators.
package struct LeafMark: Hashable, Sendable {
  /// The mark, or the sum of the individual marks.
  package let sum: ExactDecimal
  /// 1, or how many individual marks the mean is of.
  package let count: Int

  /// The mark on the scale of the leaf.
  package var value: Rational {
    count == 1 ? Rational(sum) : Rational(sum) / Rational(count)
  }
}

/// The marks that one offer has on one leaf, while they are gathered.
struct LeafMarks {
  private var consensus: ExactDecimal?
  private var consensusCount = 0
  private var individual: [ExactDecimal] = []
  /// More evaluators than any panel has; the common denominator of their means stays small.
  static let mostEvaluators = 20

  /// Whether a mark was refused, so that no further fault is told.
  var isFaulty = false

  /// What the marks come down to.
  enum Settled {
    case mark(LeafMark)
    case none
    case several
    case tooMany
  }

  mutating func add(_ mark: Mark) {
    if mark.evaluator == nil {
      consensus = mark.value
      consensusCount += 1
    } else {
      individual.append(mark.value)
    }
  }

  func settled(by aggregation: MarkAggregation) -> Settled {
    if let consensus {
      return consensusCount == 1 ? .mark(LeafMark(sum: consensus, count: 1)) : .several
    }
    guard let first = individual.first else { return .none }
    if individual.count > Self.mostEvaluators { return .tooMany }
    if individual.count == 1 { return .mark(LeafMark(sum: first, count: 1)) }
    guard aggregation == .mean, let sum = ExactDecimal.sum(of: individual) else { return .several }
    return .mark(LeafMark(sum: sum, count: individual.count))
  }
}

extension ExactDecimal {
  /// The exact sum, or nil for one with more digits than a number may have.
  fileprivate static func sum(of numbers: [ExactDecimal]) -> ExactDecimal? {
    let decimals = numbers.map(\.decimals).max() ?? 0
    var sum: Int128 = 0
    for number in numbers {
      sum += Int128(number.coefficient) * Int128(powerOfTen(decimals - number.decimals))
    }
    return Int(exactly: sum).flatMap { try? ExactDecimal(coefficient: $0, decimals: decimals) }
  }
}
