package import CahierModel

/// A tool with screens comes with requirements of security.
package enum SecurityClauseRule: DossierRule {
  /// The code of its findings.
  package static let code = "LAW-014"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Sécurité absente",
    en: "No security")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un système d’information public s’homologue\u{202F}: la sécurité s’exige avant l’achat.",
    en:
      "A public information system is approved for security: security is asked for before the purchase."
  )
  /// What the rule rests on.
  package static let source = "RGS v2.0; ordonnance 2005-1516; règlement (UE) 2016/679, art. 32"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Ajouter les exigences de chiffrement, d’accès et de vulnérabilités.",
    en: "Add the requirements of encryption, access and vulnerabilities.")
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
      dossier.addNeed(4, fr: "L’outil doit chiffrer les échanges.", en: nil)
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard
      scene.isUnderFrenchLaw, scene.texts.lists.contains(.securityTrigger), scene.hasRequirements,
      !scene.texts.lists.contains(.security)
    else { return [] }
    return [
      Finding(
        finding(
          "",
          Text(
            fr: "l’outil a des écrans, et aucune exigence ne parle de sécurité",
            en: "the tool has screens, and no requirement is about security")), at: .dossier)
    ]
  }
}
