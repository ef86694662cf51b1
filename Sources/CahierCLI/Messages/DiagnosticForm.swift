internal import CahierFormats
internal import CahierModel

/// How diagnostics are written: in lines for people, or as JSON for the scripts that ask for it.
enum DiagnosticForm: Sendable {
  case lines, json

  /// The form of this run, settled before the command line is parsed: usage errors have it too.
  @TaskLocal static var current = DiagnosticForm.lines

  /// The form that a command line asks for.
  ///
  /// The format of `export` is that of a document, and says nothing of messages.
  init(_ arguments: [String]) {
    let isDocument = arguments.first.map(CommandAliases.noun) == "export"
    let format = CommandWords.value(of: "--format", in: arguments)
    self = !isDocument && format.flatMap(OutputFormat.init(typed:)) == .json ? .json : .lines
  }
}

extension Diagnostic {
  /// The diagnostic as it is written on the message stream: lines, or one line of JSON, in the
  /// language of the screen.
  var shownLines: String {
    switch DiagnosticForm.current {
    case .json: json.text() + "\n"
    case .lines:
      said.lines(in: ScreenLanguage.current).map { $0.escapedForTerminal + "\n" }.joined()
    }
  }

  /// The diagnostic, which names commands in the language of the screen.
  var said: Diagnostic {
    func said(_ text: Text) -> Text {
      Text(fr: CommandAliases.said(text.fr, in: .french), en: text.en)
    }
    var diagnostic = self
    diagnostic.message = said(message)
    diagnostic.expected = expected.map(said)
    diagnostic.remedies = allRemedies.map(said)
    return diagnostic
  }

  private var json: JSONValue {
    .record([
      "code": .string(code), "severity": .string(severity.rawValue),
      "message": .string(message.shown), "place": .array(place.map { .string($0.shown) }),
      "found": .optional(found(in: ScreenLanguage.current)),
      "expected": .optional(expected?.shown),
      "remedies": .array(said.remedies.map { .string($0.shown) }), "source": .optional(source),
    ])
  }
}
