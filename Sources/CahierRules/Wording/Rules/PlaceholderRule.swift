package import CahierModel

/// What is still to be written is written before publication.
package enum PlaceholderRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-014"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Élément à compléter",
    en: "Placeholder")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un blanc dans un document publié ne s’efface plus\u{202F}: il oblige à un rectificatif.",
    en: "A gap in a published document cannot be filled any more: it takes a corrigendum.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R4; ISO/IEC/IEEE 29148:2018, 5.2.5 (complete)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire ce qui manque, ou retirer le passage.",
    en: "Write what is missing, or take the passage out.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [
    .requirement, .statement, .title, .prose, .criterion, .descriptor,
  ]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("Le nombre de sites est à définir.", .french, finds: ["à définir"]),
    WordingExample("L’outil doit ouvrir [à compléter].", .french, finds: ["[à compléter]"]),
    WordingExample("Le délai est de XX jours.", .french, finds: ["XX"]),
    WordingExample("Le délai est de ____ jours.", .french, finds: ["____"]),
    WordingExample("Le titulaire doit aider l’acheteur à préparer la recette.", .french),
    WordingExample("Agents à définir", .french, as: .title, finds: ["à définir"]),
    WordingExample("The date is TBD.", .english, finds: ["TBD"]),
    WordingExample("The site is <name of the site>.", .english, finds: ["<name of the site>"]),
    WordingExample("The date is 12 May 2027.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    (PlaceholderMarks.ranges(in: text) + spelled(in: text))
      .sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: [Range<Int>]()) { kept, range in
        if kept.last?.overlaps(range) != true { kept.append(range) }
      }
      .map { range in
        let words = text.original(range)
        return finding(
          words, Text(fr: "« \(words) » reste à écrire", en: "“\(words)” is still to be written"))
      }
  }

  /// Terms of the list; an abbreviation of capitals counts only in capitals.
  private static func spelled(in text: FoldedText) -> [Range<Int>] {
    text.matches(.placeholder).map(\.range).filter { range in
      let word = text.words[range.lowerBound]
      return range.count > 1 || word.sort == .sign || word.isCapitals
    }
  }
}
