package import CahierModel

/// A colon announces something.
package enum DanglingColonRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-032"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Deux-points sans suite",
    en: "Dangling colon")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "La liste annoncée manque, ou est restée dans un autre élément.",
    en: "The list that is announced is missing, or was left in another item.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R14; ISO/IEC/IEEE 29148:2018, 5.2.5 (complete)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire ce que le deux-points annonce, ou le retirer.",
    en: "Write what the colon announces, or take it out.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement, .statement, .prose, .descriptor]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit lire les formats suivants :", .french, finds: [":"]),
    WordingExample("L’outil doit lire deux formats : PDF et ODT.", .french),
    WordingExample("The tool shall read these formats:", .english, finds: [":"]),
    WordingExample("The tool shall read two formats: PDF and ODT.", .english),
  ]

  /// What breaks the rule: a colon at the end of the text, or before a full stop.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    text.words.indices.compactMap { index in
      guard text.words[index].sort == .sign, text.isWord(index, ":") else { return nil }
      let rest = text.words.indices.dropFirst(index + 1)
      guard rest.allSatisfy({ text.words[$0].sort == .sign && text.isWord($0, among: [".", ";"]) })
      else { return nil }
      return finding(
        ":", Text(fr: "le deux-points n’annonce rien", en: "the colon announces nothing"))
    }
  }
}
