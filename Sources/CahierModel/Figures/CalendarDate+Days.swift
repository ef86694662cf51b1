// Days are counted on the proleptic Gregorian calendar, in integers alone.
extension CalendarDate {
  /// The days since 1 March of the year 0, which is day 0.
  private var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (monthFromMarch * 306 + 5) / 10 + day - 1
  }

  /// The day of the week, from 1 for Monday to 7 for Sunday.
  package var weekday: Int { (number + 2) % 7 + 1 }

  /// The days from this one to another, below zero for one before it.
  package func days(to other: CalendarDate) -> Int { other.number - number }

  /// The day so many days later, or earlier below zero; at the ends of the calendar, the last or
  /// the first day that it has.
  package func adding(days: Int) -> CalendarDate {
    let target = number + days
    // The year that a day count leads to is right or one too late: a year has at most 366 days.
    var year = max(1000, min(9999, target * 400 / 146_097 + 1))
    while year > 1000, let first = CalendarDate(year: year, month: 1, day: 1), first.number > target
    {
      year -= 1
    }
    for month in (1...12).reversed() {
      guard let first = CalendarDate(year: year, month: month, day: 1) else { continue }
      let offset = target - first.number
      if offset >= 0 || month == 1 {
        let day = max(1, min(31, offset + 1))
        return (1...day).reversed().lazy
          .compactMap { CalendarDate(year: year, month: month, day: $0) }.first ?? first
      }
    }
    return self
  }
}
