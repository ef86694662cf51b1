package import CahierModel

/// A contract launched since 21 August 2026 has an environmental condition of performance.
package enum EnvironmentClauseRule: DossierRule {
  /// The code of its findings.
  package static let code = "LAW-010"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Clause environnementale absente",
    en: "No environmental clause")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Depuis le 21 août 2026, chaque marché a une condition d’exécution environnementale.",
    en: "Since 21 August 2026 each contract has an environmental condition of performance.")
  /// What the rule rests on.
  package static let source = "CCP, art. L2112-2; loi 2021-1104, art. 35; décret 2022-767"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Ajouter une exigence environnementale que l’on vérifie à l’exécution.",
    en: "Add an environmental requirement that is verified in performance.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "aucune exigence ne parle d’environnement",
        en: "no requirement is about the environment"), finds: 1
    ) { dossier in
      dossier.dossier.items.removeLast()
      dossier.dossier.links.removeLast()
      dossier.dossier.lots = []
    },
    DossierExample(
      Text(fr: "la consultation date de juin 2026", en: "the consultation is of June 2026")
    ) { dossier in
      dossier.dossier.items.removeLast()
      dossier.dossier.links.removeLast()
      dossier.dossier.lots = []
      if let june = CalendarDate(year: 2026, month: 6, day: 1) {
        dossier.dossier.header.date = june
      }
    },
  ]

  /// The first day on which the duty holds.
  package static let since = CalendarDate(year: 2026, month: 8, day: 21)

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard
      scene.isUnderFrenchLaw, let since, scene.dossier.header.date >= since, scene.hasRequirements,
      !scene.texts.lists.contains(.environment)
    else { return [] }
    return [
      Finding(
        finding(
          "",
          Text(
            fr: "aucune condition d’exécution n’est environnementale",
            en: "no condition of performance is environmental")
        ).adding(pack: "environment"), at: .dossier)
    ]
  }
}
