package import CahierModel

/// A condition comes first, closed by a comma.
package enum SentencePatternRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-030"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.note
  /// What the rule is about.
  package static let title = Text(
    fr: "Phrase hors des patrons",
    en: "Sentence outside the patterns")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "Condition, acteur, « doit », résultat\u{202F}: l’ordre constant fait lire chaque exigence de la même façon.",
    en: "Condition, actor, “shall”, result: one order makes each requirement read in the same way.")
  /// What the rule rests on.
  package static let source = "EARS (Mavin, 2009)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "« Lorsque <événement>, l’outil doit <résultat>. »",
    en: "“When <event>, the tool shall <result>.”")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "Lorsque l’agent se connecte l’outil doit afficher le menu.", .french, finds: ["Lorsque"]),
    WordingExample("Lorsque l’agent se connecte, l’outil doit afficher le menu.", .french),
    WordingExample("Doit afficher le menu.", .french, finds: ["Doit"]),
    WordingExample(
      "When a member of staff signs in the tool shall show the menu.", .english, finds: ["When"]),
    WordingExample("When a member of staff signs in, the tool shall show the menu.", .english),
  ]

  /// What breaks the rule: a condition that no comma closes, or a verb with no subject before it.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard let verb = text.bindingVerbs.first else { return [] }
    if verb == 0 {
      let words = text.original(0..<1)
      return [
        finding(words, Text(fr: "« \(words) » n’a pas de sujet", en: "“\(words)” has no subject"))
      ]
    }
    let condition = text.matches(.condition).first { $0.range.lowerBound == 0 }
    guard
      let condition, text.words[condition.range.upperBound - 1].sort == .letters,
      !text.words.indices.prefix(verb).contains(where: { text.isWord($0, ",") })
    else { return [] }
    let words = text.original(condition.range)
    return [
      finding(
        words,
        Text(
          fr: "aucune virgule ne ferme la condition « \(words) »",
          en: "no comma closes the condition “\(words)”"))
    ]
  }
}
