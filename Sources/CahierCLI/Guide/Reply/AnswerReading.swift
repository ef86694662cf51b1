internal import CahierModel

/// Reads what people type or write in a file as the values of questions and their parts.
struct AnswerReading {
  let template: SpecificationTemplate
  /// The language in which texts are written.
  let language: Language
  /// Whether quotes, apostrophes and blanks are set as a compositor sets them.
  let typesets: Bool
  /// What was typed otherwise than it is kept.
  var typed = TypedForms()
  /// From where a day with no year is the next such day; nil where a day needs its year.
  var today: CalendarDate?
  /// The currency of amounts, or nil where any will do.
  var currency: Currency?

  /// A value, and whether it is what was typed and nothing else: then nobody has to confirm it.
  struct Understood<Value> {
    let value: Value
    let isPlain: Bool
  }

  func text(_ typed: String) throws(InputFault) -> BilingualText {
    BilingualText(try words(typed), in: language)
  }

  /// A text, checked and set.
  func words(_ typed: String) throws(InputFault) -> String {
    guard typesets else { return try TypedText.checked(typed) }
    let text = try TypedText.prose(typed, in: language)
    let set = language == .french ? text : Typography.typeset(text, language: language)
    self.typed.note(typed, keptAs: set)
    return set
  }

  /// A whole number from zero on, in a range where there is one.
  ///
  /// `names`: the units and labels by which the number is asked for.
  func count(
    _ typed: String, range: ClosedRange<Int>? = nil, names: [String]
  ) throws(InputFault) -> Understood<ExactDecimal> {
    guard
      let number = WordedNumber(typed, in: language), let whole = number.value.reducedToWhole
    else {
      throw InputFault(
        "INPUT-023", Text(fr: "ceci n’est pas un nombre entier", en: "this is no whole number"),
        expected: Text(fr: "un nombre, comme 650 ou 1 250", en: "a number, such as 650 or 1,250"))
    }
    try number.requireUnit(names)
    try TypedFigure.requireOneReading(typed, in: language)
    return Understood(value: ExactDecimal(try checked(whole, range)), isPlain: typed.isDigitsAlone)
  }

  private func checked(_ whole: Int, _ range: ClosedRange<Int>?) throws(InputFault) -> Int {
    let range = range ?? 0...999_999_999_999
    guard range.contains(whole) else {
      throw InputFault(
        "INPUT-056",
        Text(fr: "\(whole) n’est pas possible ici", en: "\(whole) is not possible here"),
        expected: Text(
          fr: "un nombre de \(range.lowerBound) à \(range.upperBound)",
          en: "a number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return whole
  }

  /// An amount; `isValue`: of the whole need without tax, and so neither with tax nor for a year.
  func amount(
    _ typed: String, isValue: Bool = false
  ) throws(InputFault) -> Understood<ExactDecimal> {
    guard
      let number = WordedNumber(typed, in: language, isAmount: true), number.value >= 0
    else {
      throw InputFault(
        "INPUT-023", Text(fr: "ceci n’est pas un montant", en: "this is no amount"),
        expected: Text(fr: "un montant, comme 216 000", en: "an amount, such as 216,000"))
    }
    try number.requireCurrency(currency)
    if isValue {
      try number.requireNoTax()
      try number.requireWhole()
    }
    try TypedFigure.requireOneReading(typed, in: language)
    return Understood(value: number.value, isPlain: number.value.description == typed.trimmed)
  }

  func date(_ typed: String) throws(InputFault) -> Understood<CalendarDate> {
    let read = today.map { TypedDay.read(typed, from: $0) } ?? TypedDay.read(typed)
    guard let day = read else {
      throw InputFault(
        "INPUT-025", Text(fr: "ceci n’est pas une date", en: "this is no date"),
        expected: Text(
          fr: "un jour, un mois ou une saison avec l’année : 20 septembre 2027, fin mars 2027",
          en: "a day, a month or a season with its year: 20 September 2027, end of March 2027"))
    }
    return Understood(value: day.date, isPlain: day.isExact)
  }

  func flag(_ typed: String) throws(InputFault) -> Bool {
    if let flag = YesNo.read(typed) ?? Bool(typed) { return flag }
    throw InputFault(
      "INPUT-024", Text(fr: "ceci n’est ni oui ni non", en: "this is neither yes nor no"),
      expected: Text(fr: "oui ou non", en: "yes or no"))
  }
}

extension String {
  /// Whether the text is digits and nothing else.
  fileprivate var isDigitsAlone: Bool { trimmed.utf8.allSatisfy { (48...57).contains($0) } }
}

extension ExactDecimal {
  /// The number as an integer, if it has no decimals but zeros and is not negative.
  var reducedToWhole: Int? {
    let unit = Self.powerOfTen(decimals)
    return coefficient >= 0 && coefficient % unit == 0 ? coefficient / unit : nil
  }
}

// MARK: - Choices

extension AnswerReading {
  /// The id of a choice, given by its number, its id or its label in either language.
  ///
  /// `isLoose`: whether some of the words of one label alone will do, as where the
  ///   reading is shown back.
  func choice(
    _ typed: String, among choices: IdentifiedList<QuestionChoice>, isLoose: Bool = false
  ) throws(InputFault) -> String {
    if let number = Int(typed.trimmed), choices.indices.contains(number - 1) {
      return choices[number - 1].id
    }
    let folded = PromptWord.folded(typed)
    let exact = choices.first { choice in
      [choice.id, choice.label.fr, choice.label.en].contains { PromptWord.folded($0) == folded }
    }
    if let exact { return exact.id }
    let close = choices.filter { choice in
      [choice.label.fr, choice.label.en].contains { PromptWord.folded($0).contains(folded) }
    }
    if isLoose, folded.count > 3, close.count == 1 { return close[0].id }
    throw InputFault(
      "INPUT-057",
      Text(
        fr: "je n’ai pas reconnu « \(typed) »", en: "I did not recognise “\(typed)”"),
      expected: NumberSelection.oneOf(choices.count))
  }

  /// Any number of choices, by numbers, ranges, ids or labels, in the order of the question.
  func choices(
    _ typed: String, among choices: IdentifiedList<QuestionChoice>
  ) throws(InputFault) -> [String] {
    if let words = try? typed.split(whereSeparator: { ",;".contains($0) }).map({ word in
      try choice(String(word), among: choices)
    }) {
      return choices.map(\.id).filter { words.contains($0) }
    }
    let selection = try NumberSelection(typed, count: choices.count)
    return selection.picked(proposed: [], count: choices.count).map { choices[$0 - 1].id }
  }
}

// MARK: - Parts

extension AnswerReading {
  /// The value of one part of an answer.
  func part(
    _ typed: String, of part: QuestionPart, isLoose: Bool = false
  ) throws(InputFault) -> Understood<PartValue> {
    switch part.kind {
    case .text: return Understood(value: .text(try text(typed)), isPlain: true)
    case .count:
      let count = try isLength(part) ? months(typed) : count(typed, names: names(of: part))
      return Understood(value: .number(count.value), isPlain: count.isPlain)
    case .amount:
      let isValue = part.fills == .estimatedValue || part.fills == .similarPurchases
      let amount = try amount(typed, isValue: isValue)
      return Understood(value: .number(amount.value), isPlain: amount.isPlain)
    case .date:
      let date = try date(typed)
      return Understood(value: .date(date.value), isPlain: date.isPlain)
    case .choice:
      let word = try choice(typed, among: part.choices, isLoose: isLoose)
      return Understood(value: .word(word), isPlain: true)
    case .flag: return Understood(value: .flag(try flag(typed)), isPlain: true)
    }
  }

  private func isLength(_ part: QuestionPart) -> Bool {
    part.fills == .durationMonths || part.fills == .renewalMonths
  }

  /// The row with the length of a renewal, which is that of the contract where nobody says another:
  /// what is assumed is read back and printed, not only counted.
  func completed(
    _ row: [String: PartValue], _ parts: IdentifiedList<QuestionPart>
  ) -> [String: PartValue] {
    let part = { (fill: AnswerFill) in parts.first { $0.fills == fill }?.id }
    guard
      let renewal = part(.renewalMonths), row[renewal] == nil,
      let renewals = part(.renewals), case .number(let count) = row[renewals], count > 0,
      let length = part(.durationMonths), let months = row[length]
    else { return row }
    return row.merging([renewal: months]) { $1 }
  }

  /// The words by which a part is asked for: its label and its unit, in both languages.
  func names(of part: QuestionPart) -> [String] {
    [part.label.fr, part.label.en] + names(ofUnit: part.unit)
  }

  /// The names of a unit in both languages; none for nil.
  func names(ofUnit id: String?) -> [String] {
    let unit = id.flatMap { template.units[id: $0]?.name }
    return [unit?.fr.one, unit?.fr.many, unit?.en.one, unit?.en.many].compactMap(\.self)
  }

  /// A length in months, given in months or in longer units: « 48 mois », “4 years”.
  private func months(_ typed: String) throws(InputFault) -> Understood<ExactDecimal> {
    guard let months = TypedLength.months(typed) else {
      throw InputFault(
        "INPUT-154",
        Text(fr: "ceci n’est pas une durée en mois", en: "this is no length in months"),
        expected: Text(
          fr: "un nombre de mois ou d’années\u{202F}: 48 mois, 4 ans, 2 ans et demi",
          en: "a number of months or years: 48 months, 4 years, 2 and a half years"))
    }
    return Understood(value: ExactDecimal(months), isPlain: typed.isDigitsAlone)
  }
}
