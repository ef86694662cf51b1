package import CahierModel

/// A requirement is read alone.
package enum VaguePronounRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-020"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.note
  /// What the rule is about.
  package static let title = Text(
    fr: "Pronom vague",
    en: "Vague pronoun")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "Une exigence se lit seule\u{202F}: « celui-ci » renvoie à une phrase que le lecteur n’a plus.",
    en:
      "A requirement is read alone: “the latter” leads to a sentence that the reader no longer has."
  )
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R24; ISO/IEC/IEEE 29148:2018, 5.2.7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Répéter le nom.",
    en: "Repeat the noun.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "L’agent doit signer le document et celui-ci part.", .french, finds: ["celui-ci"]),
    WordingExample("Il doit afficher le menu.", .french, finds: ["Il"]),
    WordingExample("L’outil doit afficher le menu.", .french),
    WordingExample("It shall show the menu.", .english, finds: ["It"]),
    WordingExample(
      "The tool shall show the aforementioned page.", .english, finds: ["aforementioned"]),
    WordingExample("The tool shall show the menu.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    let isImpersonal = text.matches(.impersonal).contains { $0.range.lowerBound == 0 }
    return text.matches.compactMap { match in
      let start = match.range.lowerBound
      let isFirst = match.list == .pronounFirst && start == 0 && !isImpersonal
      guard match.list == .pronoun || isFirst else { return nil }
      let words = text.original(match.range)
      return finding(
        words, Text(fr: "« \(words) » désigne quoi", en: "“\(words)” means what"))
    }
  }
}
