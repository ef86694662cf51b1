package import CahierModel

/// The turnover asked for is at most twice the estimate.
package enum TurnoverRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-051"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Chiffre d’affaires disproportionné",
    en: "Disproportionate turnover")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Au-delà de deux fois la valeur estimée, la petite entreprise est exclue sans motif.",
    en: "Beyond twice the estimated value, small companies are shut out with no reason.")
  /// What the rule rests on.
  package static let source = "CCP, art. R2142-7; directive 2014/24/EU, art. 58(3)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Demander au plus deux fois la valeur estimée, ou donner le motif.",
    en: "Ask for at most twice the estimated value, or give the reason.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "on demande 900 000 € pour un marché de 100 000 €",
        en: "900,000 € are asked for a contract of 100,000 €"), finds: 1
    ) { dossier in
      dossier.addNeed(
        3, fr: "Le candidat doit avoir un chiffre d’affaires de 900 000 €.", en: nil)
    },
    DossierExample(Text(fr: "on demande 150 000 €", en: "150,000 € are asked for")) { dossier in
      dossier.addNeed(
        3, fr: "Le candidat doit avoir un chiffre d’affaires de 150 000 €.", en: nil)
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard let estimate = scene.dossier.header.estimatedValueExVAT?.multiplied(by: 2) else {
      return []
    }
    return scene.texts.figures.filter {
      $0.subject == .turnover && estimate < $0.value
        && ["€", "euros", "eur", "$"].contains($0.unit)
    }.map { figure in
      Finding(
        finding(
          figure.original,
          Text(
            fr: "« \(figure.original) » de chiffre d’affaires, plus de deux fois la valeur estimée",
            en: "“\(figure.original)” of turnover, more than twice the estimated value")),
        at: figure.place)
    }
  }
}
