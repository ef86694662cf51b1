package import CahierModel

/// What is asked for leads somewhere, and what is wanted is asked for.
package enum CoverageRule: DossierRule {
  /// The code of its findings.
  package static let code = "TRACE-002"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Élément que rien ne sert",
    en: "Item that nothing serves")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un objectif sans exigence ne sera atteint par personne.",
    en: "An objective with no requirement will be reached by nobody.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.6 (complete)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Relier une exigence à lui, ou le retirer.",
    en: "Link a requirement to it, or take it out.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(fr: "rien ne sert l’objectif OB-002", en: "nothing serves the objective OB-002"),
      finds: 1
    ) { dossier in dossier.addObjective(2) },
    DossierExample(Text(fr: "chaque objectif est servi", en: "each objective is served")) { _ in },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    let served = Set(scene.dossier.links.map(\.to))
    let wanted = scene.template.kinds.flatMap { kind in
      kind.isRequirement ? kind.links.filter { $0.atLeast > 0 && $0.kinds.count == 1 } : []
    }
    let roles = Dictionary(
      wanted.map { ($0.kinds[0], $0) }, uniquingKeysWith: { first, _ in first })
    return scene.dossier.items.compactMap { item in
      guard let role = roles[item.kind], !served.contains(item.code) else { return nil }
      return finding(
        item.code,
        Text(
          fr: "aucune exigence ne mène ici («\u{202F}\(role.label.fr)\u{202F}»)",
          en: "no requirement leads here (“\(role.label.en)”)"))
    }
  }
}
