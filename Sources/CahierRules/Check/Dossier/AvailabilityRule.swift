package import CahierModel

/// An availability is one that can be bought.
package enum AvailabilityRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-052"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Disponibilité disproportionnée",
    en: "Disproportionate availability")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "99,99\u{202F}% laisse 52 minutes par an\u{202F}: le prix double pour un usage de bureau.",
    en: "99.99% leaves 52 minutes a year: the price doubles for use in an office.")
  /// What the rule rests on.
  package static let source = "CCP, art. L2111-1; directive 2014/24/EU, art. 18"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Demander le taux dont l’usage a besoin, sur les heures de service.",
    en: "Ask for the rate that the use needs, on hours of service.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(Text(fr: "on demande 99,99 %", en: "99.99% is asked for"), finds: 1) { dossier in
      dossier.addNeed(3, fr: "L’outil doit avoir une disponibilité de 99,99 %.", en: nil)
    },
    DossierExample(Text(fr: "on demande 99,5 %", en: "99.5% is asked for")) { dossier in
      dossier.addNeed(3, fr: "L’outil doit avoir une disponibilité de 99,5 %.", en: nil)
    },
  ]

  /// From this share of the time on, an availability is out of the ordinary: 99.95%.
  private static let limit = try? ExactDecimal(coefficient: 9995, decimals: 2)

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard let limit else { return [] }
    return scene.texts.figures.filter {
      $0.subject == .availability && $0.unit == "%" && !($0.value < limit)
    }.map { figure in
      Finding(
        finding(
          figure.original,
          Text(
            fr: "« \(figure.original) » de disponibilité coûte cher",
            en: "“\(figure.original)” of availability costs dear")), at: figure.place)
    }
  }
}
