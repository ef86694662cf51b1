package import CahierModel

/// A product is named only with reason, or with « ou équivalent ».
package enum ProductNameRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-004"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Marque ou produit",
    en: "Brand or product")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Nommer un produit écarte ses concurrents\u{202F}: c’est interdit sauf justification.",
    en: "Naming a product shuts its competitors out: it is forbidden unless justified.")
  /// What the rule rests on.
  package static let source = "CCP, art. R2111-7; directive 2014/24/EU, art. 42(4)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Décrire le besoin, ou ajouter « ou équivalent » et le justifier.",
    en: "Describe the need, or add “or equivalent” and justify it.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement, .criterion]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit s’ouvrir dans SharePoint.", .french, finds: ["SharePoint"]),
    WordingExample("L’outil doit fonctionner avec M365.", .french, finds: ["M365"]),
    WordingExample("L’outil doit s’ouvrir dans SharePoint ou équivalent.", .french),
    WordingExample("L’outil doit lire l’Active Directory existant.", .french),
    WordingExample("Le titulaire doit exploiter PostgreSQL.", .french, finds: ["PostgreSQL"]),
    WordingExample("L’agent doit ouvrir les fenêtres et le tableau de bord.", .french),
    WordingExample("The tool shall run on Red Hat.", .english, finds: ["Red Hat"]),
    WordingExample("The tool shall run on Debian or equivalent.", .english),
    WordingExample("The teams shall publish news.", .english),
  ]

  /// What breaks the rule, in the order of the text.
  ///
  /// Free software is a product too; what is bought may be services around one that is in place, so
  /// that it is only a warning.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard !text.has(.equivalent), !text.has(.existing) else { return [] }
    return names(in: text).map { match in
      let name = text.original(match.range)
      return finding(
        name, Text(fr: "« \(name) » est un produit", en: "“\(name)” is a product"),
        level: match.list == .freeProduct ? .warning : .error)
    }
  }

  /// The products that a text names: with their capital, and a common noun not where one begins.
  static func names(in text: FoldedText) -> [TermMatch] {
    let found = text.matches.filter { match in
      let word = text.words[match.range.lowerBound]
      return switch match.list {
      case .product, .freeProduct:
        word.isCapitalised || text.words[match.range].contains(where: \.isCapitalised)
      case .productNoun: word.isCapitalised && !word.startsSentence
      default: false
      }
    }
    return found.filter { match in
      !found.contains { $0.range.overlaps(match.range) && $0.range.count > match.range.count }
    }
  }
}
