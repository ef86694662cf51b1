extension Typography {
  /// A number with all of its decimals: « 1 234,50 », "1,234.50".
  ///
  /// Groups of three digits are kept together by narrow blanks in French, commas in English; a
  /// negative number has a minus, not a hyphen.
  package func number(_ value: ExactDecimal) -> String {
    let digits = value.description.drop { $0 == "-" }.split(separator: ".")
    let sign = value.coefficient < 0 ? "−" : ""
    let whole = grouped(String(digits[0]))
    return sign + whole + (digits.count > 1 ? decimalMark + digits[1] : "")
  }

  /// A whole number: « 1 234 », "1,234".
  package func number(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(String(value.magnitude))
  }

  /// An amount, with two decimals at least: « 1 234,56 € », "€1,234.56".
  ///
  /// A currency other than the euro goes by its code: « 1 234,56 USD », "USD 1,234.56".
  package func money(_ amount: ExactDecimal, _ currency: Currency) -> String {
    let isNegative = amount.coefficient < 0
    let figure = padded(number(amount).drop { $0 == "−" }, decimals: amount.decimals)
    let sign = isNegative ? "−" : ""
    switch (language, currency == .euro) {
    case (.french, true): return "\(sign)\(figure)\(Self.narrowNoBreakSpace)€"
    case (.french, false): return "\(sign)\(figure)\(Self.noBreakSpace)\(currency)"
    case (.english, true): return "\(sign)€\(figure)"
    case (.english, false): return "\(sign)\(currency)\(Self.noBreakSpace)\(figure)"
    }
  }

  /// An amount as a sentence says it, with no decimals where it is whole: « 168 000 € ».
  package func sum(_ amount: ExactDecimal, _ currency: Currency) -> String {
    let money = money(amount, currency)
    return amount.decimals == 0 ? money.replacing("\(decimalMark)00", with: "") : money
  }

  /// A share: « 33,34 % », "33.34%".
  package func percent(_ value: ExactDecimal) -> String {
    number(value) + (language == .french ? "\(Self.narrowNoBreakSpace)%" : "%")
  }

  /// A weight as a share, with no more decimals than it needs: « 40 % », "33.3%".
  package func percent(_ weight: Weight) -> String {
    let (whole, rest) = weight.hundredths.quotientAndRemainder(dividingBy: 100)
    let digits =
      rest == 0 ? "" : rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    let figure = number(whole) + (digits.isEmpty ? "" : decimalMark + digits)
    return figure + (language == .french ? "\(Self.narrowNoBreakSpace)%" : "%")
  }

  /// Numbers from one to another: « 1–4 ».
  package func range(_ low: Int, _ high: Int) -> String {
    low == high ? number(low) : "\(number(low))–\(number(high))"
  }

  private var decimalMark: String { language == .french ? "," : "." }

  private func grouped(_ digits: String) -> String {
    let mark = language == .french ? Self.narrowNoBreakSpace : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += mark }
      text.append(digit)
    }
    return text
  }

  private func padded(_ figure: some StringProtocol, decimals: Int) -> String {
    switch decimals {
    case 0: "\(figure)\(decimalMark)00"
    case 1: "\(figure)0"
    default: String(figure)
    }
  }
}
