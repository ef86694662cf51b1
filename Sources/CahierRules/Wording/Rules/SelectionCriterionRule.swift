package import CahierModel

/// Award criteria judge the tender, not the company.
package enum SelectionCriterionRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-028"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Critère de candidature dans l’attribution",
    en: "Selection criterion used to award")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "La capacité de l’entreprise se juge à la candidature\u{202F}; l’offre seule se note.",
    en: "The capacity of a company is judged at selection; the tender alone is marked.")
  /// What the rule rests on.
  package static let source = "CJEU C-532/06 (Lianakis); CCP, art. L2142-1, R2152-7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Noter la méthode ou l’équipe affectée au marché, ou exiger ce niveau à la candidature.",
    en: "Mark the method or the team assigned to the contract, or ask for that level at selection.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.criterion]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "Références similaires", .french, as: .criterion, finds: ["Références similaires"]),
    WordingExample("Chiffre d’affaires", .french, as: .criterion, finds: ["Chiffre d’affaires"]),
    WordingExample("Références de l’équipe affectée au marché", .french, as: .criterion),
    WordingExample("Méthode et calendrier", .french, as: .criterion),
    WordingExample(
      "References and turnover", .english, as: .criterion, finds: ["References", "turnover"]),
    WordingExample("Method and schedule", .english, as: .criterion),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard !text.has(.selectionExcept) else { return [] }
    return each(.selection, in: text) { words in
      Text(
        fr: "« \(words) » juge l’entreprise et non l’offre",
        en: "“\(words)” judges the company and not the tender")
    }
  }
}
