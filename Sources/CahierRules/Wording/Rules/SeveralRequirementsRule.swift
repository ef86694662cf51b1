package import CahierModel

/// One requirement, one thing to verify.
package enum SeveralRequirementsRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-003"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Plusieurs exigences en une",
    en: "Several requirements in one")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Une offre qui répond à une moitié d’exigence ne peut être ni retenue ni écartée.",
    en: "A tender that meets half of a requirement can be neither kept nor set aside.")
  /// What the rule rests on.
  package static let source =
    "ISO/IEC/IEEE 29148:2018, 5.2.5 (singular); INCOSE GtWR v4, R18, R19"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire une exigence pour chaque chose à vérifier.",
    en: "Write one requirement for each thing to verify.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit afficher le menu.", .french),
    WordingExample("L’outil doit lister et il doit imprimer.", .french, finds: ["doit"]),
    WordingExample("L’outil doit lister et/ou imprimer.", .french, finds: ["et/ou"]),
    WordingExample(
      "L’outil doit lister les pages ainsi que les imprimer.", .french, finds: ["ainsi que"]),
    WordingExample("The tool shall list and it shall print.", .english, finds: ["shall"]),
    WordingExample("The tool shall list as well as print.", .english, finds: ["as well as"]),
    WordingExample("The tool shall list pages and files.", .english),
  ]

  /// What breaks the rule: a second verb that binds, else words that join two requirements.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    let bindings = text.matches(.binding)
    if bindings.count > 1 { return [told(text.original(bindings[1].range))] }
    return text.matches(.joint).prefix(1).map { told(text.original($0.range)) }
  }

  private static func told(_ words: String) -> Diagnostic {
    finding(
      words,
      Text(
        fr: "plusieurs exigences en une, à partir de « \(words) »",
        en: "several requirements in one, from “\(words)” on"))
  }
}
