package import CahierModel

/// A word that cannot be measured cannot be marked, nor verified.
///
/// - Source: ISO/IEC/IEEE 29148:2018, 5.2.7; INCOSE Guide to Writing Requirements, R7.
package struct VagueTermRule: WordingRule {
  /// The code of a word that nobody can measure.
  package static let code = "SPEC-007"
  /// Why a requirement holds no vague word.
  package static let reason = Text(
    fr: "Deux personnes ne comprennent pas un mot vague de la même façon.",
    en: "Two people do not understand a vague word in the same way.")
  /// Statements with a vague word, and statements that hold one in a phrase that is not vague.
  package static let examples = [
    WordingExample("L’outil doit répondre rapidement.", .french, finds: ["rapidement"]),
    WordingExample(
      "Les écrans doivent être intuitifs et simples d’utilisation.", .french,
      finds: ["intuitifs"]),
    WordingExample("L’interface doit être adaptée.", .french, finds: ["adaptée"]),
    WordingExample("L’outil doit signaler une mise à jour.", .french),
    WordingExample("L’outil doit répondre en 2 secondes au plus.", .french),
    WordingExample("L’agent doit écrire la correction.", .french),
    WordingExample("The tool shall be user-friendly.", .english, finds: ["user friendly"]),
    WordingExample("The tool shall use an open format.", .english),
    WordingExample("The tool shall answer quickly.", .english, finds: ["quickly"]),
  ]

  private let terms: [Language: TermAutomaton]
  private let exceptions: [Language: TermAutomaton]

  /// Makes the rule from the vague terms and from the phrases in which they are none.
  package init(_ terms: WordingTerms) {
    self.terms = terms.vague.mapValues(TermAutomaton.init)
    exceptions = terms.notVague.mapValues(TermAutomaton.init)
  }

  /// What breaks the rule, with its remedy.
  package func findings(in sentence: FoldedSentence) -> [Diagnostic] {
    let allowed = exceptions[sentence.language]?.matches(in: sentence.words) ?? []
    let found = terms[sentence.language]?.matches(in: sentence.words) ?? []
    return found.filter { match in
      !allowed.contains { $0.range.overlaps(match.range) }
    }.map { diagnostic(sentence.original($0.range)) }
  }

  private func diagnostic(_ words: String) -> Diagnostic {
    Diagnostic(
      .warning, Self.code,
      Text(fr: "« \(words) » ne se mesure pas", en: "“\(words)” cannot be measured"),
      found: words,
      remedies: [
        Text(
          fr: "Donner une durée, un nombre ou une part\u{202F}: « en 2 secondes au plus ».",
          en: "Give a time, a number or a share: “in at most 2 seconds”.")
      ])
  }
}
