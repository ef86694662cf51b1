@testable import CahierDocuments
import CahierTestSupport
import Testing

struct WordLengthsTests {
  private static let characters: [Unicode.Scalar] = [
    "a", "Z", "é", "œ", "Ÿ", "0", "7", " ", "\u{A0}", "\u{202F}", "\t", "\n", "\r", "-", "–", "’",
    "«", "»", "…", "€", "°", "§", "×", "²", "½", "\u{85}", "\u{AD}", "\u{301}", "\u{200D}",
    "\u{2028}", "\u{200B}", "\u{1F600}", "\u{1F1EB}", "中", "٣", "\u{1C}", "\u{7F}", "©", "ª",
  ]

  @Test(arguments: 0..<200)
  func `counts by bytes what it counts character by character`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Half of the texts are of the West alone, so that the quick way is taken to its end.
    let choice = seed % 2 == 0 ? Self.characters.prefix(23) : Self.characters[...]
    var runs: [Inline] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      var text = ""
      for _ in 0..<Int.random(in: 0...25, using: &random) {
        text.unicodeScalars.append(choice.randomElement(using: &random) ?? "a")
      }
      runs.append(Bool.random(using: &random) ? .text(text) : .strong([.text(text), .lineBreak]))
    }
    #expect(WordLengths(of: runs) == WordLengths(slowly: runs.plainText), "\(runs)")
  }

  @Test func `a word may go on from run to run`() {
    let words = WordLengths(of: [.strong([.text("BF")]), .text("-001")])
    #expect(words == WordLengths(slowly: "BF-001"))
    #expect((words.count, words.longest, words.hasDigit) == (1, 6, true))
  }
}
