import CahierModel

/// Figures as people type them in a text: `1 234,50 €`, `1,234.50`, `20 %`.
///
/// What can be read in two ways is read in neither, unless the language of the form says which.
enum WrittenFigure {
  /// A number with a decimal comma or point, its thousands apart or together.
  ///
  /// `1,234` is 1.234 in French and 1234 in English; `1.234` is 1.234 in English, and nothing in
  /// French, where some part thousands with a point.
  static func number(_ text: String, in language: Language) -> ExactDecimal? {
    let joined = GroupedDigits.joined(text)
    let comma = reading(joined, decimal: ",", group: ".")
    let point = reading(joined, decimal: ".", group: ",")
    guard let comma, let point, comma != point else { return comma ?? point }
    if language == .english { return point }
    return joined.contains(".") ? nil : comma
  }

  /// An amount without tax, and the currency that is written beside it, by its code.
  ///
  /// Nil for an amount with tax, in thousands or with other words.
  static func amount(
    _ text: String, in language: Language
  ) -> (amount: ExactDecimal, currency: String?)? {
    guard let found = GridAmount(text), found.factor == 1, found.taxBasis != .inclusive,
      let amount = number(found.digits, in: language)
    else { return nil }
    return (amount, found.currency?.description)
  }

  /// A rate in percent, with the sign or without.
  ///
  /// Without the sign, a figure between 0 and 1 may be a share: it is none.
  static func rate(_ text: String, in language: Language) -> TaxRate? {
    let hasSign = text.hasSuffix("%")
    let figure = SheetMatch.plain(String(hasSign ? text.dropLast() : text[...]))
    guard let percent = number(figure, in: language)?.reduced, percent >= 0, percent <= 100,
      percent.decimals <= 2
    else { return nil }
    if !hasSign, percent > 0, percent < 1 { return nil }
    return TaxRate(
      hundredths: percent.coefficient * ExactDecimal.powerOfTen(2 - percent.decimals))
  }

  /// The number that a text is where one mark is the decimal one and the other parts thousands.
  private static func reading(
    _ text: String, decimal: Character, group: Character
  ) -> ExactDecimal? {
    let sides = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count), let whole = sides.first, let fraction = sides.last
    else { return nil }
    let sign = whole.hasPrefix("-") ? "-" : ""
    let groups = whole.dropFirst(sign.count).split(
      separator: group, omittingEmptySubsequences: false)
    guard areGroups(groups), sides.count == 1 || isDigits(fraction) else { return nil }
    let digits = sign + groups.joined()
    return try? ExactDecimal(parsing: sides.count == 1 ? digits : "\(digits).\(fraction)")
  }

  /// Whether digits are together, or in groups of three as thousands are.
  private static func areGroups(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, groups.allSatisfy(isDigits) else { return false }
    guard groups.count > 1 else { return true }
    return first.count <= 3 && first.first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
