/// A text of the dossier: written by people in one language, perhaps in both.
///
/// Not a `Text`, which the program says and which always has its twin.
package struct BilingualText: Hashable, Sendable {
  /// The text in French, or nil where nobody wrote it.
  package var fr: String?
  /// The text in English, or nil where nobody wrote it.
  package var en: String?

  package init(fr: String? = nil, en: String? = nil) {
    self.fr = fr
    self.en = en
  }

  /// A text in one language only.
  package init(_ text: String, in language: Language) {
    self.init()
    self[language] = text
  }

  /// The text of a template, which has both languages.
  package init(_ text: Text) {
    self.init(fr: text.fr, en: text.en)
  }

  /// The text in a language, or nil where nobody wrote it.
  package subscript(language: Language) -> String? {
    get { language == .french ? fr : en }
    set { if language == .french { fr = newValue } else { en = newValue } }
  }

  /// Whether neither language has a text.
  package var isEmpty: Bool {
    (fr ?? "").isEmpty && (en ?? "").isEmpty
  }

  /// The text in `language`, else in the other one, else nothing.
  package func preferring(_ language: Language) -> String {
    self[language] ?? self[language.other] ?? ""
  }
}
