package import CahierModel

/// A tool with screens is accessible to all.
package enum AccessibilityClauseRule: DossierRule {
  /// The code of its findings.
  package static let code = "LAW-013"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Accessibilité numérique absente",
    en: "No digital accessibility")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "Les services de communication au public en ligne des organismes publics, intranets compris, sont accessibles.",
    en: "Online services of public bodies, intranets among them, are accessible.")
  /// What the rule rests on.
  package static let source = "Loi 2005-102, art. 47; décret 2019-768; RGAA 4.1.2"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Ajouter l’exigence de conformité au RGAA, et son audit.",
    en: "Add the requirement of compliance with the RGAA, and its audit.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence dit « L’interface doit afficher le nom. »",
        en: "a requirement says “L’interface doit afficher le nom.”"), finds: 1
    ) { dossier in
      dossier.addNeed(3, fr: "L’interface doit afficher le nom.", en: nil)
    },
    DossierExample(Text(fr: "une autre exigence y répond", en: "another requirement answers it")) {
      dossier in
      dossier.addNeed(3, fr: "L’interface doit afficher le nom.", en: nil)
      dossier.addNeed(4, fr: "L’outil doit suivre le RGAA 4.1.2.", en: nil)
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard
      scene.isUnderFrenchLaw, scene.texts.lists.contains(.accessibilityTrigger),
      scene.hasRequirements,
      !scene.texts.lists.contains(.accessibility)
    else { return [] }
    return [
      Finding(
        finding(
          "",
          Text(
            fr: "l’outil a des écrans, et aucune exigence ne parle d’accessibilité",
            en: "the tool has screens, and no requirement is about accessibility")), at: .dossier)
    ]
  }
}
