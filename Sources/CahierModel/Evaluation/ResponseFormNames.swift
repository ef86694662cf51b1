/// The columns of a response form that have names, by their names in the file: whoever writes the form
/// and whoever reads it back know them by these.
package enum ResponseColumn: String, CaseIterable, Hashable, Sendable {
  case requirementCodes = "requirement_codes"
  case answers = "requirement_answers"
  case dates = "requirement_dates"
  case comments = "requirement_comments"
  case priceCodes = "price_codes"
  case unitPrices = "unit_prices"
  case taxRates = "tax_rates"
  case amounts
  case amountsWithTax = "amounts_with_tax"
}

/// What the mark of a response form begins with: `cahier-response 1`.
package enum ResponseMark {
  /// The word that tells the form from another file.
  package static let word = "cahier-response"
  /// The version of the layout.
  package static let version = 1
}
