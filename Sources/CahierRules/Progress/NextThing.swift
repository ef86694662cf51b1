package import CahierModel

/// What a dossier holds, counted: enough to tell what is missing without reading it.
package struct DossierCounts: Hashable, Sendable {
  /// Items by kind.
  package var items: [String: Int]
  /// Items that lack a link, by kind and role: `need` → `serves` → 3.
  package var unlinked: [String: [String: Int]]
  package var lots: Int
  package var criteria: Int
  package var offers: Int
  package var evaluators: Int
  package var marks: Int

  package init(
    items: [String: Int] = [:], unlinked: [String: [String: Int]] = [:], lots: Int = 0,
    criteria: Int = 0, offers: Int = 0, evaluators: Int = 0, marks: Int = 0
  ) {
    self.items = items
    self.unlinked = unlinked
    self.lots = lots
    self.criteria = criteria
    self.offers = offers
    self.evaluators = evaluators
    self.marks = marks
  }
}

/// The one most useful thing that a dossier still lacks.
package enum NextThing: Hashable, Sendable {
  /// A question that nobody has looked at.
  case question(GuideProgress.Entry)
  /// A question that a complete document needs, and that was put off, addressed or left unknown.
  case missingAnswer(GuideProgress.Entry)
  /// Items of a kind that lead nowhere by a link that they need.
  case links(kind: String, role: String, count: Int)
  case criteria
  case offers
  case marks
  /// Nothing is missing: the documents, or the ranking.
  case documents
  case ranking
}

extension GuideProgress {
  /// The most useful thing still missing.
  ///
  /// In this order: the express path, answers that a complete document needs, links that items
  /// need, the rest of the guide, then criteria; once there are offers, marks and the ranking.
  package func nextThing(in template: SpecificationTemplate, counts: DossierCounts) -> NextThing {
    if counts.offers > 0 { return counts.marks == 0 ? .marks : .ranking }
    if let entry = next(on: .express) { return .question(entry) }
    let missing = missing()
    if let entry = missing.first(where: { $0.state == .open }) { return .question(entry) }
    if let entry = missing.first { return .missingAnswer(entry) }
    if let links = Self.missingLinks(in: template, counts: counts) { return links }
    if let entry = next(on: .full) { return .question(entry) }
    if counts.criteria == 0, !template.criteria.criteria.isEmpty { return .criteria }
    return .documents
  }

  private static func missingLinks(
    in template: SpecificationTemplate, counts: DossierCounts
  ) -> NextThing? {
    for kind in template.kinds {
      for role in kind.links where role.atLeast > 0 {
        let count = counts.unlinked[kind.id]?[role.id] ?? 0
        if count > 0 { return .links(kind: kind.id, role: role.id, count: count) }
      }
    }
    return nil
  }
}
