/// The words and signs that people write around an amount: « 120 k€ », « EUR », “2 million dollars”.
///
/// The guide and the grid of a spreadsheet read amounts with the same words.
package enum MoneyWords {
  /// The words of letters in a text, and its signs each on its own, in order.
  ///
  /// `folded`: the text in small letters without accents.
  package static func words(of folded: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for character in String(folded) + " " {
      if character.isLetter {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if "€$£%/".contains(character) { words.append(String(character)) }
    }
    return words
  }

  /// What a word multiplies the number before it by: « k » by a thousand.
  package static let factors: [String: Int] = [
    "k": 1_000, "ke": 1_000, "keur": 1_000, "mille": 1_000, "thousand": 1_000, "m": 1_000_000,
    "me": 1_000_000, "meur": 1_000_000, "million": 1_000_000, "millions": 1_000_000,
    "milliard": 1_000_000_000, "milliards": 1_000_000_000, "md": 1_000_000_000,
    "billion": 1_000_000_000, "bn": 1_000_000_000,
  ]

  /// The currency that a word or a sign names, by its code of ISO 4217.
  package static let currencies: [String: String] = [
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR", "ke": "EUR", "keur": "EUR",
    "me": "EUR", "meur": "EUR", "$": "USD", "dollar": "USD", "dollars": "USD", "usd": "USD",
    "£": "GBP", "pound": "GBP", "pounds": "GBP", "gbp": "GBP", "chf": "CHF",
  ]
}
