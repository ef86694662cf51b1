package import CahierModel

/// What is wrong with something that a person typed: the reason, and what would be right.
package struct InputFault: Error, Hashable {
  /// The code of the diagnostic, `INPUT-…`.
  package let code: String
  /// What is wrong with what was typed, as a clause with no full stop.
  package let message: Text
  /// What would have been right, or nil where the message says it.
  package let expected: Text?
  /// What to do about it, each one a full sentence or a command to type; often none.
  package let remedies: [Text]

  package init(
    _ code: String, _ message: Text, expected: Text? = nil, remedies: [Text] = []
  ) {
    self.code = code
    self.message = message
    self.expected = expected
    self.remedies = remedies
  }

  /// The fault as a diagnostic about an option or a key.
  package func diagnostic(at place: String, found: String? = nil) -> Diagnostic {
    let shown = found.map { $0.count > 80 ? "\($0.prefix(80))…" : $0 }
    return Diagnostic(
      .error, code, message, at: [Text(same: place)], found: shown, expected: expected,
      remedies: remedies)
  }
}
