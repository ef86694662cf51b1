/// The arrows at the end of the chain: from requirements to criteria, answers and marks.
struct EvaluationArrows {
  private let graph: TraceGraph
  private let admitted: [Offer]

  init(_ graph: TraceGraph) {
    self.graph = graph
    admitted = graph.dossier.offers.filter { !$0.status.isSetAside }
  }

  var arrows: [TraceArrow] {
    [judged, answered, marked].compactMap(\.self).filter { $0.upper.count + $0.lower.count > 0 }
  }

  /// Scored requirements and the criteria that judge them.
  private var judged: TraceArrow? {
    let leaves = graph.judged.leaves
    guard !leaves.isEmpty else { return nil }
    let scored = graph.dossier.items.filter { graph.role(of: $0) == .scored }
    let others = graph.dossier.items.filter { graph.role(of: $0) == nil && graph.isMarked($0) }
    let told = leaves.filter { $0.judges != nil }
    var used: Set<TraceNode> = []
    var links = 0
    var missing: [TraceNode] = []
    for item in scored {
      let criteria = graph.judged.criteria(of: item)
      links += criteria.count
      used.formUnion(criteria)
      if criteria.isEmpty { missing.append(.item(item.code)) }
    }
    for item in others { used.formUnion(graph.judged.criteria(of: item)) }
    let isTold = graph.judged.isComplete
    var arrow = TraceArrow(
      id: "judged", label: TraceGraph.isJudged,
      upper: TraceEnd(
        name: Text(fr: "exigences notées", en: "scored requirements"), count: scored.count,
        missing: missing, isDemanded: isTold),
      lower: TraceEnd(
        name: Self.criteria, count: told.count,
        missing: told.map(\.node).filter { !used.contains($0) }, isDemanded: true),
      linkCount: links, suspectCount: 0)
    arrow.untold = leaves.filter { $0.judges == nil }.map(\.node)
    return arrow
  }

  /// Knock-outs and scored requirements, and the offers that answer them: all offers for a lot do, or
  /// the requirement is not covered.
  private var answered: TraceArrow? {
    guard !admitted.isEmpty else { return nil }
    let asked = graph.dossier.items.filter { [.knockOut, .scored].contains(graph.role(of: $0)) }
    // Lots ask for different items: one that nobody answers in a lot is none of its own.
    let lots = Dictionary(grouping: admitted, by: \.lot).values.map { offers in
      offers.map { Set($0.responses.map(\.item)) }
    }
    let missing = asked.filter { item in
      let code = item.code.description
      let concerned = lots.filter { answers in answers.contains { $0.contains(code) } }
      return concerned.isEmpty
        || !concerned.allSatisfy { answers in answers.allSatisfy { $0.contains(code) } }
    }
    return TraceArrow(
      id: "answered", label: Text(fr: "reçoivent une réponse de", en: "are answered by"),
      upper: TraceEnd(
        name: Text(
          fr: "exigences éliminatoires et notées", en: "knock-outs and scored requirements"),
        count: asked.count, missing: missing.map { .item($0.code) }, isDemanded: false),
      lower: offers { $0.responses.isEmpty },
      linkCount: admitted.reduce(0) { $0 + $1.responses.count }, suspectCount: 0)
  }

  /// The criteria that people mark, and the offers for their lot.
  private var marked: TraceArrow? {
    guard !admitted.isEmpty, !graph.judged.leaves.isEmpty else { return nil }
    let given = admitted.map { offer in (offer.lot, Set(offer.marks.map(\.criterion))) }
    let missing = graph.judged.leaves.map(\.node).filter { node in
      guard case .criterion(let lot, let key) = node else { return false }
      return given.contains { $0.0 == lot && !$0.1.contains(key) }
    }
    return TraceArrow(
      id: "marked", label: Text(fr: "notent", en: "mark"),
      upper: TraceEnd(
        name: Self.criteria, count: graph.judged.leaves.count, missing: missing, isDemanded: false),
      lower: offers { $0.marks.isEmpty },
      linkCount: admitted.reduce(0) { $0 + $1.marks.count }, suspectCount: 0)
  }

  private func offers(without isMissing: (Offer) -> Bool) -> TraceEnd {
    TraceEnd(
      name: Text(fr: "offres admises", en: "admitted offers"), count: admitted.count,
      missing: admitted.filter(isMissing).map { .offer(lot: $0.lot, $0.name) }, isDemanded: false)
  }

  private static let criteria = Text(fr: "critères notés", en: "marked criteria")
}
