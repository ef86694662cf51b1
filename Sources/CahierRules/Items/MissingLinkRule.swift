package import CahierModel

/// A complete item has the links that its kind asks for: a need serves an objective.
package enum MissingLinkRule: ItemRule {
  /// The code of the diagnostic.
  package static let code = "TRACE-001"
  /// Why it matters.
  package static let reason = Text(
    fr: "chaque élément mène à ce qui le justifie",
    en: "each item leads to what justifies it")

  /// What breaks the rule: fewer links of a role than its kind asks for.
  package static func faults(in checked: CheckedItem) -> [ItemFault] {
    checked.kind.links.filter { role in
      checked.links.count { $0.role == role.id } < role.atLeast
    }.map { fault($0, checked.template) }
  }

  private static func fault(_ role: LinkRole, _ template: SpecificationTemplate) -> ItemFault {
    let kinds = role.kinds.compactMap { template.kinds[id: $0] }
    let names = Text.joined(kinds.map(\.name.one), separator: Text(fr: " ou ", en: " or "))
    let count = role.atLeast == 1 ? "" : " (\(role.atLeast))"
    return ItemFault(
      self,
      Text(
        fr:
          "il manque un lien «\u{202F}\(role.label.fr)\u{202F}» vers\u{202F}: \(names.fr)\(count)",
        en: "a link “\(role.label.en)” is missing, to: \(names.en)\(count)"),
      [
        ItemFault.Remedy(
          effect: Text(fr: "relier", en: "link"), options: "--\(role.id.commandOption) CODE")
      ], lists: kinds)
  }
}
