package import CahierModel

/// Makes the documents on traces: the one door for whoever shows them.
package enum TraceDocument {
  /// The coverage of a dossier, with the drawing of its chain and the table of its links.
  ///
  /// For the project team: it names what is kept inside.
  package static func document(_ report: TraceReport, language: Language) -> Document {
    CoverageBuilder(report, language).document()
  }

  /// What asks for one thing, and what answers it.
  package static func document(_ walk: ChainWalk, language: Language) -> Document {
    WalkBuilder(walk, language).document()
  }
}

extension DossierReading {
  /// A dossier with everything that it holds, for the project team.
  init(all graph: TraceGraph, language: Language) {
    self.init(
      graph.dossier.shown(to: .internal, template: graph.template), language: language)
  }

  /// The front of a document on traces.
  func traceFront(facts: [Cover.Fact]) -> FrontMatter {
    front(
      "trace", title: Text(fr: "Traçabilité", en: "Traceability"), facts: facts,
      mark: Text(fr: "Confidentiel", en: "Confidential"), isRevised: false)
  }

  /// A node as its code and its title.
  func named(_ node: TraceNode, in graph: TraceGraph) -> [Inline] {
    let title = inlines(graph.title(of: node))
    return [.text(node.description)] + (title.isEmpty ? [] : [.text(" – ")] + title)
  }
}
