package import CahierModel

/// A product is named only with reason, or with « ou équivalent ».
///
/// - Source: French public procurement code, R2111-7; directive 2014/24/EU, art. 42(4).
package struct ProductNameRule: WordingRule {
  /// The code of a product that is named without “or equivalent”.
  package static let code = "SPEC-004"
  /// Why a product is not named without need.
  package static let reason = Text(
    fr: "Nommer un produit écarte ses concurrents\u{202F}: c’est interdit sauf justification.",
    en: "Naming a product shuts its competitors out: it is forbidden unless justified.")
  /// Products alone, products with “or equivalent”, and products that the buyer already has.
  package static let examples = [
    WordingExample("L’outil doit s’ouvrir dans SharePoint.", .french, finds: ["SharePoint"]),
    WordingExample("L’outil doit s’ouvrir dans SharePoint ou équivalent.", .french),
    WordingExample("L’outil doit lire l’Active Directory existant.", .french),
    WordingExample("The tool shall run on Red Hat.", .english, finds: ["Red Hat"]),
    WordingExample("The tool shall run on Debian or equivalent.", .english),
  ]

  private let products: TermAutomaton
  private let allowed: [Language: TermAutomaton]

  /// Makes the rule from the names of products and from the words that make them lawful.
  package init(_ terms: WordingTerms) {
    products = TermAutomaton(terms.products)
    allowed = terms.productsAllowed.mapValues(TermAutomaton.init)
  }

  /// What breaks the rule, with its remedy.
  package func findings(in sentence: FoldedSentence) -> [Diagnostic] {
    let found = products.matches(in: sentence.words)
    guard !found.isEmpty, allowed[sentence.language]?.matches(in: sentence.words).isEmpty ?? true
    else { return [] }
    return found.map { match in
      let name = sentence.original(match.range)
      return Diagnostic(
        .warning, Self.code,
        Text(fr: "« \(name) » est un produit", en: "“\(name)” is a product"), found: name,
        remedies: [
          Text(
            fr: "Décrire le besoin, ou ajouter « ou équivalent » et le justifier.",
            en: "Describe the need, or add “or equivalent” and justify it.")
        ], source: "CCP, art. R2111-7")
    }
  }
}
