extension Typography {
  /// A day: « 21 novembre 2026 », « 1er mars 2027 »; "21 November 2026".
  ///
  /// Day and month stay on one line.
  package func date(_ date: CalendarDate) -> String {
    let month = Self.months[date.month - 1][language]
    let day = language == .french && date.day == 1 ? "1er" : "\(date.day)"
    return "\(day)\(Self.noBreakSpace)\(month) \(date.year)"
  }

  /// Days from one to another, saying month and year once where they are the same:
  /// « du 1er au 21 novembre 2026 », "1 to 21 November 2026".
  package func dates(from start: CalendarDate, to end: CalendarDate) -> String {
    let day = language == .french && start.day == 1 ? "1er" : "\(start.day)"
    let month = "\(day)\(Self.noBreakSpace)\(Self.months[start.month - 1][language])"
    let first =
      start.year != end.year ? date(start) : start.month != end.month ? month : day
    return language == .french ? "du \(first) au \(date(end))" : "\(first) to \(date(end))"
  }

  private static let months = [
    Text(fr: "janvier", en: "January"), Text(fr: "février", en: "February"),
    Text(fr: "mars", en: "March"), Text(fr: "avril", en: "April"), Text(fr: "mai", en: "May"),
    Text(fr: "juin", en: "June"), Text(fr: "juillet", en: "July"), Text(fr: "août", en: "August"),
    Text(fr: "septembre", en: "September"), Text(fr: "octobre", en: "October"),
    Text(fr: "novembre", en: "November"), Text(fr: "décembre", en: "December"),
  ]
}
