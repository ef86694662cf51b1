/// Writes figures, dates and sentences as a language sets them, with no tables of the system.
///
/// The same input gives the same text on every machine: nothing is read from a locale.
package struct Typography: Hashable, Sendable {
  /// Whose manner of writing it is.
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The blank that no line breaks at.
  static let noBreakSpace = "\u{A0}"
  /// The narrow one, of French before `;` and between groups of digits.
  static let narrowNoBreakSpace = "\u{202F}"

  /// A colon and its blanks within a sentence: « Tableau 1 : », "Table 1: ".
  package var colon: String {
    language == .french ? "\(Self.narrowNoBreakSpace): " : ": "
  }

  /// A name with the colon that says its value comes: « Version : », "Version:".
  package func label(_ name: String) -> String {
    name + (language == .french ? "\(Self.narrowNoBreakSpace):" : ":")
  }
}
