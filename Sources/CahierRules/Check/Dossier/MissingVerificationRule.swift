package import CahierModel

/// A requirement says how compliance is observed.
package enum MissingVerificationRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-036"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.note
  /// What the rule is about.
  package static let title = Text(
    fr: "Vérification non dite",
    en: "Verification not said")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Ce que personne ne sait vérifier ne sera pas vérifié.",
    en: "What nobody knows how to verify will not be verified.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.8; INCOSE GtWR v4, R34"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Choisir le moyen de vérification.",
    en: "Choose how it is verified.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence ne dit pas comment on la vérifie",
        en: "a requirement does not say how it is verified"), finds: 1
    ) { dossier in
      dossier.change(1) { $0.fields["verification"] = nil }
    },
    DossierExample(Text(fr: "chaque exigence le dit", en: "each requirement says so")) { _ in },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.requirements.filter { item, kind in
      kind.field(for: .verification).map { item.fields[$0.id] == nil } ?? false
    }.map { item, _ in
      finding(
        item.code,
        Text(fr: "rien ne dit comment le vérifier", en: "nothing says how it is verified"))
    }
  }
}
