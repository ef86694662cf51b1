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

  /// The other of the two languages.
  package var other: Language {
    self == .french ? .english : .french
  }
}
