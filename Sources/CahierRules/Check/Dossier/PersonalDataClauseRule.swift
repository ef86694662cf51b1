package import CahierModel

/// A tool that holds accounts of people comes with the clause on personal data.
package enum PersonalDataClauseRule: DossierRule {
  /// The code of its findings.
  package static let code = "LAW-012"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Clause de données personnelles absente",
    en: "No clause on personal data")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Qui traite des données de personnes pour l’acheteur le fait par un contrat qui le dit.",
    en: "Whoever processes data on people for the buyer does so by a contract that says so.")
  /// What the rule rests on.
  package static let source = "Règlement (UE) 2016/679, art. 28; loi 78-17"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Ajouter la clause de sous-traitance de données personnelles.",
    en: "Add the clause on the processing of personal data.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence dit « L’annuaire doit afficher le nom. »",
        en: "a requirement says “L’annuaire doit afficher le nom.”"), finds: 1
    ) { dossier in
      dossier.addNeed(3, fr: "L’annuaire doit afficher le nom.", en: nil)
    },
    DossierExample(Text(fr: "une autre exigence y répond", en: "another requirement answers it")) {
      dossier in
      dossier.addNeed(3, fr: "L’annuaire doit afficher le nom.", en: nil)
      dossier.addNeed(
        4, fr: "Le titulaire doit traiter les données personnelles selon le RGPD.", en: nil)
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    guard
      scene.isUnderFrenchLaw, scene.texts.lists.contains(.personalDataTrigger),
      scene.hasRequirements,
      !scene.texts.lists.contains(.personalData)
    else { return [] }
    return [
      Finding(
        finding(
          "",
          Text(
            fr: "l’outil traite des données de personnes, et aucune exigence n’en parle",
            en: "the tool processes data on people, and no requirement is about it")), at: .dossier)
    ]
  }
}
