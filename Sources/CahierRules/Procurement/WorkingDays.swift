package import CahierModel

/// The days on which people work, by the holidays of a law.
package struct WorkingDays: Sendable {
  private let holidays: HolidayRule

  package init(_ holidays: HolidayRule) {
    self.holidays = holidays
  }

  /// Whether a day is neither a Saturday, a Sunday nor a public holiday.
  package func works(on day: CalendarDate) -> Bool {
    if day.weekday >= 6 { return false }
    if holidays.fixed.contains(where: { $0.month == day.month && $0.day == day.day }) {
      return false
    }
    let offset = Self.easter(day.year).map { $0.days(to: day) }
    return offset.map { !holidays.easterOffsets.contains($0) } ?? true
  }

  /// The day itself, or the first working day after it.
  package func onOrAfter(_ day: CalendarDate) -> CalendarDate {
    (0..<30).lazy.map { day.adding(days: $0) }.first(where: works) ?? day
  }

  /// The day itself, or the last working day before it.
  package func onOrBefore(_ day: CalendarDate) -> CalendarDate {
    (0..<30).lazy.map { day.adding(days: -$0) }.first(where: works) ?? day
  }

  /// Easter Sunday, by the Gregorian algorithm of Meeus, Jones and Butcher.
  static func easter(_ year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

// MARK: - Time limits

extension WorkingDays {
  /// The last day of a period of so many days that begins the day after `event`.
  ///
  /// - Source: Regulation (EEC, Euratom) 1182/71, art. 3: the day of the event is not counted; a
  ///   period that ends on a day off goes on to the end of the next working day.
  package func lastDay(of days: Int, after event: CalendarDate) -> CalendarDate {
    onOrAfter(event.adding(days: days))
  }

  /// The first working day on which the whole period has run: the deadline that leaves full days.
  package func deadline(of days: Int, after event: CalendarDate) -> CalendarDate {
    days == 0 ? onOrAfter(event) : onOrAfter(lastDay(of: days, after: event).adding(days: 1))
  }

  /// The last working day of dispatch from which the deadline is not after `day`.
  package func dispatch(of days: Int, before day: CalendarDate) -> CalendarDate {
    var event = onOrBefore(day.adding(days: -days))
    while deadline(of: days, after: event) > day { event = onOrBefore(event.adding(days: -1)) }
    return event
  }

  /// The first day on which a contract may be signed after letters of `day`, `days` after them.
  ///
  /// The day before that ends the standstill: where it is a day off, the standstill goes on.
  package func signature(of days: Int, after day: CalendarDate) -> CalendarDate {
    days == 0 ? onOrAfter(day) : onOrAfter(onOrAfter(day.adding(days: days - 1)).adding(days: 1))
  }

  /// The last working day of the letters from which a contract may be signed on `day`.
  package func letters(of days: Int, before day: CalendarDate) -> CalendarDate {
    var event = onOrBefore(day.adding(days: -days))
    while signature(of: days, after: event) > day { event = onOrBefore(event.adding(days: -1)) }
    return event
  }
}
