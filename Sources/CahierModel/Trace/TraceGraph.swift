/// A dossier as a chain that can be walked both ways: from what asks to what answers, and back.
///
/// Made in time that grows with the items and links; each step is found in constant time.
package struct TraceGraph: Sendable {
  /// What is traced.
  package let dossier: Dossier
  /// Its template, whose words the chain speaks.
  package let template: SpecificationTemplate
  /// The items by their codes.
  package let items: [ItemCode: Item]
  /// The links to look at, by themselves.
  package let suspects: [Link: SuspectLink]
  /// Which criteria judge which items.
  package let judged: JudgedBy
  let sense: LinkSense
  private let outgoing: [ItemCode: [Link]]
  private let incoming: [ItemCode: [Link]]
  private let responses: [ItemCode: [TraceStep]]
  private let roleFields: [String: String]

  /// The chain of a dossier, in the words of its template.
  package init(_ dossier: Dossier, template: SpecificationTemplate) {
    self.dossier = dossier
    self.template = template
    items = Dictionary(dossier.items.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    suspects = Dictionary(
      SuspectLink.all(in: dossier, template: template).map { ($0.link, $0) },
      uniquingKeysWith: { first, _ in first })
    judged = JudgedBy(dossier, template)
    sense = LinkSense(template)
    outgoing = Dictionary(grouping: dossier.links, by: \.from)
    incoming = Dictionary(grouping: dossier.links, by: \.to)
    responses = Self.responses(of: dossier)
    roleFields = template.kinds.reduce(into: [:]) { $0[$1.id] = $1.field(for: .role)?.id }
  }

  private static func responses(of dossier: Dossier) -> [ItemCode: [TraceStep]] {
    var steps: [ItemCode: [TraceStep]] = [:]
    for offer in dossier.offers {
      for response in offer.responses {
        guard let code = ItemCode(response.item) else { continue }
        steps[code, default: []].append(
          TraceStep(
            node: .offer(lot: offer.lot, offer.name), label: Self.answered,
            detail: response.answer.name))
      }
    }
    return steps
  }

  static let answered = Text(fr: "reçoit la réponse de", en: "is answered by")
  static let isJudged = Text(fr: "est jugé par", en: "is judged by")
  static let judges = Text(fr: "juge", en: "judges")
  static let marks = Text(fr: "note", en: "marks")
}

// MARK: - Looking up

extension TraceGraph {
  /// What an item does when offers are judged, nil for one that is no requirement.
  package func role(of item: Item) -> EvaluationRole? {
    guard
      template.kinds[id: item.kind]?.isRequirement == true, let field = roleFields[item.kind],
      case .word(let word) = item.fields[field]
    else { return nil }
    return EvaluationRole(rawValue: word)
  }

  /// Whether a criterion that judges the kind of an item judges the item: all but the requirements
  /// that are not marked.
  func isMarked(_ item: Item) -> Bool {
    template.kinds[id: item.kind]?.isRequirement == false || role(of: item) == .scored
  }

  /// The criterion that a node names, or nil.
  package func criterion(_ node: TraceNode) -> Criterion? {
    guard case .criterion(let lot, let key) = node else { return nil }
    return dossier.lots.first { $0.key == lot }?.criteria.lazy
      .compactMap { Self.criterion(key, in: $0) }.first
  }

  private static func criterion(_ key: CriterionKey, in criterion: Criterion) -> Criterion? {
    if criterion.key == key { return criterion }
    return criterion.children.lazy.compactMap { self.criterion(key, in: $0) }.first
  }

  /// The role of the template that a link has, with the kind that has it.
  func role(of link: Link) -> (kind: ItemKind, role: LinkRole)? {
    guard
      let item = items[link.from], let kind = template.kinds[id: item.kind],
      let role = kind.links[id: link.role]
    else { return nil }
    return (kind, role)
  }
}

// MARK: - Steps

extension TraceGraph {
  /// The steps from a node in a direction, in the order of the dossier.
  package func steps(from node: TraceNode, _ direction: TraceDirection) -> [TraceStep] {
    switch (node, direction) {
    case (.item(let code), _): linked(code, direction) + judging(code, direction)
    case (.criterion, .up): judged(by: node)
    case (.criterion(let lot, let key), .down): marking(lot, key)
    case (.offer, _): []
    }
  }

  private func linked(_ code: ItemCode, _ direction: TraceDirection) -> [TraceStep] {
    let out = (outgoing[code] ?? []).compactMap { link -> TraceStep? in
      guard let (kind, role) = role(of: link), sense.leadsUp(role, of: kind) == (direction == .up)
      else { return nil }
      return TraceStep(node: .item(link.to), label: role.label, link: link)
    }
    return out
      + (incoming[code] ?? []).compactMap { link in
        guard
          let (kind, role) = role(of: link), sense.leadsUp(role, of: kind) == (direction == .down)
        else { return nil }
        return TraceStep(node: .item(link.from), label: role.inverse, link: link)
      }
  }

  private func judging(_ code: ItemCode, _ direction: TraceDirection) -> [TraceStep] {
    guard direction == .down, let item = items[code] else { return [] }
    let criteria = isMarked(item) ? judged.criteria(of: item) : []
    return criteria.map { TraceStep(node: $0, label: Self.isJudged) } + (responses[code] ?? [])
  }

  private func judged(by node: TraceNode) -> [TraceStep] {
    guard let leaf = judged.leaves.first(where: { $0.node == node }), let judges = leaf.judges
    else {
      return []
    }
    return dossier.items.lazy.filter { item in
      judges.contains { $0.kind == item.kind && ($0.family == nil || $0.family == item.family) }
        && isMarked(item)
    }.map { TraceStep(node: .item($0.code), label: Self.judges) }
  }

  private func marking(_ lot: String, _ key: CriterionKey) -> [TraceStep] {
    dossier.offers.filter { $0.lot == lot }.compactMap { offer in
      let marks = offer.marks.filter { $0.criterion == key }
      guard !marks.isEmpty else { return nil }
      let told = marks.map { mark in
        let value = Text(
          fr: Typography(.french).number(mark.value), en: Typography(.english).number(mark.value))
        return mark.evaluator.map { value + Text(same: " (\($0))") } ?? value
      }
      return TraceStep(
        node: .offer(lot: lot, offer.name), label: Self.marks, detail: .joined(told))
    }
  }
}
