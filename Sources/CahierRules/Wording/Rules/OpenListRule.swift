package import CahierModel

/// A list that is open cannot be delivered in full.
package enum OpenListRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-013"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Liste ouverte",
    en: "Open-ended list")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Personne ne peut dire quand une liste ouverte est entièrement fournie.",
    en: "Nobody can say when an open list has been delivered in full.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R9; ISO/IEC/IEEE 29148:2018, 5.2.7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Fermer la liste, ou renvoyer à une annexe datée.",
    en: "Close the list, or refer to a dated annex.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit lire les formats PDF, ODT, etc.", .french, finds: ["etc."]),
    WordingExample(
      "L’outil doit afficher notamment les actualités.", .french, finds: ["notamment"]),
    WordingExample("L’outil doit lire des formats tels que PDF.", .french, finds: ["tels que"]),
    WordingExample("L’outil doit lire les formats PDF et ODT…", .french, finds: ["…"]),
    WordingExample("L’outil doit afficher les rôles tels que définis en annexe 2.", .french),
    WordingExample("L’outil doit lire les formats PDF et ODT.", .french),
    WordingExample("The tool shall read PDF, ODT, etc.", .english, finds: ["etc."]),
    WordingExample(
      "The tool shall read formats including but not limited to PDF.", .english,
      finds: ["including but not limited to"]),
    WordingExample("The tool shall read PDF and ODT.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.openList, in: text, except: .openListExcept, message)
      + each(.openListLess, in: text, except: .openListExcept, level: .warning, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » laisse la liste ouverte",
      en: "“\(words)” leaves the list open")
  }
}
