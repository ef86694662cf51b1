/// The table of all links, and of what they leave out: the traceability matrix.
package struct TraceMatrix {
  /// One line of the table.
  package struct Line: Sendable {
    /// The upper end, nil for what nothing asks for.
    package let upper: TraceNode?
    /// How the upper end leads to the lower one.
    package let label: Text
    /// The lower end, nil for what nothing answers.
    package let lower: TraceNode?
    /// What is to be said of it, nil for a link that stands.
    package let state: Text?
  }

  private let report: TraceReport

  /// The matrix of a dossier.
  package init(_ report: TraceReport) {
    self.report = report
  }

  /// The links of items in the order of the dossier, read from their upper ends, then what each
  /// arrow leaves out.
  package var lines: [Line] {
    links
      + report.arrows.flatMap { arrow in
        arrow.upper.missing.map {
          Line(upper: $0, label: arrow.label, lower: nil, state: TraceWords.uncovered)
        }
          + arrow.lower.missing.map {
            Line(upper: nil, label: arrow.label, lower: $0, state: TraceWords.unwanted)
          }
      }
  }

  private var links: [Line] {
    let graph = report.graph
    return graph.dossier.links.compactMap { link in
      guard let (kind, role) = graph.role(of: link) else { return nil }
      let leadsUp = graph.sense.leadsUp(role, of: kind)
      return Line(
        upper: .item(leadsUp ? link.to : link.from), label: leadsUp ? role.inverse : role.label,
        lower: .item(leadsUp ? link.from : link.to),
        state: graph.suspects[link] == nil ? nil : TraceWords.suspect)
    }
  }

  /// The lines as cells in a language, below the names of the columns.
  package func rows(_ language: Language) -> [[String]] {
    [Self.names.map { $0[language] }]
      + lines.map { line in
        cells(line.upper, language) + [line.label[language]] + cells(line.lower, language)
          + [line.state?[language] ?? ""]
      }
  }

  private func cells(_ node: TraceNode?, _ language: Language) -> [String] {
    guard let node else { return ["", ""] }
    return [node.description, report.graph.title(of: node).preferring(language)]
  }

  private static let names = [
    Text(fr: "amont", en: "upper"), Text(fr: "intitulé amont", en: "upper title"),
    Text(fr: "relation", en: "relation"), Text(fr: "aval", en: "lower"),
    Text(fr: "intitulé aval", en: "lower title"), Text(fr: "état", en: "state"),
  ]
}
