package import CahierModel

/// A tool with screens comes with requirements of security.
package enum SecurityClauseRule: ClauseRule {
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
  /// The words that call for the clause.
  package static let trigger = TermList.securityTrigger
  /// The words by which the clause is known.
  package static let clause = TermList.security
  /// The pack of clauses that mends it.
  package static let pack = "security"
  /// What is said where the clause is missing.
  package static let missing = Text(
    fr: "l’outil a des écrans, et aucune exigence ne parle de sécurité",
    en: "the tool has screens, and no requirement is about security")
  /// A requirement that calls for the clause.
  package static let calling = "L’interface doit afficher le nom."
  /// A requirement that is such a clause.
  package static let answering =
    "L’outil doit chiffrer les échanges."
}
