package import CahierModel

/// A requirement names a result that can be observed.
package enum UnverifiableVerbRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-022"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Verbe invérifiable",
    en: "Unverifiable verb")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "« Favoriser » ou « veiller à » ne laisse rien à constater.",
    en: "“Promote” or “take into account” leaves nothing to observe.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R34; ISO/IEC/IEEE 29148:2018, 5.2.5 (verifiable)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Dire le résultat que l’on constatera.",
    en: "Say the result that will be observed.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit favoriser les échanges.", .french, finds: ["favoriser"]),
    WordingExample("Le titulaire doit veiller à la qualité.", .french, finds: ["veiller à"]),
    WordingExample("L’outil doit gérer les congés.", .french, finds: ["gérer"]),
    WordingExample("L’outil doit afficher les congés de l’équipe.", .french),
    WordingExample("The tool shall promote exchanges.", .english, finds: ["promote"]),
    WordingExample("The tool shall show the leave of the team.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.weakVerb, in: text, except: .weakVerbExcept, message)
      + each(.weakVerbLess, in: text, except: .weakVerbExcept, level: .note, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » n’a pas de résultat observable",
      en: "“\(words)” has no observable result")
  }
}
