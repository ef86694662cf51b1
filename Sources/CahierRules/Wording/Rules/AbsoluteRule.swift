package import CahierModel

/// What holds always and everywhere cannot be verified.
package enum AbsoluteRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-019"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Absolu invérifiable",
    en: "Unverifiable absolute")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "« Toujours » et « 100\u{202F}% » ne se vérifient pas, et se paient cher.",
    en: "“Always” and “100%” cannot be verified, and cost dear.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R26, R32; ISO/IEC/IEEE 29148:2018, 5.2.7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Préciser le périmètre, la période ou la tolérance.",
    en: "Say the scope, the period or the tolerance.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit être disponible à 100 %.", .french, finds: ["100 %"]),
    WordingExample("L’outil doit toujours répondre.", .french, finds: ["toujours"]),
    WordingExample("L’outil doit lister tous les agents.", .french, finds: ["tous"]),
    WordingExample("L’outil doit être disponible à 99,5 % des heures de service.", .french),
    WordingExample("L’outil doit offrir une messagerie instantanée.", .french),
    WordingExample("The tool shall always answer.", .english, finds: ["always"]),
    WordingExample("The tool shall answer at 99.5% of the hours of service.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.absolute, in: text, except: .absoluteExcept, message)
      + each(.absoluteLess, in: text, except: .absoluteExcept, level: .note, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » ne souffre aucune exception",
      en: "“\(words)” allows for no exception")
  }
}
