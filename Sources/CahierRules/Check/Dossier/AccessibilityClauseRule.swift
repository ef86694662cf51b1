package import CahierModel

/// A tool with screens is accessible to all.
package enum AccessibilityClauseRule: ClauseRule {
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
  /// The words that call for the clause.
  package static let trigger = TermList.accessibilityTrigger
  /// The words by which the clause is known.
  package static let clause = TermList.accessibility
  /// The pack of clauses that mends it.
  package static let pack = "accessibility"
  /// What is said where the clause is missing.
  package static let missing = Text(
    fr: "l’outil a des écrans, et aucune exigence ne parle d’accessibilité",
    en: "the tool has screens, and no requirement is about accessibility")
  /// A requirement that calls for the clause.
  package static let calling = "L’interface doit afficher le nom."
  /// A requirement that is such a clause.
  package static let answering =
    "L’outil doit suivre le RGAA 4.1.2."
}
