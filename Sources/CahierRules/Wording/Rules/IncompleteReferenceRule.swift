package import CahierModel

/// A reference names the text, its version and its date.
package enum IncompleteReferenceRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-021"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Renvoi incomplet",
    en: "Incomplete reference")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un renvoi sans référence ne dit pas quel texte oblige, ni dans quelle version.",
    en: "A reference with no identifier does not say which text binds, nor in which version.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Donner la référence, la version et la date, ou le numéro de l’annexe.",
    en: "Give the identifier, the version and the date, or the number of the annex.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "L’outil doit suivre les bonnes pratiques.", .french, finds: ["bonnes pratiques"]),
    WordingExample(
      "L’outil doit être conforme aux normes en vigueur.", .french,
      finds: ["conforme aux normes en vigueur"]),
    WordingExample("L’outil doit suivre le RGAA 4.1.2.", .french),
    WordingExample(
      "The tool shall follow industry standards.", .english, finds: ["industry standards"]),
    WordingExample("The tool shall follow the rules of annex 2.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.reference, in: text, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » ne dit pas quel texte",
      en: "“\(words)” does not say which text")
  }
}
