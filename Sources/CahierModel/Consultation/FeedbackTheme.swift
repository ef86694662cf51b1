/// What pieces of feedback are grouped under: « Recherche », “Mobile use”.
///
/// Not a family of needs, which the template has: a theme is the team's own word for what people said.
package struct FeedbackTheme: Hashable, Sendable {
  /// Once in the dossier.
  package var name: String
  /// Words that make feedback belong to it: a word of its text begins like one of them, accents and
  /// capitals aside.
  package var words: [String]

  package init(name: String, words: [String] = []) {
    self.name = name
    self.words = words
  }
}

/// All that a dossier holds of the consultation of those concerned, besides its items.
package struct Consultation: Hashable, Sendable {
  /// In the order in which they were first read.
  package var surveys: [Survey]
  /// In the order in which they were named.
  package var themes: [FeedbackTheme]
  /// In the order of their numbers.
  package var rounds: [ReviewRound]

  package init(
    surveys: [Survey] = [], themes: [FeedbackTheme] = [], rounds: [ReviewRound] = []
  ) {
    self.surveys = surveys
    self.themes = themes
    self.rounds = rounds
  }

  /// Whether nobody was ever asked.
  package var isEmpty: Bool { surveys.isEmpty && themes.isEmpty && rounds.isEmpty }
}
