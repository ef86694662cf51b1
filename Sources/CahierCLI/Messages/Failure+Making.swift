internal import CahierModel

extension Failure {
  /// Something wrong on the command line that a library tells: status 64.
  static func usage(_ diagnostic: Diagnostic) -> Failure {
    Failure(diagnostic, status: .usage)
  }

  /// Something wrong on the command line: status 64.
  static func usage(
    _ code: String, _ message: Text, at place: [Text] = [], found: String? = nil,
    expected: Text? = nil, remedies: [Text] = []
  ) -> Failure {
    Failure(
      Diagnostic(
        .error, code, message, at: place, found: found.map(shortened), expected: expected,
        remedies: remedies), status: .usage)
  }

  /// Something that the dossier does not hold or does not take: status 65.
  static func data(
    _ code: String, _ message: Text, at place: [Text] = [], found: String? = nil,
    expected: Text? = nil, remedies: [Text] = []
  ) -> Failure {
    Failure(
      Diagnostic(
        .error, code, message, at: place, found: found.map(shortened), expected: expected,
        remedies: remedies), status: .data)
  }

  /// What was typed, cut where nobody would read on; the cut is shown.
  private static func shortened(_ text: String) -> String {
    text.count > 80 ? "\(text.prefix(80))…" : text
  }
}
