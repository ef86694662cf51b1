package import CahierModel

extension Language {
  /// The language of a text, told by the small words that each has and the other has not; nil for
  /// one that has as many of both.
  package init?(of text: String) {
    var (french, english) = (0, 0)
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }).prefix(20_000) {
      if Self.frenchWords.contains(String(word)) { french += 1 }
      if Self.englishWords.contains(String(word)) { english += 1 }
    }
    guard french != english else { return nil }
    self = french > english ? .french : .english
  }

  private static let frenchWords: Set = [
    "le", "la", "les", "des", "du", "et", "est", "une", "un", "dans", "pour", "par", "sur", "au",
    "aux", "que", "qui", "avec", "doit", "être", "de", "d", "l",
  ]
  private static let englishWords: Set = [
    "the", "of", "and", "to", "is", "are", "in", "for", "with", "by", "that", "this", "shall",
    "will", "be", "on", "or", "an", "a",
  ]
}
