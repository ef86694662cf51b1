internal import CahierModel

/// A currency as people type it.
enum TypedCurrency {
  /// Reads `EUR`, `eur` or `€`.
  static func read(_ text: String, at place: String) throws(Failure) -> Currency {
    let signs = ["€": "EUR", "$": "USD", "£": "GBP"]
    let code = signs[text.trimmed] ?? text.trimmed.uppercased()
    if let currency = Currency(code) { return currency }
    throw .usage(
      "INPUT-066", Text(fr: "ceci n’est pas une monnaie", en: "this is no currency"),
      at: [Text(same: place)], found: text,
      expected: Text(
        fr: "trois lettres de la norme ISO 4217\u{202F}: EUR", en: "three letters of ISO 4217: EUR")
    )
  }
}
