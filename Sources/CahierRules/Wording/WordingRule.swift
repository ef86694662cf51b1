package import CahierModel

/// A rule of how a statement of need is written.
///
/// It warns and says how to mend: it never refuses. Each rule stands in a file of its own with its
/// reason and its examples, which the tests run.
package protocol WordingRule: Sendable {
  /// The code of its diagnostics, given once.
  static var code: String { get }
  /// Why the rule is there.
  static var reason: Text { get }
  /// Sentences with what the rule finds in each, empty where it must find nothing.
  static var examples: [WordingExample] { get }

  /// What the rule finds, in the order of the sentence.
  func findings(in sentence: FoldedSentence) -> [Diagnostic]
}

/// A sentence, and the words that a rule must find in it.
package struct WordingExample: Hashable, Sendable {
  /// A statement as a person would write it.
  package let sentence: String
  /// The language of the statement.
  package let language: Language
  /// The words found, in the order of the statement, empty where it is sound.
  ///
  /// A finding on the whole statement, which names no word, stands as an empty text.
  package let found: [String]

  package init(_ sentence: String, _ language: Language, finds found: [String] = []) {
    self.sentence = sentence
    self.language = language
    self.found = found
  }
}

/// The rules that a statement is checked by as it is written.
package struct WordingRules: Sendable {
  /// In the order in which they speak.
  package let rules: [any WordingRule]

  /// Makes the rules from their words.
  package init(_ terms: WordingTerms) {
    rules = [
      BindingVerbRule(), VagueTermRule(terms), MissingUnitRule(), SeveralRequirementsRule(),
      ProductNameRule(terms),
    ]
  }

  /// What all rules find.
  ///
  /// The time grows with the words of the statement, not with those of the lists.
  package func diagnostics(for statement: String, in language: Language) -> [Diagnostic] {
    let sentence = FoldedSentence(statement, language: language)
    return rules.flatMap { $0.findings(in: sentence) }
  }
}

extension FoldedSentence {
  /// The words of a range as they were written.
  package func original(_ range: Range<Int>) -> String {
    words[range].map { String($0.original) }.joined(separator: " ")
  }

  /// The places of the verbs that bind: « doit », “shall”.
  package var bindingVerbs: [Int] {
    words.indices.filter { Self.binding[language]?.contains(words[$0].folded) ?? false }
  }

  private static let binding: [Language: Set<String>] = [
    .french: ["doit", "doivent", "devra", "devront"], .english: ["shall", "must"],
  ]
}
