/// A language in which Cahier speaks and writes.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case french = "fr"
  case english = "en"

  /// The tag of the language in documents, as BCP 47 writes it: `fr-FR`, `en-GB`.
  package var tag: String {
    switch self {
    case .french: "fr-FR"
    case .english: "en-GB"
    }
  }

  /// What the language is called in a sentence: « français », “French”.
  package var name: Text {
    switch self {
    case .french: Text(fr: "français", en: "French")
    case .english: Text(fr: "anglais", en: "English")
    }
  }

  /// What those who speak the language call it.
  package var ownName: String { name[self].capitalised }

  /// The other of the two languages.
  package var other: Language {
    self == .french ? .english : .french
  }
}
