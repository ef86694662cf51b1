package import CahierModel

/// A contract above the European threshold has a social condition of performance.
package enum SocialClauseRule: DossierRule {
  /// The code of its findings.
  package static let code = "LAW-011"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Clause sociale absente",
    en: "No social clause")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "À partir du seuil européen, le marché a une condition d’exécution sociale, sauf exception motivée.",
    en:
      "From the European threshold on the contract has a social condition of performance, but for an exception with reasons."
  )
  /// What the rule rests on.
  package static let source =
    "CCP, art. L2112-2-1 (2026-08-22\u{202F}; de mémoire, from memory)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr:
      "Ajouter une clause d’insertion ou d’emploi, ou laisser ce constat avec le motif de l’exception.",
    en:
      "Add a clause of integration or employment, or let this finding stand with the reason of the exception."
  )
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "un marché de 300 000 € sans clause sociale",
        en: "a contract of 300,000 € with no social clause"), finds: 1
    ) { dossier in dossier.dossier.header.estimatedValueExVAT = 300_000 },
    DossierExample(Text(fr: "un marché de 100 000 €", en: "a contract of 100,000 €")) { _ in },
  ]

  /// The first day on which the duty holds.
  package static let since = CalendarDate(year: 2026, month: 8, day: 22)

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard
      scene.isUnderFrenchLaw, let since, scene.dossier.header.date >= since,
      let value = scene.dossier.header.estimatedValueExVAT,
      let threshold = scene.formalisedThreshold, !(value < threshold), scene.hasRequirements,
      !scene.texts.lists.contains(.social)
    else { return [] }
    return [
      Finding(
        finding(
          "",
          Text(
            fr: "aucune condition d’exécution n’est sociale, au-dessus du seuil européen",
            en: "no condition of performance is social, above the European threshold")
        ).adding(pack: "insertion"),
        at: .dossier)
    ]
  }
}
