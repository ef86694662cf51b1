/// The chain from one thing on, in one direction, as lines with their depth.
///
/// What is reached again is named again and not followed again: the walk ends on any links.
package struct TraceWalk: Sendable {
  /// A step of the walk.
  package struct Line: Hashable, Sendable {
    /// How many steps it is from the start, from 1.
    package let depth: Int
    /// The step.
    package let step: TraceStep
    /// Whether the link that it follows is suspect.
    package let isSuspect: Bool
    /// Whether what it reaches was followed further up.
    package let isRepeated: Bool
  }

  /// The lines in the order in which they are read: each before what follows from it.
  package let lines: [Line]

  /// Walks from a node.
  ///
  /// `depth`: the greatest number of steps, at least 1; nil for all.
  package init(
    from start: TraceNode, _ direction: TraceDirection, in graph: TraceGraph, depth: Int? = nil
  ) {
    var lines: [Line] = []
    var followed: Set<TraceNode> = [start]
    // A list of what is still to follow, not a function that calls itself: chains may be long.
    var open = Self.waiting(graph.steps(from: start, direction), at: 1)
    while let (step, level) = open.popLast() {
      let isRepeated = !followed.insert(step.node).inserted
      lines.append(
        Line(
          depth: level, step: step,
          isSuspect: step.link.map { graph.suspects[$0] != nil } ?? false, isRepeated: isRepeated))
      guard !isRepeated, depth.map({ level < $0 }) ?? true else { continue }
      open += Self.waiting(graph.steps(from: step.node, direction), at: level + 1)
    }
    self.lines = lines
  }

  private static func waiting(_ steps: [TraceStep], at depth: Int) -> [(TraceStep, Int)] {
    steps.reversed().map { ($0, depth) }
  }
}
