internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// The coverage of a dossier as lines that a screen reader says aloud: words carry all of it.
struct TracePage {
  let report: TraceReport
  private var graph: TraceGraph { report.graph }
  private let language = ScreenLanguage.current
  private var typography: Typography { Typography(language) }

  init(_ report: TraceReport) {
    self.report = report
  }

  var form: TraceForm {
    TraceForm(
      printable: Printable(lines: lines, value: value),
      rows: { TraceMatrix(report).rows(language) },
      document: { TraceDocument.document(report, language: language) })
  }

  var lines: [String] {
    guard !report.arrows.isEmpty else {
      return [
        Text(
          fr: "Le dossier n’a encore rien à relier.", en: "The dossier has nothing to link yet.")[
            language]
      ]
    }
    return [TraceWords.summary(of: report, in: language)]
      + report.arrows.flatMap { [""] + lines(of: $0) } + suspectLines
  }

  private func lines(of arrow: TraceArrow) -> [String] {
    var lines = [
      TraceWords.heading(of: arrow, in: language),
      "  " + TraceWords.links(of: arrow, in: language) + ".",
      "  " + TraceWords.covered(arrow, in: language),
    ]
    if !arrow.upper.missing.isEmpty {
      lines.append("    " + missing(TraceWords.uncovered, arrow.upper))
    }
    lines.append("  " + TraceWords.wanted(arrow, in: language))
    if !arrow.lower.missing.isEmpty {
      lines.append("    " + missing(TraceWords.unwanted, arrow.lower))
    }
    if !arrow.untold.isEmpty {
      let names = TraceWords.listed(arrow.untold)
      lines.append("    " + typography.label(TraceWords.untold[language]) + " " + names)
    }
    return lines
  }

  private func missing(_ label: Text, _ end: TraceEnd) -> String {
    guard !end.isDemanded else {
      return typography.label(label[language]) + " " + TraceWords.listed(end.missing)
    }
    let note = label[language] + " " + TraceWords.noted[language]
    guard end.missing.count > Self.mostNoted else {
      return typography.label(note) + " " + TraceWords.listed(end.missing)
    }
    return typography.label(note) + " " + typography.number(end.missing.count)
  }

  /// How many things that are no finding are named on a screen: more are counted.
  private static let mostNoted = 12

  private var suspectLines: [String] {
    guard !report.suspects.isEmpty else { return [] }
    let command = Text(
      fr: "Relire, puis\u{202F}: cahier tracer confirmer CODE",
      en: "Read them again, then: cahier trace confirm CODE")
    return ["", TraceWords.suspects[language]]
      + report.suspects.map { "  " + TraceWords.line(of: $0, in: graph, language) }
      + ["  " + command[language]]
  }
}

extension TracePage {
  /// The coverage for programs, with every link.
  var value: JSONValue {
    .record([
      "passes": .boolean(report.passes),
      "counts": .record([
        "uncovered": .integer(report.uncovered), "unwanted": .integer(report.unwanted),
        "suspect": .integer(report.suspects.count),
      ]),
      "arrows": .array(report.arrows.map(Self.value)),
      "suspects": .array(report.suspects.map(Self.value)),
      "links": .array(
        graph.dossier.links.map { Self.value($0, isSuspect: graph.suspects[$0] != nil) }),
    ])
  }

  private static func value(_ arrow: TraceArrow) -> JSONValue {
    .record([
      "id": .string(arrow.id), "label": .text(arrow.label),
      "upper": value(arrow.upper, missing: "uncovered"),
      "lower": value(arrow.lower, missing: "unwanted"), "links": .integer(arrow.linkCount),
      "suspect": .integer(arrow.suspectCount), "untold": codes(arrow.untold),
    ])
  }

  private static func value(_ end: TraceEnd, missing: String) -> JSONValue {
    .record([
      "name": .text(end.name), "count": .integer(end.count), "reached": .integer(end.reached),
      "demanded": .boolean(end.isDemanded), missing: codes(end.missing),
    ])
  }

  private static func codes(_ nodes: [TraceNode]) -> JSONValue {
    .array(nodes.map { .string($0.description) })
  }

  private static func value(_ link: Link, isSuspect: Bool) -> JSONValue {
    .record([
      "from": .string("\(link.from)"), "role": .string(link.role), "to": .string("\(link.to)"),
      "suspect": .boolean(isSuspect),
    ])
  }

  static func value(_ suspect: SuspectLink) -> JSONValue {
    let link = suspect.link
    return .record([
      "from": .string("\(link.from)"), "role": .string(link.role), "to": .string("\(link.to)"),
      "changes": .array(
        suspect.changes.map { change in
          .record([
            "item": .string("\(change.side == .from ? link.from : link.to)"),
            "end": .string(change.side.rawValue), "field": .string(change.field),
          ])
        }),
    ])
  }
}
