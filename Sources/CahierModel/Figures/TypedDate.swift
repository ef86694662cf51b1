/// Dates as people write them.
package enum TypedDate {
  /// Reads `2027-01-31`, `31/01/2027`, `31.1.2027`, `31 janvier 2027`, `1er mai 2027`,
  /// `le lundi 20 sept. 2027`, `Monday 20 September 2027`, `Sept 20, 2027`, or nil.
  ///
  /// A day of the week that is not that of the date makes it no date. A year of two digits is one
  /// of this century, where all three parts are figures.
  package static func read(_ text: String) -> CalendarDate? {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let text = words.foldedForCommand
    if let date = CalendarDate(iso: text) { return date }
    var parts = text.split { " ,/.-\u{A0}\u{202F}".contains($0) }.map(String.init)
    if parts.count > 3, ["le", "the"].contains(parts[0]) { parts.removeFirst() }
    var weekday: Int?
    if parts.count > 3 {
      weekday = weekdays.firstIndex { $0.contains(parts[0]) }
      guard weekday != nil else { return nil }
      parts.removeFirst()
    }
    guard parts.count == 3, let date = date(parts, isShort: !text.contains("-")) else { return nil }
    return weekday.map { $0 == date.weekday - 1 } ?? true ? date : nil
  }

  /// `isShort`: whether the year may have two digits; in `27-09-20` it could be either number.
  private static func date(_ parts: [String], isShort: Bool) -> CalendarDate? {
    guard var year = Int(parts[2]) else { return nil }
    var (first, second) = (parts[0], parts[1])
    // “September 20, 2027”: only a month in letters may come first.
    if Int(first) == nil, month(first) != nil { (first, second) = (second, first) }
    for end in ["er", "st", "nd", "rd", "th"] where first.hasSuffix(end) {
      first = String(first.dropLast(2))
      break
    }
    if isShort, parts[2].count == 2, Int(second) != nil { year += 2000 }
    guard let day = Int(first), let month = month(second) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Days of the week from Monday on, with their short forms.
  private static let weekdays: [[String]] = [
    ["lundi", "lun", "monday", "mon"], ["mardi", "mar", "tuesday", "tue", "tues"],
    ["mercredi", "mer", "wednesday", "wed"], ["jeudi", "jeu", "thursday", "thu", "thurs"],
    ["vendredi", "ven", "friday", "fri"], ["samedi", "sam", "saturday", "sat"],
    ["dimanche", "dim", "sunday", "sun"],
  ]

  private static let names: [[String]] = [
    ["janvier", "january", "janv", "jan"], ["fevrier", "february", "fevr", "fev", "feb"],
    ["mars", "march", "mar"], ["avril", "april", "avr", "apr"], ["mai", "may"],
    ["juin", "june", "jun"], ["juillet", "july", "juil", "jul"], ["aout", "august", "aug"],
    ["septembre", "september", "sept", "sep"], ["octobre", "october", "oct"],
    ["novembre", "november", "nov"], ["decembre", "december", "dec"],
  ]

  private static func month(_ text: String) -> Int? {
    Int(text) ?? names.firstIndex { $0.contains(text) }.map { $0 + 1 }
  }
}
