import CahierModel
import CahierTestSupport
import Testing

struct ColourTests {
  @Test(arguments: ["#16324f", "#000000", "#FFFFFF", "#aBcDeF"])
  func `six hexadecimal digits are a colour, and are written again in small letters`(text: String)
    throws
  {
    #expect(try #require(Colour(text)).description == text.lowercased())
  }

  @Test(arguments: [
    "", "#", "16324f", "#16324", "#16324f0", "#16324g", "#１６324f", "red", " #16324f",
  ])
  func `anything else is none`(text: String) {
    #expect(Colour(text) == nil)
  }

  /// The ratios of the worked examples and of the tools of the W3C's working group.
  @Test(arguments: [
    ("#000000", "#ffffff", 2100), ("#ffffff", "#ffffff", 100), ("#767676", "#ffffff", 454),
    ("#777777", "#ffffff", 447), ("#ff0000", "#ffffff", 399), ("#0000ff", "#ffffff", 859),
  ])
  func `two colours are told apart as WCAG says`(one: String, other: String, contrast: Int) throws {
    let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
    #expect(one.contrast(with: other) == contrast)
    #expect(other.contrast(with: one) == contrast)
  }
}
