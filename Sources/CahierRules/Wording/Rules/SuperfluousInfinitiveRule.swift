package import CahierModel

/// What the tool does is said by one verb.
package enum SuperfluousInfinitiveRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-023"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.note
  /// What the rule is about.
  package static let title = Text(
    fr: "Infinitif superflu",
    en: "Superfluous infinitive")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "« Doit permettre de trier » ne dit pas si l’outil trie.",
    en: "“Shall be able to sort” does not say whether the tool sorts.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R10"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Garder le verbe d’action\u{202F}: « doit trier ».",
    en: "Keep the verb of action: “shall sort”.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "L’outil doit permettre de trier les pages.", .french, finds: ["doit permettre de"]),
    WordingExample("L’outil doit pouvoir exporter.", .french, finds: ["doit pouvoir"]),
    WordingExample("L’outil doit trier les pages.", .french),
    WordingExample("The tool shall be able to sort pages.", .english, finds: ["shall be able to"]),
    WordingExample("The tool shall sort pages.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.superfluous, in: text, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » en dit trop peu",
      en: "“\(words)” says too little")
  }
}
