package import CahierModel

/// A rule on items as a rule of the check of a dossier.
package protocol ItemFaultRule: DossierRule {
  /// The rule on items that finds.
  static var rule: any ItemRule.Type { get }
}

extension ItemFaultRule {
  /// The code of its findings.
  package static var code: String { rule.code }
  /// Why the rule is there.
  package static var reason: Text { rule.reason }

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.dossier.items.flatMap { item -> [Finding] in
      guard let kind = scene.template.kinds[id: item.kind] else { return [] }
      let checked = CheckedItem(
        item, of: kind, links: scene.links[item.code] ?? [], in: scene.template)
      return rule.faults(in: checked).map { fault in
        var diagnostic = fault.diagnostic(on: [item.code])
        (diagnostic.place, diagnostic.source) = ([], source)
        return Finding(diagnostic, at: .item(item.code))
      }
    }
  }
}

/// What the buyer cannot do without, scored with no floor.
package enum ScoredMust: ItemFaultRule {
  /// The rule on items that finds.
  package static let rule: any ItemRule.Type = ScoredMustRule.self
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Indispensable notée sans plancher", en: "Essential, scored, with no floor")
  /// What the rule rests on.
  package static let source = "CCP, art. L2152-2; ISO/IEC/IEEE 29148:2018, 5.2.8"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "La rendre éliminatoire ou contractuelle, ou lui donner un niveau.",
    en: "Make it a knock-out or contractual, or give it a level.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence indispensable est notée, sans niveau",
        en: "an essential requirement is scored, with no level"), finds: 1
    ) { dossier in
      dossier.change(1) { $0.fields["role"] = .word("scored") }
    },
    DossierExample(Text(fr: "elle est informative", en: "it is not judged")) { _ in },
  ]
}

/// A knock-out that can be done without.
package enum KnockOutPriority: ItemFaultRule {
  /// The rule on items that finds.
  package static let rule: any ItemRule.Type = KnockOutPriorityRule.self
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Éliminatoire dont on peut se passer", en: "Knock-out that can be done without")
  /// What the rule rests on.
  package static let source = "CCP, art. L3; directive 2014/24/EU, art. 18"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Lui donner la priorité la plus forte, ou la noter.",
    en: "Give it the strongest priority, or have it scored.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence éliminatoire n’est pas indispensable", en: "a knock-out is not essential"),
      finds: 1
    ) { dossier in
      dossier.change(1) {
        $0.fields["role"] = .word("knockOut")
        $0.fields["priority"] = .word("should")
      }
    },
    DossierExample(Text(fr: "elle est indispensable", en: "it is essential")) { dossier in
      dossier.change(1) { $0.fields["role"] = .word("knockOut") }
    },
  ]
}

/// An item with fewer links than its kind asks for.
package enum MissingLink: ItemFaultRule {
  /// The rule on items that finds.
  package static let rule: any ItemRule.Type = MissingLinkRule.self
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(fr: "Lien manquant", en: "Missing link")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.8 (traceable)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Relier l’élément à ce qui le justifie.", en: "Link the item to what justifies it.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(fr: "une exigence ne sert aucun objectif", en: "a requirement serves no objective"),
      finds: 1
    ) { dossier in dossier.dossier.links.removeLast() },
    DossierExample(Text(fr: "chacune en sert un", en: "each serves one")) { _ in },
  ]
}
