package import CahierModel

/// A tool that holds accounts of people comes with the clause on personal data.
package enum PersonalDataClauseRule: ClauseRule {
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
  /// The words that call for the clause.
  package static let trigger = TermList.personalDataTrigger
  /// The words by which the clause is known.
  package static let clause = TermList.personalData
  /// The pack of clauses that mends it.
  package static let pack = "personal-data"
  /// What is said where the clause is missing.
  package static let missing = Text(
    fr: "l’outil traite des données de personnes, et aucune exigence n’en parle",
    en: "the tool processes data on people, and no requirement is about it")
  /// A requirement that calls for the clause.
  package static let calling = "L’annuaire doit afficher le nom."
  /// A requirement that is such a clause.
  package static let answering =
    "Le titulaire doit traiter les données personnelles selon le RGPD."
}
