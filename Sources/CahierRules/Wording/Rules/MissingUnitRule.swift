package import CahierModel

/// A number says of what.
package enum MissingUnitRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-002"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Nombre sans unité",
    en: "Number without a unit")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un nombre sans unité se lit de plusieurs façons.",
    en: "A number with no unit can be read in several ways.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R6"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire l’unité après le nombre\u{202F}: secondes, comptes, pages.",
    en: "Write the unit after the number: seconds, accounts, pages.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit répondre en 2.", .french, finds: ["2"]),
    WordingExample("L’outil doit accueillir 1 250 et 300 comptes.", .french),
    WordingExample("L’outil doit être disponible à 99,5 %.", .french),
    WordingExample("L’outil doit accueillir 650, puis plus.", .french, finds: ["650"]),
    WordingExample("L’outil doit suivre le RGAA 4.1 et la norme EN 301 549.", .french),
    WordingExample("L’outil doit ouvrir en 2027, comme le dit l’article 5.", .french),
    WordingExample("The tool shall answer in 2.", .english, finds: ["2"]),
    WordingExample("The tool shall hold 650 accounts.", .english),
  ]

  /// What breaks the rule: a number with no word behind it, since any noun may be what is counted.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var index = 0
    while index < text.words.count {
      guard text.words[index].sort == .number else {
        index += 1
        continue
      }
      let end = text.endOfNumber(from: index)
      if !isName(text, before: index), !isYear(text, index..<end), !isCounted(text, end) {
        let number = text.original(index..<end)
        findings.append(
          finding(
            number, Text(fr: "« \(number) » n’a pas d’unité", en: "“\(number)” has no unit")))
      }
      index = end
    }
    return findings
  }

  /// Whether the number belongs to a name, a list or a sum: « RGAA 4.1 », « article 5 », « (2) ».
  private static func isName(_ text: FoldedText, before index: Int) -> Bool {
    guard index > 0 else { return true }
    let word = text.words[index - 1]
    if word.sort == .letters, word.isCapitalised, !word.startsSentence { return true }
    if text.isJoined(index), word.sort != .parameter, !text.isWord(index - 1, "(") { return true }
    return text.matches(.countless).contains { $0.range.upperBound == index }
  }

  private static func isYear(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    range.count == 1
      && (Int(text.original(range)).map { (1900...2199).contains($0) } ?? false)
  }

  /// Whether what follows can be what is counted, or another number of the same.
  private static func isCounted(_ text: FoldedText, _ index: Int) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    if text.words[index].sort == .letters || text.words[index].sort == .parameter { return true }
    // A time of day: “8:00”.
    if text.isWord(index, ":"), text.isJoined(index), text.words.indices.contains(index + 1),
      text.isJoined(index + 1)
    {
      return true
    }
    return text.isWord(index, among: ["%", "/", "$", "°", "€", "£", "‰", "×", "x", "("])
      || text.isJoined(index) && text.isWord(index, ")")
  }
}
