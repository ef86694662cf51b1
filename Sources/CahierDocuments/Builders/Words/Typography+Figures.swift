import CahierEvaluation
import CahierModel

extension Typography {
  /// A fraction with so many decimals.
  func figure(_ number: Rational, decimals: Int, _ mode: RoundingMode = .halfUp) -> String {
    figure(decimalText: number.decimalText(decimals, mode))
  }

  /// A fraction with as few decimals as write it, rounded to `most` where they are more.
  func figure(_ number: Rational, atMost most: Int, _ mode: RoundingMode = .halfUp) -> String {
    figure(number, decimals: min(number.exactDecimals ?? most, most), mode)
  }

  /// A sum of money, with two decimals at least: « 118 800,00 € », "€118,800.00".
  func amount(_ sum: Rational, _ currency: Currency) -> String {
    let decimals = min(max(sum.exactDecimals ?? 2, 2), PriceLine.maximumDecimals)
    return money(figure(sum, decimals: decimals), currency)
  }

  /// A sum of money that is only shown, rounded to cents: « 6,88 € », "€6.88".
  func roundedAmount(_ sum: Rational, _ currency: Currency) -> String {
    money(figure(sum, decimals: 2), currency)
  }

  /// A share in percent, from a weight: « 33,34 % », "33.34%".
  func percent(_ share: Rational) -> String {
    let figure = figure(share * 100, atMost: 2)
    return language == .french ? "\(figure)\u{202F}%" : "\(figure)%"
  }

  private func money(_ figure: String, _ currency: Currency) -> String {
    let sign = currency == .euro ? "€" : currency.description
    if language == .french { return "\(figure)\u{202F}\(sign)" }
    return currency == .euro ? "\(sign)\(figure)" : "\(sign)\u{A0}\(figure)"
  }

  private func figure(decimalText text: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1)
    let isNegative = text.hasPrefix("-")
    var grouped = ""
    let digits = parts[0].drop { $0 == "-" }
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        grouped += language == .french ? "\u{202F}" : ","
      }
      grouped.append(digit)
    }
    let sign = isNegative ? "\u{2212}" : ""
    guard parts.count == 2 else { return sign + grouped }
    return sign + grouped + (language == .french ? "," : ".") + parts[1]
  }
}
