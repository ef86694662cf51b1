package import CahierModel

/// Reads the words that statements are checked for: `templates/rules/wording/terms.yaml`.
package enum WordingTermsReader {
  /// Reads a file, and gathers all that is wrong with it.
  ///
  /// - Throws: `DataError` with the codes FILE-002 to FILE-008.
  package static func read(_ bytes: [UInt8], file: String) throws(DataError) -> WordingTerms {
    let faults = FaultList()
    let root = try faults.root(bytes, file: file, version: "wording")
    root.allowOnly("wording", "vague", "products")
    let vague = root.required("vague")
    let products = root.required("products")
    for node in [vague, products] { node?.allowOnly("terms", "except") }
    let terms = WordingTerms(
      vague: byLanguage(vague?.required("terms")),
      notVague: byLanguage(vague?.required("except")), products: list(products?.required("terms")),
      productsAllowed: byLanguage(products?.required("except")))
    try faults.throwIfAny()
    return terms
  }

  private static func byLanguage(_ node: ReadingNode?) -> [Language: [String]] {
    node?.allowOnly(Language.allCases.map(\.rawValue))
    return Language.allCases.reduce(into: [:]) { terms, language in
      terms[language] = list(node?.required(language.rawValue))
    }
  }

  private static func list(_ node: ReadingNode?) -> [String] {
    node?.items().compactMap { $0.text() } ?? []
  }
}
