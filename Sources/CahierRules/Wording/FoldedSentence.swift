package import CahierModel

/// A statement cut into words that compare with no regard to case, accents and apostrophes.
package struct FoldedSentence: Sendable {
  /// A word, or a sign that is neither letter, digit nor blank.
  package struct Word: Hashable, Sendable {
    /// In small base letters: `interoperable`.
    package let folded: String
    /// As it was written, case and accents kept: `Interopérable`.
    package let original: Substring

    /// Whether it is made of digits.
    package var isNumber: Bool { folded.utf8.allSatisfy { (48...57).contains($0) } }
    /// Whether it begins with a letter; all of it then is letters.
    package var isLetters: Bool { folded.first?.isLetter ?? false }
  }

  /// Whose lists of words the statement is checked by.
  package let language: Language
  /// The words and signs in the order of the statement; blanks, apostrophes and hyphens are none.
  package let words: [Word]

  /// Cuts a statement into its words, in one pass.
  package init(_ text: String, language: Language) {
    self.language = language
    words = Self.words(of: text)
  }

  /// The words of a text, in one pass; an apostrophe or a hyphen parts two words.
  package static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var rest = text[...]
    while let first = rest.first {
      let run: Substring =
        if first.isLetter {
          rest.prefix(while: \.isLetter)
        } else if first.isNumber {
          rest.prefix(while: \.isNumber)
        } else {
          rest.prefix(1)
        }
      rest = rest.dropFirst(run.count)
      if first.isWhitespace || "'’-‐‑".contains(first) { continue }
      words.append(Word(folded: folded(run), original: run))
    }
    return words
  }

  private static func folded(_ word: Substring) -> String {
    String(word.lowercased().map { bases[$0] ?? $0 })
  }

  private static let bases: [Character: Character] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u",
  ]
}
