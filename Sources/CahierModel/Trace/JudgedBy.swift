/// Which criteria of the lots judge which items, as far as the library of the template says it.
package struct JudgedBy: Sendable {
  /// A criterion that people mark, in its lot.
  package struct Leaf: Hashable, Sendable {
    /// The node of the criterion.
    package let node: TraceNode
    /// What it judges; nil where the dossier has it from nowhere that says so.
    package let judges: [JudgedItems]?
  }

  /// The criteria that people mark, lot by lot in their order.
  package let leaves: [Leaf]
  private var byKind: [String: [TraceNode]] = [:]

  /// The leaves of the lots of a dossier, laid against the library.
  package init(_ dossier: Dossier, _ template: SpecificationTemplate) {
    let ready = KnownCriteria(template)
    leaves = dossier.lots.flatMap { lot in
      Self.leaves(of: lot.criteria).map { criterion in
        Leaf(node: .criterion(lot: lot.key, criterion.key), judges: ready.judges(of: criterion))
      }
    }
    for leaf in leaves {
      for judged in leaf.judges ?? [] {
        let key = Self.key(judged.kind, judged.family)
        if byKind[key]?.last != leaf.node { byKind[key, default: []].append(leaf.node) }
      }
    }
  }

  /// Whether the library says of every criterion what it judges.
  package var isComplete: Bool { leaves.allSatisfy { $0.judges != nil } }

  /// The criteria that judge an item, those of its family first.
  package func criteria(of item: Item) -> [TraceNode] {
    let own = item.family.flatMap { byKind[Self.key(item.kind, $0)] } ?? []
    let all = byKind[Self.key(item.kind, nil)] ?? []
    return own + all.filter { !own.contains($0) }
  }

  private static func key(_ kind: String, _ family: String?) -> String {
    "\(kind)/\(family ?? "")"
  }

  private static func leaves(of criteria: [Criterion]) -> [Criterion] {
    criteria.flatMap { criterion in
      criterion.isLeaf
        ? (criterion.type == .quality ? [criterion] : []) : leaves(of: criterion.children)
    }
  }
}

/// The criteria of a library, by the key that they get in a lot and by their titles: a key may be
/// changed in a lot, or written by hand.
private struct KnownCriteria {
  private var keys: [CriterionKey: [JudgedItems]] = [:]
  private var titles: [String: [JudgedItems]] = [:]

  init(_ template: SpecificationTemplate) {
    for ready in template.criteria.criteria {
      keys[ready.key] = ready.judges
      for title in [ready.title.fr, ready.title.en] { titles[title] = ready.judges }
    }
  }

  func judges(of criterion: Criterion) -> [JudgedItems]? {
    keys[criterion.key]
      ?? [criterion.name.fr, criterion.name.en].lazy.compactMap { $0.flatMap { titles[$0] } }.first
  }
}

extension ReadyCriterion {
  /// What the ids of ready criteria start with.
  package static let prefix = "criterion."

  /// The key that the criterion gets in a lot: its id without the prefix.
  package var key: CriterionKey { Self.key(of: id) }

  /// The key that a ready criterion of this id gets in a lot.
  package static func key(of id: String) -> CriterionKey {
    CriterionKey(id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id)
  }
}
