package import CahierModel

/// Data that somebody else keeps come back at the end.
package enum ReversibilityClauseRule: DossierRule {
  /// The code of its findings.
  package static let code = "LAW-015"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Réversibilité absente",
    en: "No way back")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Sans réversibilité, le prochain marché n’aura qu’un candidat.",
    en: "Without a way back, the next contract will have one tenderer.")
  /// What the rule rests on.
  package static let source = "CCAG-TIC, art. 42; règlement (UE) 2023/2854, art. 23-31"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Ajouter l’export complet des données, son format, son prix et son délai.",
    en: "Add the complete export of data, its format, its price and its time.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence dit « Le titulaire doit assurer l’hébergement. »",
        en: "a requirement says “Le titulaire doit assurer l’hébergement.”"), finds: 1
    ) { dossier in
      dossier.addNeed(3, fr: "Le titulaire doit assurer l’hébergement.", en: nil)
    },
    DossierExample(Text(fr: "une autre exigence y répond", en: "another requirement answers it")) {
      dossier in
      dossier.addNeed(3, fr: "Le titulaire doit assurer l’hébergement.", en: nil)
      dossier.addNeed(4, fr: "Le titulaire doit remettre un export des données.", en: nil)
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard
      scene.isUnderFrenchLaw, scene.texts.lists.contains(.reversibilityTrigger),
      scene.hasRequirements,
      !scene.texts.lists.contains(.reversibility)
    else { return [] }
    return [
      Finding(
        finding(
          "",
          Text(
            fr: "le titulaire garde les données, et aucune exigence ne dit comment les reprendre",
            en: "the contractor keeps the data, and no requirement says how they come back")),
        at: .dossier)
    ]
  }
}
