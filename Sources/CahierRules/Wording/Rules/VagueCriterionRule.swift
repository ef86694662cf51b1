package import CahierModel

/// A criterion says what is judged.
package enum VagueCriterionRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-029"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Critère vague",
    en: "Vague criterion")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un critère vague laisse une liberté de choix illimitée, que le juge annule.",
    en: "A vague criterion leaves unlimited freedom of choice, which courts annul.")
  /// What the rule rests on.
  package static let source = "CJCE C-19/00 (SIAC); CCP, art. R2152-11"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Dire ce qui est jugé, sur quelle preuve et à quels niveaux.",
    en: "Say what is judged, on what evidence and at which levels.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.criterion]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("Qualité de l’offre", .french, as: .criterion, finds: ["Qualité de l’offre"]),
    WordingExample("Réussite des tâches sur téléphone", .french, as: .criterion),
    WordingExample("Overall quality", .english, as: .criterion, finds: ["Overall quality"]),
    WordingExample("Success of tasks on telephones", .english, as: .criterion),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.vagueCriterion, in: text, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » ne dit pas ce qui est jugé",
      en: "“\(words)” does not say what is judged")
  }
}
