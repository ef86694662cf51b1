package import CahierModel

/// A requirement that sets offers aside says why it is there.
package enum MissingRationaleRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-035"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Éliminatoire sans justification",
    en: "Knock-out without a rationale")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "L’acheteur doit pouvoir dire au juge pourquoi il écarte une offre.",
    en: "The buyer must be able to tell a court why an offer is set aside.")
  /// What the rule rests on.
  package static let source = "CCP, art. L3; directive 2014/24/EU, art. 18"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire la justification, qui reste interne.",
    en: "Write the rationale, which stays internal.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence éliminatoire n’a pas de justification", en: "a knock-out has no rationale"
      ), finds: 1
    ) { dossier in
      dossier.change(1) {
        $0.fields["role"] = .word("knockOut")
        $0.texts["rationale"] = nil
      }
    },
    DossierExample(
      Text(fr: "une exigence éliminatoire est justifiée", en: "a knock-out has a rationale")
    ) { dossier in
      dossier.change(1) { $0.fields["role"] = .word("knockOut") }
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.requirements.filter { item, kind in
      guard let field = kind.field(for: .rationale), scene.isKnockOut(item) else { return false }
      return item.texts[field.id]?.isEmpty ?? true
    }.map { item, _ in
      finding(
        item.code,
        Text(
          fr: "l’exigence est éliminatoire, et rien ne dit pourquoi",
          en: "the requirement is a knock-out, and nothing says why"))
    }
  }
}
