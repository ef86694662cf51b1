import CahierModel
import CahierTestSupport
import Testing

struct CalendarDaysTests {
  @Test(arguments: [
    ("2026-11-21", 6), ("2024-02-29", 4), ("2000-01-01", 6), ("1900-03-01", 4), ("2027-03-28", 7),
  ])
  func `a day has its place in the week`(day: String, weekday: Int) throws {
    #expect(try #require(CalendarDate(iso: day)).weekday == weekday)
  }

  @Test func `days added and counted agree, over every month and leap year`() throws {
    var random = SeededGenerator(seed: 7)
    var day = try #require(CalendarDate(iso: "1996-01-01"))
    for _ in 0..<4_000 {
      let next = day.adding(days: 1)
      #expect(day.days(to: next) == 1 && next > day && next.weekday == day.weekday % 7 + 1)
      let count = Int.random(in: -100_000...100_000, using: &random)
      #expect(day.days(to: day.adding(days: count)) == count)
      day = next
    }
  }
}
