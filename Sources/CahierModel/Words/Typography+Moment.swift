extension Typography {
  /// A day and its time, in the words of the language: « 9 novembre 2026, 16 h 42 ».
  ///
  /// `iso`: as ISO 8601 writes it, with or without a zone, which is not shown; a text that begins
  /// with no day stays as it is.
  package func moment(_ iso: String) -> String {
    guard let day = CalendarDate(iso: String(iso.prefix(10))) else { return iso }
    let time = iso.dropFirst(11).prefix(5)
    guard time.utf8.count == 5 else { return date(day) }
    guard language == .french else { return date(day) + ", " + time }
    let hour = time.hasPrefix("0") ? time.dropFirst() : time
    return date(day) + ", " + hour.split(separator: ":").joined(separator: "\u{A0}h\u{A0}")
  }
}
