internal import BigInt

extension Rational {
  /// The exact sum.
  package static func + (left: Rational, right: Rational) -> Rational {
    if let sum = narrowSum(left, right) { return sum }
    let (a, b) = (left.wideParts, right.wideParts)
    return Rational(
      wide: a.numerator * b.denominator + b.numerator * a.denominator,
      a.denominator * b.denominator)
  }

  /// The sum in 128 bits, or nil where a step does not fit.
  private static func narrowSum(_ left: Rational, _ right: Rational) -> Rational? {
    guard case .narrow(let a, let b) = left.storage, case .narrow(let c, let d) = right.storage
    else { return nil }
    if b == d {
      let (sum, overflow) = a.addingReportingOverflow(c)
      return overflow || sum == .min ? nil : Rational(narrow: sum, b)
    }
    let divisor = Int128(greatestCommonDivisor(b.magnitude, d.magnitude))
    let (first, overflow1) = a.multipliedReportingOverflow(by: d / divisor)
    let (second, overflow2) = c.multipliedReportingOverflow(by: b / divisor)
    let (sum, overflow3) = first.addingReportingOverflow(second)
    let (denominator, overflow4) = b.multipliedReportingOverflow(by: d / divisor)
    guard !overflow1, !overflow2, !overflow3, !overflow4, sum != .min else { return nil }
    return Rational(narrow: sum, denominator)
  }

  /// The exact product.
  package static func * (left: Rational, right: Rational) -> Rational {
    if let product = narrowProduct(left, right) { return product }
    let (a, b) = (left.wideParts, right.wideParts)
    return Rational(wide: a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// The product in 128 bits, or nil where a step does not fit.
  private static func narrowProduct(_ left: Rational, _ right: Rational) -> Rational? {
    guard case .narrow(let a, let b) = left.storage, case .narrow(let c, let d) = right.storage
    else { return nil }
    let (numerator, overflow1) = a.multipliedReportingOverflow(by: c)
    let (denominator, overflow2) = b.multipliedReportingOverflow(by: d)
    guard !overflow1, !overflow2, numerator != .min else { return nil }
    return Rational(narrow: numerator, denominator)
  }

  /// The same distance from zero on the other side, exactly.
  package static prefix func - (value: Rational) -> Rational {
    switch value.storage {
    case .narrow(let numerator, let denominator): Rational(narrow: -numerator, denominator)
    case .wide(let numerator, let denominator): Rational(wide: -numerator, denominator)
    }
  }

  /// The exact difference.
  package static func - (left: Rational, right: Rational) -> Rational {
    left + -right
  }

  /// The quotient.
  ///
  /// The divisor is not zero: callers check it where it comes from outside.
  package static func / (left: Rational, right: Rational) -> Rational {
    precondition(right.signum != 0, "a divisor from outside is checked before")
    return left * right.inverse
  }

  private var inverse: Rational {
    switch storage {
    case .narrow(let numerator, let denominator):
      Rational(
        narrow: numerator < 0 ? -denominator : denominator, Int128(numerator.magnitude))
    case .wide(let numerator, let denominator):
      Rational(
        wide: numerator.signum() < 0 ? -denominator : denominator, BigInt(numerator.magnitude))
    }
  }

  /// Adds a fraction, exactly.
  package static func += (left: inout Rational, right: Rational) {
    left = left + right
  }
}

extension Rational: Comparable {
  package static func < (left: Rational, right: Rational) -> Bool {
    if case .narrow(let a, let b) = left.storage, case .narrow(let c, let d) = right.storage {
      if b == d { return a < c }
      let (first, overflow1) = a.multipliedReportingOverflow(by: d)
      let (second, overflow2) = c.multipliedReportingOverflow(by: b)
      if !overflow1, !overflow2 { return first < second }
    }
    let (a, b) = (left.wideParts, right.wideParts)
    return a.numerator * b.denominator < b.numerator * a.denominator
  }
}
