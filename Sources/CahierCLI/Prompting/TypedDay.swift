internal import CahierModel

/// A day as a person says it, and whether it has to be shown back.
struct TypedDay: Hashable {
  let date: CalendarDate
  /// Whether the day itself was typed: a month or a season only stands for one.
  let isExact: Bool

  /// Reads a day, a month (« septembre 2027 », « fin mars 2027 ») or a season (« printemps 2027 »).
  ///
  /// A month alone is its first day, its middle the 15th, its end the last day; a season is the
  /// first day of its first month.
  static func read(_ text: String) -> TypedDay? {
    if let date = TypedDate.read(text) {
      // A year of two digits is shown back.
      return TypedDay(date: date, isExact: text.contains(String(date.year)))
    }
    var words = PromptWord.folded(text).split { " -.".contains($0) }.map(String.init)
    words.removeAll { ["de", "en", "le", "du", "of", "in", "l'"].contains($0) }
    guard let year = words.last.flatMap({ Int($0) }), (1900...2200).contains(year) else {
      return nil
    }
    words.removeLast()
    let part = words.count == 2 ? words.removeFirst() : ""
    guard words.count == 1, let month = seasons[words[0]] ?? Self.month(words[0]) else {
      return nil
    }
    return day(part, month: month, year: year).map { TypedDay(date: $0, isExact: false) }
  }

  /// Reads a day with its year, else one with none as the next such day: « fin mars », “20 May”.
  ///
  /// `today`: the day from which the next one is looked for; a day with no year is never exact.
  static func read(_ text: String, from today: CalendarDate) -> TypedDay? {
    if let day = read(text) { return day }
    // A day of the week goes with some years only.
    let years = [today.year, today.year + 1]
    guard
      !text.contains(where: \.isNumber)
        || (years + [2000]).contains(where: { TypedDate.read("\(text) \($0)") != nil })
    else { return nil }
    let next = years.lazy.compactMap { read("\(text) \($0)") }
      .first { today <= $0.date }
    return next.map { TypedDay(date: $0.date, isExact: false) }
  }

  private static let seasons = [
    "printemps": 3, "spring": 3, "ete": 6, "summer": 6, "automne": 9, "autumn": 9, "hiver": 12,
    "winter": 12,
  ]

  private static func month(_ word: String) -> Int? {
    TypedDate.read("1 \(word) 2000").map(\.month)
  }

  private static func day(_ part: String, month: Int, year: Int) -> CalendarDate? {
    switch part {
    case "", "debut", "early": CalendarDate(year: year, month: month, day: 1)
    case "mi", "mid", "milieu": CalendarDate(year: year, month: month, day: 15)
    case "fin", "end", "late":
      (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }
        .first
    default: nil
    }
  }
}
