package import CahierModel

/// Where a company comes from is no ground to prefer it.
package enum LocalPreferenceRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-027"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Préférence locale ou nationale",
    en: "Local or national preference")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "La préférence locale est discriminatoire, sauf lien justifié avec l’objet du marché.",
    en:
      "Local preference discriminates, unless a link with the object of the contract justifies it.")
  /// What the rule rests on.
  package static let source = "CCP, art. L3, R2111-7; TFEU"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Exiger le résultat, comme un délai d’intervention, et non le lieu.",
    en: "Ask for the result, such as a time to be on site, and not for the place.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [
    .requirement, .statement, .title, .prose, .criterion, .descriptor,
  ]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample(
      "Le titulaire doit être une entreprise locale.", .french, finds: ["entreprise locale"]),
    WordingExample(
      "Le titulaire doit avoir son siège social en France.", .french,
      finds: ["siège social en France"]),
    WordingExample("Le titulaire doit être sur place en 2 heures.", .french),
    WordingExample(
      "Proximité géographique", .french, as: .criterion, finds: ["Proximité géographique"]),
    WordingExample("The contractor shall be a local company.", .english, finds: ["local company"]),
    WordingExample("The contractor shall be on site in 2 hours.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard !text.has(.originExcept) else { return [] }
    return each(.origin, in: text) { words in
      Text(fr: "« \(words) » écarte les autres", en: "“\(words)” shuts others out")
    }
  }
}
