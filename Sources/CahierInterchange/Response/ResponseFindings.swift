import CahierModel

/// What was found in a form that came back, as many as a person reads.
final class ResponseFindings {
  private static let limit = 200

  private let file: String
  private var diagnostics: [Diagnostic] = []
  private var untold = 0

  init(file: String) {
    self.file = file
  }

  /// The errors, which decide what is taken, then the rest; each in the order in which they were
  /// found, and how many more there are.
  var all: [Diagnostic] {
    let errors = diagnostics.filter { $0.severity == .error }
    let rest = diagnostics.filter { $0.severity != .error }
    return errors + rest + (untold == 0 ? [] : [.moreFindings(untold)])
  }

  /// Notes a finding at a cell: `Exigences!D14`.
  ///
  /// Where enough are kept, those after them are only counted, and not even made.
  func add(
    _ diagnostic: @autoclosure () -> Diagnostic, at place: @autoclosure () -> ResponsePlace? = nil
  ) {
    guard diagnostics.count < Self.limit || !hasErrors else { return untold += 1 }
    var diagnostic = diagnostic()
    diagnostic.place = [Text(same: file)] + (place().map { [$0.text] } ?? [])
    diagnostic.found = diagnostic.found.map(Self.shortened)
    diagnostic.expected = diagnostic.expected.map { expected in
      Text(fr: Self.shortened(expected.fr), en: Self.shortened(expected.en))
    }
    // An error is never among those that are only counted: it decides what is taken.
    let isKept = diagnostics.count < Self.limit || diagnostic.severity == .error && !hasErrors
    if isKept { diagnostics.append(diagnostic) } else { untold += 1 }
    hasErrors = hasErrors || isKept && diagnostic.severity == .error
  }

  private var hasErrors = false

  /// On one line, and no longer than a person reads.
  private static func shortened(_ text: String) -> String {
    let line = text.prefix(1_000).split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 80 ? "\(line.prefix(80))…" : line
  }
}
