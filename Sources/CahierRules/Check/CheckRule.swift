package import CahierModel

/// A rule of the check of a specification before it is published.
///
/// It tells and says how to mend: it never refuses. Each rule stands in a file of its own with its
/// reason, its source, its remedy and its examples, which are its tests and its page of the manual.
package protocol CheckRule: Sendable {
  /// The code of its findings, given once and never given to another rule.
  static var code: String { get }
  /// How much a finding matters, at most.
  static var level: Diagnostic.Severity { get }
  /// What the rule is about, as a heading says it.
  static var title: Text { get }
  /// Why the rule is there, in one sentence.
  static var reason: Text { get }
  /// What the rule rests on, as experts cite it.
  static var source: String { get }
  /// How to mend what it finds, in one sentence.
  static var remedy: Text { get }
}

extension CheckRule {
  /// A finding on words of a text, empty for one on the whole of it.
  package static func finding(
    _ found: String, _ message: Text, level: Diagnostic.Severity? = nil
  ) -> Diagnostic {
    Diagnostic(
      level ?? self.level, code, message, found: found.isEmpty ? nil : found, remedies: [remedy],
      source: source)
  }
}

/// What the check found, and where.
package struct Finding: Hashable, Sendable {
  /// What was found, with its code, how much it matters and its remedy.
  package var diagnostic: Diagnostic
  /// The item, criterion or answer that it is about.
  package var place: FindingPlace
  /// The field or the part of it, as people call it, where it is about one.
  package var part: Text?
  /// The language of the text, where it is about a text.
  package var language: Language?

  package init(
    _ diagnostic: Diagnostic, at place: FindingPlace, part: Text? = nil, language: Language? = nil
  ) {
    self.diagnostic = diagnostic
    self.place = place
    self.part = part
    self.language = language
  }
}
