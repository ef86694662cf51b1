/// One end of an arrow of the chain: how many things stand there, and which of them it leaves out.
package struct TraceEnd: Sendable {
  /// What stands there, as people call several of it: « besoins fonctionnels, contraintes ».
  package let name: Text
  /// How many there are.
  package let count: Int
  /// Those that no link of the arrow touches, in the order of the dossier.
  package let missing: [TraceNode]
  /// Whether a thing that is left out is a finding.
  package let isDemanded: Bool

  /// How many the arrow touches.
  package var reached: Int { count - missing.count }
  /// How many are left out and should not be.
  package var faults: Int { isDemanded ? missing.count : 0 }
}

/// An arrow of the chain: from what asks to what answers.
///
/// The upper things that nothing answers are uncovered, the lower ones that nothing asks for are
/// unwanted.
package struct TraceArrow: Sendable {
  /// What programs know it by: `serves:objective`, `judged`.
  package let id: String
  /// How it reads from the upper end: “is served by”.
  package let label: Text
  /// What asks.
  package let upper: TraceEnd
  /// What answers.
  package let lower: TraceEnd
  /// How many links there are.
  package let linkCount: Int
  /// How many of them are suspect.
  package let suspectCount: Int
  /// What can't be told of the lower end, nil where all can: criteria of which nobody says what they
  /// judge.
  package var untold: [TraceNode] = []

  /// How many things are left out that should not be.
  package var faults: Int { upper.faults + lower.faults }
}

/// The coverage of a dossier: every arrow of its chain, and the links to look at.
package struct TraceReport: Sendable {
  /// The chain.
  package let graph: TraceGraph
  /// The arrows that have something at one end at least, from what asks first to what answers last.
  package let arrows: [TraceArrow]
  /// The suspect links, in the order of the dossier.
  package let suspects: [SuspectLink]

  /// The report on a dossier.
  package init(_ graph: TraceGraph) {
    self.graph = graph
    arrows = LinkArrows(graph).arrows + EvaluationArrows(graph).arrows
    suspects = graph.dossier.links.compactMap { graph.suspects[$0] }
  }

  /// How many things nothing answers and something should.
  package var uncovered: Int { arrows.reduce(0) { $0 + $1.upper.faults } }
  /// How many things nothing asks for and something should.
  package var unwanted: Int { arrows.reduce(0) { $0 + $1.lower.faults } }
  /// Whether there is nothing to mend.
  package var passes: Bool { uncovered + unwanted + suspects.count == 0 }
}
