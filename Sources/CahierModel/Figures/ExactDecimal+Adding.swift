extension ExactDecimal {
  /// The exact sum, or the larger of the two where it has more digits than a number may have.
  package func adding(_ other: ExactDecimal) -> ExactDecimal {
    let decimals = max(decimals, other.decimals)
    func scaled(_ number: ExactDecimal) -> Int128 {
      Int128(number.coefficient) * Int128(Self.powerOfTen(decimals - number.decimals))
    }
    let sum = Int(exactly: scaled(self) + scaled(other))
    return sum.flatMap { try? ExactDecimal(coefficient: $0, decimals: decimals) }
      ?? max(self, other)
  }

  /// The number times a whole one, or nil where that has more digits than a number can have.
  package func multiplied(by factor: Int) -> ExactDecimal? {
    let (product, isTooLarge) = coefficient.multipliedReportingOverflow(by: factor)
    return isTooLarge ? nil : try? ExactDecimal(coefficient: product, decimals: decimals)
  }
}
