import CahierTestSupport
import Testing

@testable import CahierDocuments

/// Widths of columns: no word is broken as long as the line holds them all.
struct ColumnSharesTests {
  @Test func `columns share the line in proportion where every word fits`() {
    #expect(ColumnShares(preferred: [10, 30, 60], least: [5, 10, 10]).widths == [10, 30, 60])
  }

  @Test func `a narrow column keeps room for its longest word, and the others give it`() {
    #expect(ColumnShares(preferred: [10, 30, 160], least: [10, 18, 10]).widths == [10, 18, 72])
  }

  @Test func `a figure and its unit are one word`() {
    #expect(ColumnShares.room(forWordsOf: ["650\u{A0}personnes", "un deux"]) == 16)
  }

  @Test(arguments: 0..<60)
  func `no column is narrower than its longest word, and no table wider than the line`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...7, using: &random)
    let preferred = (0..<count).map { _ in Int.random(in: 0...60, using: &random) }
    let least = (0..<count).map { _ in Int.random(in: 0...(90 / count), using: &random) }
    let widths = ColumnShares(preferred: preferred, least: least).widths
    #expect(zip(widths, least).allSatisfy { $0 >= $1 - 1 }, "\(preferred) \(least) \(widths)")
    #expect(widths.reduce(0, +) <= 100 + count)
  }
}
