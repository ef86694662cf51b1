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

  /// The findings in the order in which they were found, and how many more there are.
  var all: [Diagnostic] {
    untold == 0 ? diagnostics : diagnostics + [.moreFindings(untold)]
  }

  /// Notes a finding at a cell: `Exigences!D14`.
  func add(_ diagnostic: Diagnostic, at place: ResponsePlace? = nil) {
    var diagnostic = diagnostic
    diagnostic.place = [Text(same: file)] + (place.map { [$0.text] } ?? [])
    diagnostic.found = diagnostic.found.map(Self.shortened)
    diagnostic.expected = diagnostic.expected.map { expected in
      Text(fr: Self.shortened(expected.fr), en: Self.shortened(expected.en))
    }
    // An error is never among those that are only counted: it decides what is taken.
    let isKept = diagnostics.count < Self.limit || diagnostic.severity == .error && !hasErrors
    if isKept { diagnostics.append(diagnostic) } else { untold += 1 }
  }

  private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  private static func shortened(_ text: String) -> String {
    text.count > 80 ? "\(text.prefix(80))…" : text
  }
}
