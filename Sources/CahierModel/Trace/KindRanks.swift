/// How far down the chain each kind stands: 0 where nothing of the template asks for it.
package struct KindRanks: Sendable {
  private var ranks: [String: Int] = [:]

  /// The ranks of the kinds of a template.
  package init(_ template: SpecificationTemplate) {
    self.init(template, LinkSense(template))
  }

  init(_ template: SpecificationTemplate, _ sense: LinkSense) {
    let arrows = template.kinds.flatMap { kind in
      kind.links.flatMap { role in
        role.kinds.map { sense.leadsUp(role, of: kind) ? ($0, kind.id) : (kind.id, $0) }
      }
    }
    // As often as there are kinds at most: a circle of links ends there.
    for _ in template.kinds {
      var moved = false
      for (upper, lower) in arrows where upper != lower {
        let least = ranks[upper, default: 0] + 1
        guard ranks[lower, default: 0] < least, least < template.kinds.count else { continue }
        ranks[lower] = least
        moved = true
      }
      if !moved { break }
    }
  }

  /// How far down a kind stands.
  package func rank(of kind: String) -> Int { ranks[kind, default: 0] }

  /// How far down the uppermost of several kinds stands.
  func rank(of kinds: [String]) -> Int { kinds.map(rank).min() ?? 0 }
}
