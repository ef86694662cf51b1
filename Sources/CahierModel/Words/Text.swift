/// A text that the program says, in each of its languages.
///
/// Both are given where the text is made, so that a text with no twin does not compile.
package struct Text: Hashable, Sendable {
  /// What is said in French, with French typography.
  package var fr: String
  /// What is said in English.
  package var en: String

  package init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// A text that is the same in every language: a code, a path, a number already written out.
  package init(same text: String) {
    self.init(fr: text, en: text)
  }

  /// What is said in one of the languages.
  package subscript(language: Language) -> String {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}

extension Text {
  /// Two texts one after the other, in each language.
  package static func + (left: Text, right: Text) -> Text {
    Text(fr: left.fr + right.fr, en: left.en + right.en)
  }

  /// The texts with `separator` between them, in each language.
  package static func joined(_ texts: [Text], separator: Text = Text(same: ", ")) -> Text {
    Text(
      fr: texts.map(\.fr).joined(separator: separator.fr),
      en: texts.map(\.en).joined(separator: separator.en))
  }
}
