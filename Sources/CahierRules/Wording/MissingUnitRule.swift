package import CahierModel

/// A number says of what.
///
/// It warns only where no word at all follows the number: any noun may be what is counted.
///
/// - Source: INCOSE Guide to Writing Requirements, R6.
package struct MissingUnitRule: WordingRule {
  /// The code of a number that counts nothing.
  package static let code = "SPEC-002"
  /// Why a number needs a unit.
  package static let reason = Text(
    fr: "Un nombre sans unité se lit de plusieurs façons.",
    en: "A number with no unit can be read in several ways.")
  /// Numbers with a unit, names and years, and numbers with nothing behind them.
  package static let examples = [
    WordingExample("L’outil doit répondre en 2.", .french, finds: ["2"]),
    WordingExample("L’outil doit accueillir 1 250 et 300 comptes.", .french),
    WordingExample("L’outil doit être disponible à 99,5 %.", .french),
    WordingExample("L’outil doit accueillir 650, puis plus.", .french, finds: ["650"]),
    WordingExample("L’outil doit suivre le RGAA 4.1 et la norme EN 301 549.", .french),
    WordingExample("L’outil doit ouvrir en 2027.", .french),
    WordingExample("The tool shall answer in 2.", .english, finds: ["2"]),
    WordingExample("The tool shall hold 650 accounts.", .english),
  ]

  package init() {}

  /// What breaks the rule, with its remedy.
  package func findings(in sentence: FoldedSentence) -> [Diagnostic] {
    let words = sentence.words
    var findings: [Diagnostic] = []
    var index = 0
    while index < words.count {
      guard words[index].isNumber else {
        index += 1
        continue
      }
      let end = Self.endOfNumber(words, from: index)
      let follower = words.indices.contains(end) ? words[end] : nil
      if !Self.isName(words, before: index), !Self.isYear(words, index..<end),
        !Self.isCounted(follower)
      {
        findings.append(Self.diagnostic(sentence.original(index..<end)))
      }
      index = end
    }
    return findings
  }

  /// The end of a number with its groups and decimals: « 1 250 », « 99,5 ».
  private static func endOfNumber(_ words: [FoldedSentence.Word], from start: Int) -> Int {
    var end = start + 1
    while end < words.count {
      if words[end].isNumber {
        end += 1
      } else if end + 1 < words.count, [",", "."].contains(words[end].folded),
        words[end + 1].isNumber
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether the number belongs to a name: « RGAA 4.1 », « EN 301 549 », « article 5 ».
  private static func isName(_ words: [FoldedSentence.Word], before index: Int) -> Bool {
    guard index > 0 else { return false }
    let word = words[index - 1]
    let isCapital = word.isLetters && (word.original.first?.isUppercase ?? false)
    return isCapital
      || ["article", "lot", "annexe", "annex", "version", "§", "art"].contains(
        word.folded)
  }

  private static func isYear(_ words: [FoldedSentence.Word], _ range: Range<Int>) -> Bool {
    range.count == 1
      && (Int(words[range.lowerBound].folded).map { (1900...2199).contains($0) } ?? false)
  }

  /// Whether what follows can be what is counted, or another number of the same.
  private static func isCounted(_ word: FoldedSentence.Word?) -> Bool {
    guard let word else { return false }
    return word.isLetters || "%‰€$£°/".contains(word.folded)
  }

  private static func diagnostic(_ number: String) -> Diagnostic {
    Diagnostic(
      .warning, code,
      Text(fr: "« \(number) » n’a pas d’unité", en: "“\(number)” has no unit"), found: number,
      remedies: [
        Text(
          fr: "Écrire l’unité après le nombre\u{202F}: secondes, comptes, pages.",
          en: "Write the unit after the number: seconds, accounts, pages.")
      ])
  }
}
