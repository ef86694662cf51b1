/// The walk from one thing both ways: what asks for it, what answers it.
package struct ChainWalk: Sendable {
  /// The chain that is walked.
  package let graph: TraceGraph
  /// Where the walk begins.
  package let start: TraceNode
  private let up: TraceWalk
  private let down: TraceWalk

  /// Walks both ways; `depth` is the greatest number of steps of each, nil for all.
  package init(from start: TraceNode, in graph: TraceGraph, depth: Int? = nil) {
    self.graph = graph
    self.start = start
    up = TraceWalk(from: start, .up, in: graph, depth: depth)
    down = TraceWalk(from: start, .down, in: graph, depth: depth)
  }

  /// The lines of one direction.
  package func lines(_ direction: TraceDirection) -> [TraceWalk.Line] {
    direction == .up ? up.lines : down.lines
  }

  /// The suspect links on the way, in the order of the walk, each once.
  package var suspects: [SuspectLink] {
    var seen: Set<Link> = []
    return (up.lines + down.lines).compactMap { line in
      guard let link = line.step.link, seen.insert(link).inserted else { return nil }
      return graph.suspects[link]
    }
  }
}
