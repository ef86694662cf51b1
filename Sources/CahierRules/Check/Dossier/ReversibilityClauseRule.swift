package import CahierModel

/// Data that somebody else keeps come back at the end.
package enum ReversibilityClauseRule: ClauseRule {
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
  /// The words that call for the clause.
  package static let trigger = TermList.reversibilityTrigger
  /// The words by which the clause is known.
  package static let clause = TermList.reversibility
  /// The pack of clauses that mends it.
  package static let pack = "reversibility"
  /// What is said where the clause is missing.
  package static let missing = Text(
    fr: "le titulaire garde les données, et aucune exigence ne dit comment les reprendre",
    en: "the contractor keeps the data, and no requirement says how they come back")
  /// A requirement that calls for the clause.
  package static let calling = "Le titulaire doit assurer l’hébergement."
  /// A requirement that is such a clause.
  package static let answering =
    "Le titulaire doit remettre un export des données."
}
