package import CahierModel

/// What is verified is what is done.
package enum NegativeRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-018"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.note
  /// What the rule is about.
  package static let title = Text(
    fr: "Formulation négative",
    en: "Negative wording")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "On vérifie ce que l’outil fait\u{202F}; on ne vérifie jamais entièrement ce qu’il ne fait pas.",
    en: "What the tool does can be verified; what it does not do can never be verified in full.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R16; ISO/IEC/IEEE 29148:2018, 5.2.7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Dire le comportement attendu, que l’on peut constater.",
    en: "Say the behaviour that is expected and can be observed.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil ne doit pas afficher les brouillons.", .french, finds: ["ne doit pas"]),
    WordingExample(
      "L’outil n’affiche jamais les brouillons.", .french, finds: ["n’affiche jamais"]),
    WordingExample("L’outil doit afficher les seules pages publiées.", .french),
    WordingExample("The tool shall not show drafts.", .english, finds: ["shall not"]),
    WordingExample("The tool shall show published pages alone.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    (text.matches(.negative).map(\.range) + pairs(in: text))
      .sorted { $0.lowerBound < $1.lowerBound }
      .map { range in
        let words = text.original(range)
        return finding(
          words, Text(fr: "« \(words) » se vérifie mal", en: "“\(words)” is hard to verify"))
      }
  }

  /// « ne doit pas », « n’affiche jamais »: French says no in two words around the verb.
  private static func pairs(in text: FoldedText) -> [Range<Int>] {
    guard text.language == .french else { return [] }
    let second = text.matches(.negated).map(\.range.lowerBound)
    return text.matches(.negation).compactMap { match in
      let start = match.range.lowerBound
      return second.first { (start + 2...start + 3).contains($0) }.map { start..<$0 + 1 }
    }
  }
}
