internal import BigInt
package import CahierModel

extension Rational {
  /// The nearest decimal number with `decimals` decimals, from 0 to 9, in the sense of `mode`.
  package func rounded(to decimals: Int, _ mode: RoundingMode) -> Rational {
    let power = ExactDecimal.powerOfTen(decimals)
    switch scaled(by: power, mode) {
    case .narrow(let whole): return Rational(narrow: whole, Int128(power))
    case .wide(let whole): return Rational(wide: whole, BigInt(power))
    }
  }

  /// The number with exactly `decimals` decimals and a point: `79.24`, `-0.50`.
  ///
  /// The decimals are from 0 to 9. Zero has no sign.
  package func decimalText(_ decimals: Int, _ mode: RoundingMode) -> String {
    let whole = scaled(by: ExactDecimal.powerOfTen(decimals), mode).description
    let digits = whole.drop { $0 == "-" }
    let sign = whole.hasPrefix("-") ? "-" : ""
    guard decimals > 0 else { return whole }
    let padding = String(repeating: "0", count: max(0, decimals + 1 - digits.count))
    let padded = padding + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The fewest decimals, at most 9, that write the fraction exactly; nil where none do.
  package var exactDecimals: Int? {
    let denominator = wideParts.denominator
    return (0...9).first {
      BigInt(ExactDecimal.powerOfTen($0)).isMultiple(of: denominator)
    }
  }

  private enum Whole: CustomStringConvertible {
    case narrow(Int128)
    case wide(BigInt)

    var description: String {
      switch self {
      case .narrow(let whole): "\(whole)"
      case .wide(let whole): "\(whole)"
      }
    }
  }

  /// The fraction × `power` as a whole number.
  private func scaled(by power: Int, _ mode: RoundingMode) -> Whole {
    if case .narrow(let numerator, let denominator) = storage {
      let (product, overflow) = numerator.multipliedReportingOverflow(by: Int128(power))
      if !overflow, product != .min {
        return .narrow(roundedQuotient(product, denominator, mode))
      }
    }
    let (numerator, denominator) = wideParts
    return .wide(roundedQuotient(numerator * BigInt(power), denominator, mode))
  }
}

/// The whole number that stands for `numerator` ÷ `denominator`, which is above zero.
private func roundedQuotient<Integer: SignedInteger>(
  _ numerator: Integer, _ denominator: Integer, _ mode: RoundingMode
) -> Integer {
  let isNegative = numerator < 0
  let (quotient, rest) = (isNegative ? -numerator : numerator)
    .quotientAndRemainder(dividingBy: denominator)
  let other = denominator - rest
  let isUp =
    switch mode {
    case .down: false
    case .halfUp: rest >= other
    case .halfEven: rest > other || (rest == other && !quotient.isMultiple(of: 2))
    }
  let magnitude = isUp ? quotient + 1 : quotient
  return isNegative ? -magnitude : magnitude
}

extension Rational {
  /// The number with as few decimals as write it, two where none do: for a message.
  package var shortText: Text {
    let text = decimalText(exactDecimals ?? 2, .halfUp)
    return Text(fr: text.replacing(".", with: ","), en: text)
  }
}
