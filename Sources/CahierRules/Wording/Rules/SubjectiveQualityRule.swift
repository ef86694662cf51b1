package import CahierModel

/// A quality that depends on who looks is shown by a test.
package enum SubjectiveQualityRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-010"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Qualité subjective",
    en: "Subjective quality")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Une qualité de ressenti ne départage pas deux offres sans un test décrit à l’avance.",
    en: "A quality that is felt does not part two tenders without a test described beforehand.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.7; INCOSE GtWR v4, R7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Définir un test\u{202F}: tâche, population, taux de réussite, durée.",
    en: "Define a test: task, population, success rate, time.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement, .criterion, .descriptor]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("Les écrans doivent être intuitifs.", .french, finds: ["intuitifs"]),
    WordingExample(
      "L’outil doit offrir une prise en main rapide.", .french, finds: ["prise en main rapide"]),
    WordingExample(
      "Neuf agents sur dix doivent publier une actualité en 5 minutes, sans aide.", .french),
    WordingExample("The tool shall be user-friendly.", .english, finds: ["user-friendly"]),
    WordingExample("The tool shall be easy to use.", .english, finds: ["easy to use"]),
    WordingExample("Nine testers out of ten shall publish a page in 5 minutes.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.subjective, in: text, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » est affaire de goût",
      en: "“\(words)” is a matter of taste")
  }
}
