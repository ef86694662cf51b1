package import CahierModel

/// A requirement has a subject that answers for it.
package enum MissingActorRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-016"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Pas de sujet responsable",
    en: "No responsible subject")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Une tournure impersonnelle ou un infinitif n’engage personne.",
    en: "An impersonal form or an infinitive binds nobody.")
  /// What the rule rests on.
  package static let source = "INCOSE GtWR v4, R1, R3; EARS"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Commencer par le sujet\u{202F}: « le titulaire doit », « l’outil doit ».",
    en: "Begin with the subject: “the contractor shall”, “the tool shall”.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("Il faut que les agents doivent valider.", .french, finds: ["Il faut"]),
    WordingExample("Prévoir une formation des agents.", .french, finds: ["Prévoir"]),
    WordingExample("Possibilité de trier les pages.", .french, finds: ["Possibilité de"]),
    WordingExample("Le titulaire doit prévoir une formation.", .french),
    WordingExample("There shall be a search engine.", .english, finds: ["There shall be"]),
    WordingExample("Provide a search engine.", .english, finds: ["Provide"]),
    WordingExample("The tool shall provide a search engine.", .english),
  ]

  /// What breaks the rule: an impersonal form or an infinitive where the text begins.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard let first = text.words.firstIndex(where: { $0.sort != .sign }) else { return [] }
    let found = text.matches.first {
      [.impersonal, .infinitive].contains($0.list) && $0.range.lowerBound == first
    }
    return found.map { match in
      let words = text.original(match.range)
      return [
        finding(
          words, Text(fr: "« \(words) » n’engage personne", en: "“\(words)” binds nobody"))
      ]
    } ?? []
  }
}
