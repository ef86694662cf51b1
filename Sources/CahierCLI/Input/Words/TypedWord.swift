internal import CahierModel

/// Words of closed lists as people type them.
enum TypedWord {
  /// The choice that a text names.
  ///
  /// - Throws: INPUT-022, with the words in the language of the screen.
  static func read<Word: TypedChoice>(_ text: String, at place: String) throws(Failure) -> Word {
    if let word = Word(typed: text) { return word }
    throw Failure(unknown(text, at: place, expected: Word.list), status: .usage)
  }

  /// What is said of a word that is none of a closed list.
  static func unknown(_ text: String, at place: String, expected: Text) -> Diagnostic {
    Diagnostic(
      .error, "INPUT-022",
      Text(fr: "ce mot n’est pas admis ici", en: "this word has no meaning here"),
      at: [Text(same: place)], found: text, expected: expected)
  }

  /// The word that takes a value away.
  static var none: Text { Text(fr: "aucun", en: "none") }

  /// Whether a text says that there is to be no value.
  static func isNone(_ text: String) -> Bool {
    ["none", "aucun", "aucune"].contains(comparable(text))
  }

  /// A word without case, accents, blanks, dashes and apostrophes.
  ///
  /// People write these one way or the other: `Per month`, `per-month` and `perMonth` are one.
  static func comparable(_ text: String) -> String {
    CommandAliases.folded(text.composed).filter { $0.isLetter || $0.isNumber }
  }
}
