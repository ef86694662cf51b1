/// One line of the price of an offer.
///
/// The total of a line is amount × quantity × months, each as far as its basis has it.
package struct PriceLine: Hashable, Sendable {
  /// What is priced, as the price schedule of the offer says it.
  package var label: String
  /// What the amount is for: once, per month, per user and month, or per unit.
  package var basis: PriceBasis
  /// The amount for one of its basis, in the currency, with up to 6 decimals: 0.0345 € a page.
  ///
  /// Zero or more: a discount is taken off the amounts, it is no line.
  package var amount: ExactDecimal
  /// How many units or users, zero or more; nil counts as 1 where the basis needs none.
  package var quantity: ExactDecimal?
  /// How many months, zero or more; nil where the basis has none.
  package var months: Int?
  /// The currency of the amount, which has to be that of the lot to be compared.
  package var currency: Currency
  /// Whether the amount holds the value added tax.
  package var taxBasis: TaxBasis
  /// The rate of value added tax, needed where prices are compared on the other tax basis.
  package var taxRate: TaxRate?
  /// The price or cost criterion that the line counts for; nil where the lot has only one.
  package var criterion: CriterionKey?

  /// The most decimals that an amount may have.
  package static let maximumDecimals = 6

  package init(
    label: String, basis: PriceBasis, amount: ExactDecimal, quantity: ExactDecimal? = nil,
    months: Int? = nil, currency: Currency, taxBasis: TaxBasis, taxRate: TaxRate? = nil,
    criterion: CriterionKey? = nil
  ) {
    self.label = label
    self.basis = basis
    self.amount = amount
    self.quantity = quantity
    self.months = months
    self.currency = currency
    self.taxBasis = taxBasis
    self.taxRate = taxRate
    self.criterion = criterion
  }
}

/// What the amount of a price line is for.
package enum PriceBasis: String, CaseIterable, Hashable, Sendable {
  /// Once for the contract.
  case oneOff
  case perMonth
  case perUserPerMonth
  case perUnit

  /// Whether a line must say how many units or users.
  package var needsQuantity: Bool { self == .perUserPerMonth || self == .perUnit }

  /// Whether a line must say how many months.
  package var needsMonths: Bool { self == .perMonth || self == .perUserPerMonth }

  /// The words that people read.
  package var name: Text {
    switch self {
    case .oneOff: Text(fr: "une fois", en: "one-off")
    case .perMonth: Text(fr: "par mois", en: "per month")
    case .perUserPerMonth: Text(fr: "par utilisateur et par mois", en: "per user per month")
    case .perUnit: Text(fr: "par unité", en: "per unit")
    }
  }
}

/// A rate of value added tax in hundredths of a percent, from 0 to 10 000: 20 % is 2 000.
package struct TaxRate: Hashable, Sendable {
  /// Hundredths of a percent, from 0 to 10 000.
  package let hundredths: Int

  /// Creates a rate, or returns nil below 0 % or above 100 %.
  package init?(hundredths: Int) {
    guard (0...10_000).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }
}
