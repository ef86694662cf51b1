/// Finds the theme of feedback by the words that the team stated.
package struct ThemeSorting: Sendable {
  private let themes: [(name: String, words: [[String]])]

  /// Sorts by the words of these themes, in their order.
  package init(_ themes: [FeedbackTheme]) {
    self.themes = themes.map { theme in
      (theme.name, theme.words.map(Self.letters).filter { !$0.isEmpty })
    }
  }

  /// The theme whose words the text has most of, the first of those that have as many; nil where it has
  /// none.
  ///
  /// A stated word stands for all words that begin like it; several words stand for themselves in
  /// their order.
  package func theme(of text: String) -> String? {
    let words = Self.letters(text)
    var best: (name: String, hits: Int)?
    for theme in themes {
      let hits = theme.words.count { Self.holds(words, $0) }
      if hits > best?.hits ?? 0 { best = (theme.name, hits) }
    }
    return best?.name
  }

  private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { words[start + $0].hasPrefix(phrase[$0]) }
    }
  }

  /// The words of a text, in small letters without accents.
  private static func letters(_ text: String) -> [String] {
    text.foldedForCommand.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
