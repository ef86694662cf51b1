package import CahierModel

/// The days of a survey: `28/01/2026 15:13:27`, `2026/02/18 9:00:00 AM UTC+1`, `2026-02-18T09:00`.
package enum SurveyDay {
  /// What stands first in `1/2/2026`.
  package enum Order: Hashable, Sendable {
    case dayFirst, monthFirst
    /// Some cells can be read one way only, others only the other way.
    case mixed
    /// Each cell can be read both ways.
    case open
  }

  /// The order that the cells of a column tell.
  package static func order(of cells: [String]) -> Order {
    let pairs = cells.compactMap(parts).filter { !$0.isYearFirst }
    let daysFirst = pairs.contains { $0.numbers[0] > 12 }
    let monthsFirst = pairs.contains { $0.numbers[1] > 12 }
    switch (daysFirst, monthsFirst) {
    case (true, true): return .mixed
    case (true, false): return .dayFirst
    case (false, true): return .monthFirst
    case (false, false): return pairs.isEmpty ? .dayFirst : .open
    }
  }

  /// The day that a cell says, or nil; the time of day is passed over.
  ///
  /// A column whose order is open or mixed is read with the day first, as the country writes it.
  package static func read(_ cell: String, _ order: Order) -> CalendarDate? {
    guard let parts = parts(cell) else { return TypedDate.read(cell) }
    let numbers = parts.numbers
    if parts.isYearFirst {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    return order == .monthFirst
      ? CalendarDate(year: year, month: numbers[0], day: numbers[1])
      : CalendarDate(year: year, month: numbers[1], day: numbers[0])
  }

  /// The three numbers that a cell begins with.
  private static func parts(_ cell: String) -> (numbers: [Int], isYearFirst: Bool)? {
    let first = cell.prefix { !$0.isWhitespace && $0 != "T" && $0 != "," }
    let texts = first.split(
      omittingEmptySubsequences: false, whereSeparator: { "/.-".contains($0) })
    guard texts.count == 3, texts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
    let numbers = texts.compactMap { Int($0) }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    return (numbers, texts[0].count == 4)
  }
}
