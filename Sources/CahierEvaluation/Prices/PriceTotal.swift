package import CahierModel

/// What the lines of an offer make over the whole contract, exactly.
package enum PriceTotal {
  /// The total of one line on its own tax basis: amount × quantity × months.
  ///
  /// A quantity or a number of months that the basis has no use for counts all the same.
  package static func total(of line: PriceLine) -> Rational {
    Rational(line.amount) * Rational(line.quantity ?? 1) * Rational(line.months ?? 1)
  }

  /// The total of one line on the tax basis of the comparison.
  ///
  /// Nil where the line is on the other basis and gives no rate.
  package static func total(of line: PriceLine, on basis: TaxBasis) -> Rational? {
    let total = total(of: line)
    guard line.taxBasis != basis else { return total }
    guard let rate = line.taxRate else { return nil }
    let factor = Rational.one + Rational(rate.hundredths) / 10_000
    return basis == .inclusive ? total * factor : total / factor
  }

  /// The total of lines on one basis, rounded only where the method says so.
  ///
  /// Lines that cannot be brought to the basis are left out: the checks report them.
  package static func total(of lines: [PriceLine], by method: EvaluationMethod) -> Rational {
    let total = lines.compactMap { self.total(of: $0, on: method.taxBasis) }.reduce(.zero, +)
    return method.rounding.prices.map { total.rounded(to: $0, method.rounding.mode) } ?? total
  }
}
