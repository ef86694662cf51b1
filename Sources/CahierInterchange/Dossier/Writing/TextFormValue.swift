internal import CahierModel

/// A value of the text form, before it is YAML or JSON: keys stand in the order of writing.
indirect enum TextFormValue {
  typealias Entry = (key: String, value: TextFormValue?)

  /// What people wrote, always quoted or a literal block.
  case text(String)
  /// A code, an id, a word of a vocabulary.
  case word(String)
  /// A number, with all of its decimals.
  case number(ExactDecimal)
  /// A whole number, a day, `true` or `false`, written as it stands.
  case plain(String)
  /// Several values, on one line where they are short words.
  case list([TextFormValue])
  /// Several values with an empty line between them.
  case spacedList([TextFormValue])
  /// Keys with their values, a line each. A nil value leaves its key out.
  case object([Entry])
  /// Keys with their values, on one line where they fit.
  case row([Entry])
}

extension TextFormValue {
  static func flag(_ flag: Bool) -> TextFormValue {
    .plain(flag ? "true" : "false")
  }

  static func integer(_ number: Int) -> TextFormValue {
    .plain("\(number)")
  }

  static func date(_ date: CalendarDate) -> TextFormValue {
    .plain(date.description)
  }

  static func word(_ word: some RawRepresentable<String>) -> TextFormValue {
    .word(word.rawValue)
  }

  static func words(_ words: some Sequence<String>) -> TextFormValue {
    .list(words.map(TextFormValue.word))
  }

  /// A list that is written only where it holds something.
  static func some(_ values: [TextFormValue]) -> TextFormValue? {
    values.isEmpty ? nil : .list(values)
  }

  /// A number of hundredths as the percentage that it is: 3 334 is `33.34`.
  static func percent(hundredths: Int) -> TextFormValue {
    let number = try? ExactDecimal(coefficient: hundredths, decimals: 2)
    return .number((number ?? .zero).reduced)
  }

  /// A text of the dossier: plain where it is in the main language alone, else by language.
  static func text(_ text: BilingualText, languages: [Language]) -> TextFormValue {
    let main = languages[0]
    if text[main.other] == nil, let only = text[main] { return .text(only) }
    return .row([main, main.other].map { ($0.rawValue, text[$0].map(TextFormValue.text)) })
  }

  /// A text that is left out where no language has one.
  static func some(_ text: BilingualText, languages: [Language]) -> TextFormValue? {
    text == BilingualText() ? nil : .text(text, languages: languages)
  }

  /// The entries that are written.
  static func present(_ entries: [Entry]) -> [(key: String, value: TextFormValue)] {
    entries.compactMap { entry in entry.value.map { (entry.key, $0) } }
  }
}
