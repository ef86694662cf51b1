/// In which direction of the chain the links of a role lead.
///
/// Templates say how a link reads and not what comes first. What an item must lead to is what it is
/// there for: it answers it. What it brings along, it asks for; so does what is kept inside, an
/// opinion or a finding that leads to a requirement. All else answers what it leads to.
package struct LinkSense: Sendable {
  private let answering: Set<String>

  /// The senses of the roles of a template.
  package init(_ template: SpecificationTemplate) {
    answering = Set(
      template.kinds.flatMap { kind in kind.links.filter { $0.atLeast > 0 }.map(\.id) })
  }

  /// Whether the target of a role asks for what holds the link.
  package func leadsUp(_ role: LinkRole, of kind: ItemKind) -> Bool {
    if role.bringsAlong { return false }
    return answering.contains(role.id) || kind.visibility == .published
  }
}
