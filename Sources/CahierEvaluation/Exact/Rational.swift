internal import BigInt
package import CahierModel

/// An exact fraction in lowest terms: every legal figure between the marks and the totals.
///
/// Fractions that fit are held in 128 bits; others move to integers without bound and back, and no
/// result depends on which of the two holds it.
package struct Rational: Hashable, Sendable {
  /// The two ways to hold a fraction.
  ///
  /// Canonical: `wide` only where `narrow` cannot.
  enum Storage: Hashable, Sendable {
    /// A numerator, and a denominator above zero; their greatest common divisor is 1.
    case narrow(Int128, Int128)
    case wide(BigInt, BigInt)
  }

  let storage: Storage

  /// Nought, 0 ÷ 1: the lowest mark of every scale.
  package static let zero = Rational(0)
  /// One, 1 ÷ 1: the whole of which shares are parts.
  package static let one = Rational(1)

  /// A whole number.
  package init(_ whole: Int) {
    storage = .narrow(Int128(whole), 1)
  }

  /// A decimal number, exactly.
  package init(_ decimal: ExactDecimal) {
    self.init(
      narrow: Int128(decimal.coefficient), Int128(ExactDecimal.powerOfTen(decimal.decimals)))
  }

  /// The fraction `numerator` ÷ `denominator`, or nil for a denominator of zero.
  package init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(narrow: Int128(numerator) * sign, Int128(denominator) * sign)
  }

  /// A fraction to be reduced.
  ///
  /// `denominator` is above zero, and neither number is the least `Int128`.
  init(narrow numerator: Int128, _ denominator: Int128) {
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor > 1 else {
      storage = .narrow(numerator, denominator)
      return
    }
    storage = .narrow(numerator / Int128(divisor), denominator / Int128(divisor))
  }

  /// A fraction to be reduced, `denominator` being above zero.
  init(wide numerator: BigInt, _ denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let (numerator, denominator) = (numerator / divisor, denominator / divisor)
    if let numerator = numerator.narrowed, let denominator = denominator.narrowed {
      storage = .narrow(numerator, denominator)
    } else {
      storage = .wide(numerator, denominator)
    }
  }

  /// Numerator and denominator as integers without bound.
  var wideParts: (numerator: BigInt, denominator: BigInt) {
    switch storage {
    case .narrow(let numerator, let denominator):
      (BigInt(exact: numerator), BigInt(exact: denominator))
    case .wide(let numerator, let denominator): (numerator, denominator)
    }
  }

  /// -1 below zero, 0 for zero, 1 above.
  package var signum: Int {
    switch storage {
    case .narrow(let numerator, _): Int(numerator.signum())
    case .wide(let numerator, _): numerator.signum() < 0 ? -1 : 1
    }
  }
}

extension Rational: CustomStringConvertible {
  /// The fraction in lowest terms as text: `1981/25`, `-3`.
  package var description: String {
    switch storage {
    case .narrow(let numerator, 1): "\(numerator)"
    case .narrow(let numerator, let denominator): "\(numerator)/\(denominator)"
    case .wide(let numerator, let denominator):
      denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// The whole number of a literal.
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}
