/// A decimal number exactly as it was written: an integer over a power of ten.
///
/// `0.0345` is 345 with 4 decimals, and stays so: `1.50` and `1.5` are equal, and each keeps its
/// own decimals when it is written again. No legal figure passes through a binary float.
package struct ExactDecimal: Sendable {
  /// The digits as a whole number: 345 for `0.0345`.
  package let coefficient: Int
  /// How many of the digits stand after the point, from 0 to `ExactDecimal.maximumDecimals`.
  package let decimals: Int

  /// More decimals than any price, mark or level has; 18 digits fit an `Int`.
  package static let maximumDecimals = 9
  /// The most digits that a number may have.
  package static let maximumDigits = 18

  /// Nought with no decimals.
  package static let zero = ExactDecimal(0)

  /// A whole number.
  package init(_ whole: Int) {
    self.init(unchecked: whole, decimals: 0)
  }

  /// The number `coefficient` ÷ 10^`decimals`.
  ///
  /// - Throws: `DecimalError.outOfRange` for more decimals or digits than a number may have.
  package init(coefficient: Int, decimals: Int) throws(DecimalError) {
    guard
      (0...Self.maximumDecimals).contains(decimals),
      coefficient.magnitude < Self.powerOfTen(Self.maximumDigits)
    else { throw .outOfRange("\(coefficient)e-\(decimals)") }
    self.init(unchecked: coefficient, decimals: decimals)
  }

  private init(unchecked coefficient: Int, decimals: Int) {
    self.coefficient = coefficient
    self.decimals = decimals
  }

  /// 10 to the power of `exponent`, which is at most 18.
  package static func powerOfTen(_ exponent: Int) -> Int {
    precondition((0...18).contains(exponent), "an Int holds powers of ten up to 18")
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

/// Why a text is no decimal number.
package enum DecimalError: Error, Hashable {
  /// The text is not digits with at most one point and a sign in front.
  case notANumber(String)
  /// The number has more digits or decimals than any figure of a dossier.
  case outOfRange(String)
}

extension ExactDecimal {
  /// Reads a number as data files write it: `-12`, `0.0345`, `118800.00`.
  ///
  /// No exponent, no group mark, no decimal comma: what people type is read elsewhere, where it is
  /// shown back to them.
  ///
  /// - Throws: `DecimalError` with the text.
  package init(parsing text: String) throws(DecimalError) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    var (whole, decimals): (Int, Int?) = (0, nil)
    var (value, digits) = (0, 0)
    for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let count = decimals { decimals = count + 1 } else { whole += 1 }
        // Zeros in front are no digits of the number.
        if digits > 0 || byte != UInt8(ascii: "0") { digits += 1 }
        if digits <= Self.maximumDigits { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      default: throw .notANumber(text)
      }
    }
    guard whole > 0, decimals != 0 else { throw .notANumber(text) }
    guard digits <= Self.maximumDigits, decimals ?? 0 <= Self.maximumDecimals else {
      throw .outOfRange(text)
    }
    self.init(unchecked: isNegative ? -value : value, decimals: decimals ?? 0)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number with a point and all of its decimals: reads back as the same number.
  package var description: String {
    guard decimals > 0 else { return "\(coefficient)" }
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (coefficient < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}

extension ExactDecimal {
  /// The same number with no zero at the end of its decimals: `1.50` becomes `1.5`.
  package var reduced: ExactDecimal {
    var (coefficient, decimals) = (coefficient, decimals)
    while decimals > 0, coefficient.isMultiple(of: 10) {
      coefficient /= 10
      decimals -= 1
    }
    return ExactDecimal(unchecked: coefficient, decimals: decimals)
  }

  /// The digits with `decimals` decimals, in 128 bits so that no number overflows.
  private func scaled(to decimals: Int) -> Int128 {
    Int128(coefficient) * Int128(Self.powerOfTen(decimals - self.decimals))
  }
}

extension ExactDecimal: Comparable, Hashable {
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let decimals = max(left.decimals, right.decimals)
    return left.scaled(to: decimals) == right.scaled(to: decimals)
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let decimals = max(left.decimals, right.decimals)
    return left.scaled(to: decimals) < right.scaled(to: decimals)
  }

  package func hash(into hasher: inout Hasher) {
    let reduced = reduced
    hasher.combine(reduced.coefficient)
    hasher.combine(reduced.decimals)
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// The whole number of a literal.
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}
