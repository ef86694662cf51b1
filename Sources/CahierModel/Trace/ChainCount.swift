/// How many links lead from each kind of thing to each other: what a drawing of the chain shows.
package struct ChainCount: Sendable {
  /// A kind of thing in the chain.
  package enum End: Hashable, Sendable {
    /// The items of a kind, by its id.
    case kind(String)
    /// The criteria that people mark.
    case criteria
    /// The offers that are admitted.
    case offers
  }

  /// The links from one kind of thing to another.
  package struct Arrow: Sendable {
    /// What asks.
    package let upper: End
    /// What answers.
    package let lower: End
    /// How many links there are.
    package var links = 0
    /// How many of them are suspect.
    package var suspects = 0
  }

  /// The kinds of things that the chain has, in the order of the template, the evaluation last.
  package private(set) var ends: [End] = []
  /// The links between them, in the order in which they are met.
  package private(set) var arrows: [Arrow] = []
  private let graph: TraceGraph
  private var counts: [End: Int] = [:]
  private var uncovered: [End: Int] = [:]
  private var unwanted: [End: Int] = [:]
  private var places: [[End]: Int] = [:]

  /// Counts the links of a report.
  package init(_ report: TraceReport) {
    graph = report.graph
    for item in graph.dossier.items { counts[.kind(item.kind), default: 0] += 1 }
    for link in graph.dossier.links { count(link) }
    for item in graph.dossier.items where graph.role(of: item) == .scored {
      add(.kind(item.kind), .criteria, graph.judged.criteria(of: item).count)
    }
    counts[.criteria] = graph.judged.leaves.count
    let admitted = graph.dossier.offers.filter { !$0.status.isSetAside }
    counts[.offers] = admitted.count
    countResponses(admitted)
    add(.criteria, .offers, admitted.reduce(0) { $0 + $1.marks.count })
    countLeftOut(report)
    let joined = Set(arrows.flatMap { [$0.upper, $0.lower] })
    let all = graph.template.kinds.map { End.kind($0.id) } + [.criteria, .offers]
    ends = all.filter { joined.contains($0) || (unwanted[$0] ?? 0) + (uncovered[$0] ?? 0) > 0 }
  }

  private mutating func countResponses(_ offers: [Offer]) {
    var counts: [String: Int] = [:]
    for response in offers.flatMap(\.responses) {
      guard let kind = ItemCode(response.item).flatMap({ graph.items[$0]?.kind }) else { continue }
      counts[kind, default: 0] += 1
    }
    for kind in graph.template.kinds { add(.kind(kind.id), .offers, counts[kind.id] ?? 0) }
  }

  private mutating func count(_ link: Link) {
    guard
      let (kind, role) = graph.role(of: link), let target = graph.items[link.to]?.kind,
      kind.id != target
    else { return }
    let leadsUp = graph.sense.leadsUp(role, of: kind)
    add(
      .kind(leadsUp ? target : kind.id), .kind(leadsUp ? kind.id : target), 1,
      suspects: graph.suspects[link] == nil ? 0 : 1)
  }

  private mutating func add(_ upper: End, _ lower: End, _ links: Int, suspects: Int = 0) {
    guard links > 0 else { return }
    let place = places[[upper, lower]] ?? arrows.count
    if place == arrows.count {
      places[[upper, lower]] = place
      arrows.append(Arrow(upper: upper, lower: lower))
    }
    arrows[place].links += links
    arrows[place].suspects += suspects
  }

  /// What is left out that should not be, each thing once.
  private mutating func countLeftOut(_ report: TraceReport) {
    let upper = Set(report.arrows.filter(\.upper.isDemanded).flatMap(\.upper.missing))
    let lower = Set(report.arrows.filter(\.lower.isDemanded).flatMap(\.lower.missing))
    for node in upper { uncovered[end(of: node), default: 0] += 1 }
    for node in lower { unwanted[end(of: node), default: 0] += 1 }
  }

  private func end(of node: TraceNode) -> End {
    switch node {
    case .item(let code): .kind(graph.items[code]?.kind ?? "")
    case .criterion: .criteria
    case .offer: .offers
    }
  }

  /// How many things of a kind there are.
  package func count(_ end: End) -> Int { counts[end] ?? 0 }

  /// How many of them nothing answers, and nothing asks for, though something should.
  package func leftOut(_ end: End) -> (uncovered: Int, unwanted: Int) {
    (uncovered[end] ?? 0, unwanted[end] ?? 0)
  }

  /// What several things of the kind are called.
  package func name(of end: End, _ language: Language) -> String {
    switch end {
    case .kind(let id): graph.template.kinds[id: id]?.name.many[language] ?? id
    case .criteria: Text(fr: "critères notés", en: "marked criteria")[language]
    case .offers: Text(fr: "offres admises", en: "admitted offers")[language]
    }
  }
}
