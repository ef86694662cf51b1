internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// What asks for one thing, and what answers it, as lines that say their depth in figures.
struct TraceWalkPage {
  let walk: ChainWalk
  private var graph: TraceGraph { walk.graph }
  private let language = ScreenLanguage.current

  init(_ walk: ChainWalk) {
    self.walk = walk
  }

  var form: TraceForm {
    TraceForm(
      printable: Printable(lines: lines, value: value), rows: { rows },
      document: { TraceDocument.document(walk, language: language) })
  }

  private var lines: [String] {
    let nature = graph.nature(of: walk.start)[language]
    let head = [walk.start.description, title(of: walk.start), nature.isEmpty ? "" : "(\(nature))"]
    return [head.filter { !$0.isEmpty }.joined(separator: " ")]
      + TraceDirection.allCases.flatMap { direction in
        [TraceWords.name(of: direction)[language]] + lines(walk.lines(direction))
      }
  }

  private func lines(_ lines: [TraceWalk.Line]) -> [String] {
    guard !lines.isEmpty else { return ["  " + TraceWords.nothing[language]] }
    return lines.map { line in
      String(repeating: "  ", count: min(line.depth, 10)) + "\(line.depth). " + said(line)
    }
  }

  private func said(_ line: TraceWalk.Line) -> String {
    var text = "\(line.step.label[language]) \(line.step.node)"
    let title = title(of: line.step.node)
    if !title.isEmpty { text += " \(title)" }
    if let detail = line.step.detail {
      text += Typography(language).colon + detail[language]
    }
    if line.isRepeated { text += " [\(TraceWords.repeated[language])]" }
    if let link = line.step.link, let suspect = graph.suspects[link] {
      let changes = graph.template.sentence(of: suspect, in: graph.items)[language]
      text += " [\(TraceWords.suspect[language])\(Typography(language).colon)\(changes)]"
    }
    return text.onOneLine
  }

  private func title(of node: TraceNode) -> String {
    graph.title(of: node).preferring(language)
  }

  /// One row for each step, with a header.
  private var rows: [[String]] {
    let names = [
      Text(fr: "sens", en: "direction"), Text(fr: "pas", en: "step"),
      Text(fr: "relation", en: "relation"), Text(same: "code"), Text(fr: "intitulé", en: "title"),
      Text(fr: "précision", en: "detail"), Text(fr: "état", en: "state"),
    ]
    return [names.map { $0[language] }]
      + TraceDirection.allCases.flatMap { direction in
        walk.lines(direction).map { line in
          [
            TraceWords.name(of: direction)[language], "\(line.depth)", line.step.label[language],
            line.step.node.description, title(of: line.step.node),
            line.step.detail?[language] ?? "",
            line.isSuspect ? TraceWords.suspect[language] : "",
          ]
        }
      }
  }

  private var value: JSONValue {
    .record([
      "start": .string(walk.start.description), "title": .text(graph.title(of: walk.start)),
      "nature": .text(graph.nature(of: walk.start)),
      "up": .array(walk.lines(.up).map(value)), "down": .array(walk.lines(.down).map(value)),
      "suspects": .array(walk.suspects.map(TracePage.value)),
    ])
  }

  private func value(_ line: TraceWalk.Line) -> JSONValue {
    .record([
      "depth": .integer(line.depth), "label": .text(line.step.label),
      "node": .string(line.step.node.description), "title": .text(graph.title(of: line.step.node)),
      "nature": .text(graph.nature(of: line.step.node)),
      "detail": line.step.detail.map(JSONValue.text) ?? .null,
      "suspect": .boolean(line.isSuspect), "repeated": .boolean(line.isRepeated),
    ])
  }
}
