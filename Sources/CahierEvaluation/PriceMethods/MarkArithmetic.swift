/// The calculation of a mark as people would write it, with no language and no number format.
///
/// `40 × 96 000,00 ÷ 118 800,00 = 32,32`: the terms, then what they make.
package struct MarkArithmetic: Hashable, Sendable {
  /// The numbers and signs of the calculation, in the order in which they are written.
  package let terms: [ArithmeticTerm]
  /// What the terms make.
  package let result: Rational
  /// What the mark is brought to where the result is outside of the scale.
  package let limit: MarkLimit?

  package init(_ terms: [ArithmeticTerm], result: Rational, limit: MarkLimit? = nil) {
    self.terms = terms
    self.result = result
    self.limit = limit
  }

  /// The mark after the limit.
  package var mark: Rational {
    switch limit {
    case nil: result
    case .floor: .zero
    case .ceiling(let maximum): maximum
    }
  }
}

/// One word of a calculation.
package enum ArithmeticTerm: Hashable, Sendable {
  /// A number of points, a parameter or another plain number.
  case number(Rational)
  /// An amount of money in the currency of the lot.
  case amount(Rational)
  case plus, minus, times, dividedBy, open, close
}

/// Why a mark is not what its formula makes.
package enum MarkLimit: Hashable, Sendable {
  /// Below zero: zero.
  case floor
  /// Above the maximum: the maximum.
  case ceiling(Rational)
}
