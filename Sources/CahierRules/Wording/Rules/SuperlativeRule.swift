package import CahierModel

/// A superlative or a comparative says what it is measured against.
package enum SuperlativeRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-011"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Superlatif ou comparatif sans référence",
    en: "Superlative or comparative without a reference")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Le meilleur de quoi\u{202F}? Sans point de comparaison, la promesse ne se vérifie pas.",
    en: "The best of what? With nothing to compare with, the promise cannot be verified.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.7"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Donner la valeur à atteindre, ou le point de comparaison et sa mesure.",
    en: "Give the value to reach, or what it is compared with and how it is measured.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement, .descriptor]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("Le moteur doit offrir les meilleurs résultats.", .french, finds: ["meilleurs"]),
    WordingExample(
      "La page doit s’afficher le plus rapidement possible, au mieux.", .french, finds: ["au mieux"]
    ),
    WordingExample("Le registre doit garder au plus 100 pages et au moins 10 pages.", .french),
    WordingExample("Le titulaire doit remettre sa meilleure offre.", .french),
    WordingExample("The engine shall give the best results.", .english, finds: ["best"]),
    WordingExample("The page shall hold at most 10 links.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    each(.superlative, in: text, except: .superlativeExcept, message)
  }

  private static func message(_ words: String) -> Text {
    Text(
      fr: "« \(words) »\u{202F}: par rapport à quoi",
      en: "“\(words)”: compared with what")
  }
}
