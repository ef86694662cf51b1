package import CahierModel

/// An abbreviation is explained where it is first read.
package enum UndefinedAcronymRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-025"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.note
  /// What the rule is about.
  package static let title = Text(
    fr: "Sigle non défini",
    en: "Undefined acronym")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un candidat qui n’est pas du métier ne lit pas vos sigles.",
    en: "A tenderer from another trade cannot read your acronyms.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R37"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Le définir au glossaire, ou l’écrire en entier avant ses initiales entre parenthèses.",
    en: "Define it in the glossary, or write it in full before its initials in brackets.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement, .statement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit suivre le PCA.", .french, finds: ["PCA"]),
    WordingExample("L’outil doit suivre le plan de continuité d’activité (PCA).", .french),
    WordingExample("L’outil doit exporter au format PDF.", .french),
    WordingExample("The tool shall follow the BCP.", .english, finds: ["BCP"]),
    WordingExample("The tool shall export PDF files.", .english),
  ]

  /// What breaks the rule, each acronym once: the check of a dossier keeps the first place of each,
  /// and none that is defined elsewhere in it.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard text.words.contains(where: \.isCapitals) else { return [] }
    let defined = Set(defined(in: text))
    var seen: Set<String> = []
    return acronyms(in: text).compactMap { word in
      guard !defined.contains(word), seen.insert(word).inserted else { return nil }
      return finding(
        word, Text(fr: "le sigle « \(word) » n’est pas défini", en: "“\(word)” is not defined"))
    }
  }

  /// The acronyms of a text, but for those that everybody knows; none in a text all in capitals.
  private static func acronyms(in text: FoldedText) -> [String] {
    let letters = text.words.filter { $0.sort == .letters }
    guard letters.contains(where: { !$0.isCapitals && $0.range.count > 2 }) else { return [] }
    let known = text.matches(.knownAcronym).map(\.range)
    return text.words.indices.filter { index in
      let word = text.words[index]
      return word.isCapitals && word.sort == .letters && (2...6).contains(word.range.count)
        && !known.contains { $0.contains(index) } && !isPartOfCode(text, index)
    }.map { text.original($0..<$0 + 1) }
  }

  /// Whether a number follows, as in a code or in the number of a standard.
  private static func isPartOfCode(_ text: FoldedText, _ index: Int) -> Bool {
    index + 1 < text.words.count && text.words[index + 1].sort == .number
      || ProductNameRule.names(in: text).contains { $0.range.contains(index) }
  }

  /// The acronyms that stand alone in brackets, after what they stand for, or before it.
  package static func defined(in text: FoldedText) -> [String] {
    guard text.words.contains(where: \.isCapitals) else { return [] }
    return text.words.indices.filter { index in
      guard text.words[index].isCapitals, index + 1 < text.words.count else { return false }
      let isWithin = index > 0 && text.isWord(index - 1, "(")
      return isWithin || text.isWord(index + 1, "(")
    }.map { text.original($0..<$0 + 1) }
  }
}
