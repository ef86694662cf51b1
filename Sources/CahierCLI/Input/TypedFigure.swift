internal import CahierModel

/// Figures that stand alone in an option: no word around them, and never two readings.
///
/// The guide shows what it read and asks; an option cannot, so that it is read more strictly.
enum TypedFigure {
  /// Reads `1250`, `1 250,50`, `1,250.50`, `12,50 €`, `33,34 %`.
  static func decimal(_ text: String, at place: String) throws(Failure) -> ExactDecimal {
    let digits = bare(text)
    guard isFigure(digits), let number = TypedNumber.read(digits) else {
      throw .usage(
        "INPUT-023", Text(fr: "ceci n’est pas un nombre", en: "this is no number"),
        at: [Text(same: place)], found: text,
        expected: Text(fr: "un nombre, comme 1 250,50", en: "a number, such as 1,250.50"))
    }
    if isAmbiguous(digits) { throw ambiguous(digits, at: place) }
    return number
  }

  /// Reads a whole number within bounds.
  static func whole(
    _ text: String, in range: ClosedRange<Int>, at place: String
  ) throws(Failure) -> Int {
    try refuseSign(text, at: place)
    let number = try decimal(text, at: place).reduced
    guard number.decimals == 0, range.contains(number.coefficient) else {
      throw .usage(
        "INPUT-062",
        Text(fr: "ce nombre ne convient pas ici", en: "this number does not suit here"),
        at: [Text(same: place)], found: text,
        expected: Text(
          fr: "un nombre entier, de \(range.lowerBound) à \(range.upperBound)",
          en: "a whole number, from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number.coefficient
  }

  /// Reads how many of something: a number that is not below zero.
  static func quantity(_ text: String, at place: String) throws(Failure) -> ExactDecimal {
    try refuseSign(text, at: place)
    let number = try decimal(text, at: place)
    if number >= 0 { return number }
    throw .usage(
      "INPUT-123", Text(fr: "une quantité n’est pas négative", en: "a quantity is not below zero"),
      at: [Text(same: place)], found: text,
      expected: Text(fr: "un nombre, zéro ou plus", en: "a number, zero or more"))
  }

  /// Reads a rate of value added tax: `20`, `5,5 %`.
  static func taxRate(_ text: String, at place: String) throws(Failure) -> TaxRate {
    if let share = try? percentage(text), let rate = TaxRate(hundredths: share.hundredths) {
      return rate
    }
    throw .usage(
      "INPUT-124", Text(fr: "ceci n’est pas un taux de TVA", en: "this is no rate of VAT"),
      at: [Text(same: place)], found: text,
      expected: Text(
        fr: "un pourcentage de 0 à 100, avec 2 décimales au plus\u{202F}: 20 ou 5,5",
        en: "a percentage from 0 to 100, with 2 decimals at most: 20 or 5.5"))
  }

  /// Reads a share of the whole: `40`, `33,34 %`.
  static func weight(_ text: String, at place: String) throws(Failure) -> Weight {
    do throws(WeightError) {
      return try percentage(text)
    } catch {
      throw .usage(
        "INPUT-073", Text(fr: "ceci n’est pas un poids", en: "this is no weight"),
        at: [Text(same: place)], found: text,
        expected: Text(
          fr: "un pourcentage de 0 à 100, avec 2 décimales au plus\u{202F}: 40 ou 33,34\u{202F}%",
          en: "a percentage from 0 to 100, with 2 decimals at most: 40 or 33.34%"))
    }
  }

  private static func percentage(_ text: String) throws(WeightError) -> Weight {
    try Weight(parsing: text.trimmed.replacing("\u{202F}", with: " "))
  }

  /// A count bears no sign of another measure: « 20 % » in the place of months is the answer to
  /// another question.
  private static func refuseSign(_ text: String, at place: String) throws(Failure) {
    guard let sign = text.first(where: { "€$£%".contains($0) }) else { return }
    throw .usage(
      "INPUT-062",
      Text(fr: "ce nombre ne convient pas ici", en: "this number does not suit here"),
      at: [Text(same: place)], found: text,
      expected: Text(
        fr: "un nombre sans «\u{202F}\(sign)\u{202F}»", en: "a number with no “\(sign)”"))
  }

  /// The text without a sign of currency or percent at its end.
  private static func bare(_ text: String) -> String {
    var rest = text.trimmed[...]
    while let last = rest.last, "€$£%\u{202F}\u{A0} ".contains(last) { rest.removeLast() }
    return String(rest)
  }

  private static func isFigure(_ text: String) -> Bool {
    text.allSatisfy { character in
      character.isASCII && character.isNumber || ".,-−\u{202F}\u{A0}\u{2009} ".contains(character)
    }
  }

  /// Refuses a number in which a mark could stand between thousands or before decimals: « 120.000 ».
  static func requireOneReading(_ typed: String, in language: Language) throws(InputFault) {
    let number = typed.filter { $0.isASCII && $0.isNumber || ".,".contains($0) }
    // In English a comma before three digits is never a decimal one.
    let digits = language == .english ? number.filter { $0 != "," } : number
    let bare = String(
      digits.drop { ".,".contains($0) }.reversed().drop { ".,".contains($0) }.reversed())
    guard isAmbiguous(bare) else { return }
    let (grouped, decimal) = readings(bare)
    throw InputFault(
      "INPUT-060",
      Text(fr: "ce nombre se lit de deux façons", en: "this number can be read in two ways"),
      expected: Text(
        fr: "\(grouped), ou \(decimal.replacing(".", with: ","))", en: "\(grouped), or \(decimal)"))
  }

  private static func readings(_ text: String) -> (grouped: String, decimal: String) {
    (
      text.filter { !".,".contains($0) },
      text.map { ".,".contains($0) ? "." : String($0) }.joined() + "0"
    )
  }

  /// Whether one mark stands before exactly three digits: a group of thousands, or decimals.
  private static func isAmbiguous(_ text: String) -> Bool {
    let marks = text.filter { ".,".contains($0) }
    guard marks.count == 1, let mark = text.firstIndex(where: { ".,".contains($0) }) else {
      return false
    }
    let whole = text[..<mark].drop { "-−".contains($0) }
    return text[mark...].count == 4 && (1...3).contains(whole.count) && whole.first != "0"
  }

  private static func ambiguous(_ text: String, at place: String) -> Failure {
    let (digits, decimals) = readings(text)
    return .usage(
      "INPUT-060",
      Text(fr: "ce nombre se lit de deux façons", en: "this number can be read in two ways"),
      at: [Text(same: place)], found: text,
      expected: Text(
        fr: "\(digits), ou \(decimals.replacing(".", with: ","))", en: "\(digits), or \(decimals)"))
  }
}
