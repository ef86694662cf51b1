import CahierModel
import Testing

/// Votes on priorities are counted, and nothing is rounded.
struct PriorityTallyTests {
  @Test(arguments: [
    ([3, 1, 0], 0...0, 0...1), ([1, 1, 1], 1...1, 0...2), ([1, 0, 1], 0...2, 0...2),
    ([2, 2, 0], 0...1, 0...1), ([0, 0, 4], 2...2, 2...2), ([1, 2, 1], 1...1, 0...2),
  ])
  func `the vote in the middle and the spread`(
    counts: [Int], median: ClosedRange<Int>, spread: ClosedRange<Int>
  ) {
    let tally = PriorityTally(counts: counts)
    #expect(tally.median == median)
    #expect(tally.spread == spread)
  }

  @Test func `the middle is that of the votes laid side by side, for every small count`() {
    for first in 0...3 {
      for second in 0...3 {
        for third in 0...3 {
          let votes =
            [Int](repeating: 0, count: first) + [Int](repeating: 1, count: second)
            + [Int](repeating: 2, count: third)
          let tally = PriorityTally(counts: [first, second, third])
          let middle =
            votes.isEmpty ? nil : votes[(votes.count - 1) / 2]...votes[votes.count / 2]
          #expect(tally.median == middle)
          #expect(tally.total == votes.count)
        }
      }
    }
  }

  @Test func `votes are told apart by population, and words of no vocabulary count for nothing`()
    throws
  {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let round = ReviewRound(
      number: 1, baseline: "v1", openedOn: day, author: "A",
      participants: [
        RoundParticipant(name: "DSI", population: "bureaux"), RoundParticipant(name: "Voirie"),
      ],
      votes: [
        PriorityVote(participant: "DSI", item: "BF-001", priority: "must"),
        PriorityVote(participant: "Voirie", item: "BF-001", priority: "could"),
        PriorityVote(participant: "Voirie", item: "BF-002", priority: "perhaps"),
      ])
    let tallies = round.tallies(["must", "should", "could"])
    #expect(tallies.count == 1)
    let tally = try #require(tallies["BF-001"])
    #expect(tally.all.counts == [1, 0, 1])
    #expect(
      tally.byPopulation == [
        "bureaux": PriorityTally(counts: [1, 0, 0]), "": PriorityTally(counts: [0, 0, 1]),
      ])
  }

  @Test(arguments: [
    (117, 410, "117/410", "28.5"), (1, 3, "1/3", "33.3"), (2, 3, "2/3", "66.7"),
    (5, 5, "1/1", "100"), (0, 7, "0/1", "0"), (1, 2000, "1/2000", "0.1"), (12, 8, "3/2", "150"),
  ])
  func `a share is exact, and its percentage rounded half up to a tenth`(
    part: Int, whole: Int, fraction: String, percent: String
  ) throws {
    let share = try #require(ExactShare(part, of: whole))
    #expect(share.fraction == fraction)
    #expect(share.percent.description == percent)
  }

  @Test func `there is no share of nothing`() {
    #expect(ExactShare(1, of: 0) == nil)
    #expect(ExactShare(nil, of: 4) == nil)
  }

  @Test func `feedback goes to the theme that it has most words of`() {
    let sorting = ThemeSorting([
      FeedbackTheme(name: "Recherche", words: ["recherch", "trouver"]),
      FeedbackTheme(name: "Mobile", words: ["téléphone", "hors du bureau"]),
      FeedbackTheme(name: "Vide"),
    ])
    #expect(sorting.theme(of: "La Recherche ne trouve rien") == "Recherche")
    #expect(sorting.theme(of: "Pas d’accès au TELEPHONE") == "Mobile")
    #expect(sorting.theme(of: "Rien hors du bureau") == "Mobile")
    #expect(sorting.theme(of: "Rechercher au téléphone, hors du bureau") == "Mobile")
    #expect(sorting.theme(of: "Trop de clics") == nil)
    #expect(sorting.theme(of: "") == nil)
  }
}
