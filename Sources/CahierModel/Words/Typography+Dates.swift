extension Typography {
  /// A day: « 21 novembre 2026 », « 1er mars 2027 »; "21 November 2026".
  ///
  /// Day and month stay on one line.
  package func date(_ date: CalendarDate) -> String {
    let month = Self.months[date.month - 1][language]
    let day = language == .french && date.day == 1 ? "1er" : "\(date.day)"
    return "\(day)\(Self.noBreakSpace)\(month) \(date.year)"
  }

  private static let months = [
    Text(fr: "janvier", en: "January"), Text(fr: "février", en: "February"),
    Text(fr: "mars", en: "March"), Text(fr: "avril", en: "April"), Text(fr: "mai", en: "May"),
    Text(fr: "juin", en: "June"), Text(fr: "juillet", en: "July"), Text(fr: "août", en: "August"),
    Text(fr: "septembre", en: "September"), Text(fr: "octobre", en: "October"),
    Text(fr: "novembre", en: "November"), Text(fr: "décembre", en: "December"),
  ]
}
