/// The arrows that the links of items make, in the order of the chain.
struct LinkArrows {
  private let graph: TraceGraph
  private var shapes: [ArrowShape] = []
  /// The place of the shape of each kind and role.
  private var places: [String: [String: Int]] = [:]

  init(_ graph: TraceGraph) {
    self.graph = graph
    for kind in graph.template.kinds {
      for role in kind.links { add(role, of: kind) }
    }
  }

  /// Roles of one name that lead to the same kinds are one arrow, requirements and what must lead
  /// there apart from the rest: what an action serves does not cover an objective.
  private mutating func add(_ role: LinkRole, of kind: ItemKind) {
    let leadsUp = graph.sense.leadsUp(role, of: kind)
    let isDemanded = leadsUp && role.atLeast > 0
    let place =
      shapes.firstIndex {
        $0.role.id == role.id && $0.role.kinds == role.kinds && $0.leadsUp == leadsUp
          && $0.isDemanded == isDemanded && $0.isOfRequirements == kind.isRequirement
      } ?? shapes.count
    if place == shapes.count {
      shapes.append(
        ArrowShape(
          role: role, leadsUp: leadsUp, isDemanded: isDemanded,
          isOfRequirements: kind.isRequirement))
    }
    shapes[place].holders.append(kind.id)
    places[kind.id, default: [:]][role.id] = place
  }

  /// The arrows that have something at one end at least.
  var arrows: [TraceArrow] {
    var tallies = shapes.map { _ in ArrowTally() }
    for link in graph.dossier.links {
      guard
        let kind = graph.items[link.from]?.kind, let place = places[kind]?[link.role]
      else { continue }
      tallies[place].count(link, isSuspect: graph.suspects[link] != nil)
    }
    let codes = Dictionary(grouping: graph.dossier.items, by: \.kind).mapValues { $0.map(\.code) }
    let ranks = KindRanks(graph.template, graph.sense)
    let order = shapes.indices.sorted { one, other in
      (ranks.rank(of: shapes[one].upper), one) < (ranks.rank(of: shapes[other].upper), other)
    }
    return order.compactMap { arrow(shapes[$0], tallies[$0], codes) }
  }

  private func arrow(
    _ shape: ArrowShape, _ tally: ArrowTally, _ codes: [String: [ItemCode]]
  ) -> TraceArrow? {
    let holders = end(shape.holders, tally.from, codes, isDemanded: shape.isDemanded)
    let covers = shape.isDemanded && shape.isOfRequirements
    let targets = end(shape.role.kinds, tally.to, codes, isDemanded: covers)
    // Where nothing is demanded, an arrow with nothing at one end says nothing.
    let isTold =
      shape.isDemanded ? holders.count + targets.count > 0 : holders.count > 0 && targets.count > 0
    guard isTold else { return nil }
    return TraceArrow(
      id: "\(shape.role.id):\(shape.upper.joined(separator: ","))",
      label: shape.leadsUp ? shape.role.inverse : shape.role.label,
      upper: shape.leadsUp ? targets : holders, lower: shape.leadsUp ? holders : targets,
      linkCount: tally.links, suspectCount: tally.suspects)
  }

  private func end(
    _ kinds: [String], _ reached: Set<ItemCode>, _ codes: [String: [ItemCode]], isDemanded: Bool
  ) -> TraceEnd {
    // Only what there is is named: a chain is not read the better for kinds that nobody uses.
    let used = kinds.filter { codes[$0] != nil }
    let all = used.flatMap { codes[$0] ?? [] }
    return TraceEnd(
      name: .joined(
        (used.isEmpty ? kinds : used).compactMap { graph.template.kinds[id: $0]?.name.many }),
      count: all.count,
      missing: all.filter { !reached.contains($0) }.map(TraceNode.item), isDemanded: isDemanded)
  }
}

/// An arrow before its links are counted.
private struct ArrowShape {
  let role: LinkRole
  let leadsUp: Bool
  let isDemanded: Bool
  let isOfRequirements: Bool
  /// The kinds whose items hold the links.
  var holders: [String] = []

  /// The kinds at the upper end.
  var upper: [String] { leadsUp ? role.kinds : holders }
}

/// The links of an arrow, and the items that they touch.
private struct ArrowTally {
  var from: Set<ItemCode> = []
  var to: Set<ItemCode> = []
  var links = 0
  var suspects = 0

  mutating func count(_ link: Link, isSuspect: Bool) {
    from.insert(link.from)
    to.insert(link.to)
    links += 1
    if isSuspect { suspects += 1 }
  }
}
