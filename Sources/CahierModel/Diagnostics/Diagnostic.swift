/// Something that a person should know about their dossier, their file or their command.
///
/// A diagnostic answers three questions, in this order: what happened, where, and what to do. It
/// holds its words in both languages and is shown in one.
package struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  package enum Severity: String, CaseIterable, Hashable, Sendable {
    case error, warning, note
  }

  /// A stable name to search for, to quote and to silence: `SPEC-014`.
  package var code: String
  /// Whether the work stops, goes on under reserve, or is only told something.
  package var severity: Severity
  /// What happened, in one clause with no full stop.
  package var message: Text
  /// Where it happened, from the outside in: file, sheet, row; or lot, section, item.
  package var place: [Text]
  /// The value read, where one was.
  package var found: String?
  /// What was found, where it is a figure or a day that each language writes in its manner: shown in
  /// place of the value that was read.
  package var foundFigure: Text?
  /// What was expected in its place.
  package var expected: Text?
  /// What to do about it: each one a full sentence or a command to type.
  package var remedies: [Text]
  /// The rule or law behind it, where there is one.
  package var source: String?

  /// A diagnostic from its severity, code and message; the rest is left out where nothing is known.
  package init(
    _ severity: Severity, _ code: String, _ message: Text, at place: [Text] = [],
    found: String? = nil, expected: Text? = nil, remedies: [Text] = [], source: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.found = found
    self.expected = expected
    self.remedies = remedies
    self.source = source
  }
}

extension Diagnostic {
  /// What was found, as a language writes it.
  package func found(in language: Language) -> String? {
    foundFigure?[language] ?? found
  }

  /// The diagnostic as plain lines: no colour, no symbol, each line meaningful when read aloud.
  package func lines(in language: Language) -> [String] {
    let colon = Text(fr: "\u{202F}:", en: ":")[language]
    func labelled(_ label: Text, _ text: String) -> String {
      "  \(label[language])\(colon) \(text)"
    }
    var lines = ["\(severity.name[language])[\(code)]\(colon) \(message[language])"]
    if !place.isEmpty {
      let steps = place.map { $0[language] }.joined(separator: ", ")
      lines.append(labelled(Text(fr: "où", en: "at"), steps))
    }
    if let found = found(in: language) {
      lines.append(labelled(Text(fr: "lu", en: "found"), found))
    }
    if let expected {
      lines.append(labelled(Text(fr: "attendu", en: "expected"), expected[language]))
    }
    let remedy = Text(fr: "à faire", en: "try")
    lines += remedies.map { labelled(remedy, $0[language]) }
    if let source { lines.append(labelled(Text(same: "source"), source)) }
    return lines
  }
}

extension Diagnostic.Severity {
  /// The word that opens the message.
  package var name: Text {
    switch self {
    case .error: Text(fr: "erreur", en: "error")
    case .warning: Text(fr: "avertissement", en: "warning")
    case .note: Text(fr: "remarque", en: "note")
    }
  }
}
