internal import CahierEvaluation
internal import CahierModel

/// The estimated value with how it comes about.
struct EstimateSum {
  let lines: [PriceLine]
  let currency: Currency

  /// Without tax, rounded to the cent.
  var total: ExactDecimal { decimal(lines.reduce(.zero) { $0 + PriceTotal.total(of: $1) }) }

  /// A line for each price that is not zero, then the total.
  func shown(_ language: Language) -> [String] {
    let typography = Typography(language)
    let priced = lines.filter { $0.amount != .zero }.map { line in
      typography.label(line.label) + " " + factors(of: line, typography)
    }
    let name = Text(fr: "Valeur hors taxes", en: "Value excluding tax")[language]
    return priced + [typography.label(name) + " " + typography.money(total, currency)]
  }

  private func factors(of line: PriceLine, _ typography: Typography) -> String {
    let amount = typography.money(decimal(PriceTotal.total(of: line)), currency)
    let numbers = [line.amount, line.quantity, line.months.map { ExactDecimal($0) }]
      .compactMap { $0 }
    guard numbers.count > 1 else { return amount }
    return numbers.map { typography.number($0) }.joined(separator: " × ") + " = " + amount
  }

  private func decimal(_ value: Rational) -> ExactDecimal {
    (try? ExactDecimal(parsing: value.decimalText(2, .halfUp))) ?? .zero
  }
}
