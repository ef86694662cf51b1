package import CahierModel

/// A standard or a label goes with “or equivalent”.
package enum NormRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-026"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Norme ou label sans « ou équivalent »",
    en: "Standard or label without “or equivalent”")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Une offre équivalente ne peut être écartée\u{202F}: le document doit le dire.",
    en: "A tender that is equivalent cannot be set aside: the document must say so.")
  /// What the rule rests on.
  package static let source =
    "CCP, art. R2111-8 à R2111-17; directive 2014/24/EU, art. 42(3), 43"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Ajouter « ou équivalent », ou citer le texte qui impose la norme.",
    en: "Add “or equivalent”, or cite the law that imposes the standard.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement, .criterion]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "Le titulaire doit être certifié ISO 27001.", .french, finds: ["certifié", "ISO 27001"]),
    WordingExample("Le titulaire doit suivre la norme ISO 27001 ou équivalent.", .french),
    WordingExample("Le titulaire doit répondre en 10 minutes.", .french),
    WordingExample("Le titulaire doit porter un label.", .french, finds: ["label"]),
    WordingExample("The contractor shall follow ISO 27001.", .english, finds: ["ISO 27001"]),
    WordingExample("The contractor shall follow ISO 27001 or equivalent.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard !text.has(.equivalent), !text.has(.legalBasis) else { return [] }
    return text.matches.compactMap { match in
      let end = match.list == .normBody ? number(after: match, in: text) : match.range.upperBound
      guard let end, match.list == .norm || match.list == .normBody else { return nil }
      let words = text.original(match.range.lowerBound..<end)
      return finding(
        words,
        Text(
          fr: "« \(words) » sans « ou équivalent »", en: "“\(words)” with no “or equivalent”"))
    }
  }

  /// The end of the number that makes a body that sets standards a standard: « EN 301 549 », in
  /// capitals, so that « en 10 minutes » is none.
  private static func number(after match: TermMatch, in text: FoldedText) -> Int? {
    guard
      text.words[match.range].allSatisfy({ $0.sort == .sign || $0.isCapitals }),
      text.words.indices.contains(match.range.upperBound),
      text.words[match.range.upperBound].sort == .number
    else { return nil }
    return text.endOfNumber(from: match.range.upperBound)
  }
}
