package import CahierModel

/// A rule of how one text is written, whatever else the dossier holds.
package protocol WordingRule: CheckRule {
  /// The texts that it holds for.
  static var scope: Set<TextRole> { get }
  /// Texts with what the rule finds in each, empty where it must find nothing.
  static var examples: [WordingExample] { get }

  /// What the rule finds, in the order of the text.
  static func findings(in text: FoldedText) -> [Diagnostic]
}

/// A text, and the words that a rule must find in it.
package struct WordingExample: Hashable, Sendable {
  /// A text as a person would write it.
  package let sentence: String
  /// The language of the text.
  package let language: Language
  /// What the text does.
  package let role: TextRole
  /// The words found, in the order of the text, empty where it is sound.
  ///
  /// A finding on the whole text, which names no word, stands as an empty text.
  package let found: [String]

  package init(
    _ sentence: String, _ language: Language, as role: TextRole = .requirement,
    finds found: [String] = []
  ) {
    self.sentence = sentence
    self.language = language
    self.role = role
    self.found = found
  }
}

extension WordingRule {
  /// A finding for each term of a list, `message` saying what is wrong with the words as written.
  static func each(
    _ list: TermList, in text: FoldedText, except exceptions: TermList? = nil,
    level: Diagnostic.Severity? = nil, _ message: (String) -> Text
  ) -> [Diagnostic] {
    text.matches(list, except: exceptions).map { match in
      let words = text.original(match.range)
      return finding(words, message(words), level: level)
    }
  }
}
