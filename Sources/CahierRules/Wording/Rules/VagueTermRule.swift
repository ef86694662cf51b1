package import CahierModel

/// A word that cannot be measured cannot be marked, nor verified.
package enum VagueTermRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-007"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Terme vague",
    en: "Vague term")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Deux personnes ne comprennent pas un mot vague de la même façon.",
    en: "Two people do not understand a vague word in the same way.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.7; INCOSE GtWR v4, R7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Donner une valeur, une plage ou une liste fermée\u{202F}: « en 2 secondes au plus ».",
    en: "Give a value, a range or a closed list: “in at most 2 seconds”.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement, .descriptor]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit répondre rapidement.", .french, finds: ["rapidement"]),
    WordingExample("Les écrans doivent être simples.", .french, finds: ["simples"]),
    WordingExample("L’interface doit être adaptée.", .french, finds: ["adaptée"]),
    WordingExample(
      "Le support doit répondre dans un délai raisonnable.", .french,
      finds: ["dans un délai raisonnable"]),
    WordingExample("L’outil doit signaler une mise à jour.", .french),
    WordingExample("L’outil doit répondre en 2 secondes au plus.", .french),
    WordingExample("L’agent doit écrire la correction.", .french),
    WordingExample("Le titulaire doit suivre la procédure adaptée.", .french),
    WordingExample("Réponse pertinente.", .french, as: .descriptor, finds: ["pertinente"]),
    WordingExample("The tool shall use an open format.", .english),
    WordingExample("The tool shall answer quickly.", .english, finds: ["quickly"]),
    WordingExample("The tool shall handle several files.", .english, finds: ["several"]),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.vague, in: text, except: .vagueExcept, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) » ne se mesure pas",
      en: "“\(words)” cannot be measured")
  }
}
