package import CahierModel

/// A requirement that lets the contractor out binds nobody.
package enum EscapeClauseRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-012"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Clause échappatoire",
    en: "Escape clause")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "L’exigence n’est plus opposable\u{202F}: le titulaire décide seul si elle vaut.",
    en: "The requirement is no longer enforceable: the contractor alone decides whether it holds.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R8; ISO/IEC/IEEE 29148:2018, 5.2.7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Dire dans quel cas précis l’exigence vaut, ou la retirer.",
    en: "Say in which case exactly the requirement holds, or leave it out.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "Le titulaire doit, si possible, reprendre les pages.", .french, finds: ["si possible"]),
    WordingExample(
      "Le titulaire doit former les agents dans la mesure du possible.", .french,
      finds: ["dans la mesure du possible"]),
    WordingExample(
      "Le titulaire s’efforcera de répondre en 2 heures.", .french, finds: ["s’efforcera de"]),
    WordingExample(
      "Le titulaire doit s’acquitter de ses obligations, sauf cas de force majeure.", .french),
    WordingExample(
      "The contractor shall, where possible, migrate the pages.", .english,
      finds: ["where possible"]),
    WordingExample(
      "The contractor shall use best efforts to answer.", .english, finds: ["best efforts"]),
    WordingExample("The contractor shall answer in 2 hours.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.escape, in: text, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » laisse le titulaire libre",
      en: "“\(words)” lets the contractor out")
  }
}
