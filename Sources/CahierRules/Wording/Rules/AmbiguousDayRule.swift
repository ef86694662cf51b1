package import CahierModel

/// A day says which days are counted.
package enum AmbiguousDayRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-024"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "« Jour » sans qualificatif",
    en: "“Day” without a qualifier")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Dix jours ouvrés et dix jours calendaires diffèrent de quatre jours.",
    en: "Ten working days and ten calendar days are four days apart.")
  /// What the rule rests on.
  package static let source = "Usage; CCAG-TIC, art. 3.2"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire jours ouvrés, ouvrables, calendaires ou francs.",
    en: "Write working days, business days or calendar days.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("Le titulaire doit répondre en 5 jours.", .french, finds: ["5 jours"]),
    WordingExample("Le titulaire doit répondre en 5 jours ouvrés.", .french),
    WordingExample("Le titulaire doit répondre en 2 heures.", .french),
    WordingExample("The contractor shall answer in 5 days.", .english, finds: ["5 days"]),
    WordingExample("The contractor shall answer in 5 working days.", .english),
  ]

  /// What breaks the rule: a number of days that no word behind qualifies.
  ///
  /// A figure of the buyer in braces has its unit from the template, which is not theirs to mend.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    text.matches(.day).compactMap { match in
      let start = match.range.lowerBound
      guard
        start > 0, text.words[start - 1].sort == .number,
        !text.matches(.dayQualifier).contains(where: {
          $0.range.lowerBound == match.range.upperBound
        })
      else { return nil }
      let words = text.original(start - 1..<match.range.upperBound)
      return finding(
        words,
        Text(fr: "« \(words) »\u{202F}: lesquels", en: "“\(words)”: which ones"))
    }
  }
}
