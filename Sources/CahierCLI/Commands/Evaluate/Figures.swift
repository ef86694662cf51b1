internal import CahierEvaluation
internal import CahierModel

/// Numbers as a report for people writes them.
struct Figures {
  let language: Language
  let rounding: Rounding
  let currency: Currency

  /// Points or a mark, with the decimals that the rules show.
  func points(_ value: Rational) -> String {
    write(value.decimalText(rounding.marks, rounding.mode))
  }

  func total(_ value: Rational) -> String {
    write(value.decimalText(rounding.totals, rounding.mode))
  }

  /// A difference, with its sign.
  func difference(_ value: Rational) -> String {
    (value > .zero ? "+" : "") + points(value)
  }

  /// An amount with cents, or with the decimals that it has beyond them.
  func amount(_ value: Rational) -> String {
    write(value.decimalText(max(2, min(value.exactDecimals ?? 2, 6)), rounding.mode))
  }

  /// An amount with its currency.
  func money(_ value: Rational) -> String {
    let digits = value.decimalText(max(2, min(value.exactDecimals ?? 2, 6)), rounding.mode)
    guard let number = try? ExactDecimal(parsing: digits) else { return "\(digits) \(currency)" }
    return Typography(language).money(number, currency)
  }

  /// A sum in cents with its currency, rounded by the rule of the lot: unit prices stay exact.
  func total(_ value: Rational, _ currency: Currency) -> String {
    let digits = value.decimalText(2, rounding.mode)
    guard let number = try? ExactDecimal(parsing: digits) else { return "\(digits) \(currency)" }
    return Typography(language).money(number, currency)
  }

  /// A number exactly: in decimals where they write it, else as a fraction.
  func exact(_ value: Rational) -> String {
    value.exactDecimals == nil ? value.description : plain(value)
  }

  /// A number with no more decimals than it needs.
  func plain(_ value: Rational) -> String {
    write(value.decimalText(value.exactDecimals ?? rounding.marks, rounding.mode))
  }

  /// A share in percent, with no more decimals than it needs, two at most.
  func percent(_ share: Rational) -> String {
    let percent = share * 100
    let number = write(percent.decimalText(min(percent.exactDecimals ?? 2, 2), .halfUp))
    return number + (language == .french ? "\u{202F}%" : "%")
  }

  /// Digits as the language sets them.
  ///
  /// A figure with more digits than any figure of a dossier is left as it is computed.
  private func write(_ digits: String) -> String {
    guard let number = try? ExactDecimal(parsing: digits) else { return digits }
    return Typography(language).number(number)
  }
}

extension Figures {
  /// A calculation as people write it: `40 × 96 000,00 ÷ 118 800,00`.
  func arithmetic(_ terms: [ArithmeticTerm]) -> String {
    let words = terms.map { term in
      switch term {
      case .number(let value): plain(value)
      case .amount(let value): amount(value)
      case .plus: "+"
      case .minus: "\u{2212}"
      case .times: "×"
      case .dividedBy: "÷"
      case .open: "("
      case .close: ")"
      }
    }
    return words.joined(separator: " ").replacing("( ", with: "(").replacing(" )", with: ")")
  }
}
