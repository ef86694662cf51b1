/// The currency of a dossier, as ISO 4217 names it: `EUR`.
package struct Currency: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// The euro, in which a dossier is kept unless it says otherwise.
  package static let euro = Currency(unchecked: "EUR")

  /// Reads three capital letters, or returns nil for any other text.
  package init?(_ code: some StringProtocol) {
    guard code.utf8.count == 3,
      code.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    else { return nil }
    description = String(code)
  }

  private init(unchecked code: String) {
    description = code
  }
}

/// Whether an amount holds the value added tax.
package enum TaxBasis: String, CaseIterable, Hashable, Sendable {
  /// Without tax: *hors taxes*.
  case exclusive = "HT"
  /// With tax: *toutes taxes comprises*.
  case inclusive = "TTC"
}
