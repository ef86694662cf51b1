package import CahierModel

/// A formula by which prices become marks.
///
/// A value of a method holds its parameters, already checked, and computes exactly. Prices are
/// above zero, in one currency and on one tax basis: the checks of a lot see to it.
package protocol PriceMethod: Sendable {
  /// What people may know about the method: names, expression, parameters, law.
  static var sheet: PriceMethodSheet { get }

  /// Takes the parameters that the tender rules state.
  ///
  /// - Throws: `PriceParameterFault` for one that is missing or outside of its domain.
  init(_ parameters: PriceParameters) throws(PriceParameterFault)

  /// The mark of one price, from zero to the maximum of the set.
  func mark(of price: Rational, in set: PriceSet) -> Rational

  /// The calculation of that mark, to be shown.
  func arithmetic(of price: Rational, in set: PriceSet) -> MarkArithmetic

  /// What a court or a court of accounts could hold against the method in this very case.
  ///
  /// `share` is the part of all points that the price carries, from 0 to 1.
  func cautions(for set: PriceSet, share: Rational) -> [PriceCaution]
}

extension PriceMethod {
  /// The marks of all prices of the set, in its order.
  package func marks(for set: PriceSet) -> [Rational] {
    set.prices.map { mark(of: $0, in: set) }
  }
}

/// The prices that are marked against one another: those of the offers that are ranked.
package struct PriceSet: Sendable {
  /// The prices in the order of the offers, each above zero; at least one.
  package let prices: [Rational]
  /// The lowest of the prices: Pmin, above zero.
  package let lowest: Rational
  /// The highest of the prices: Pmax, equal to the lowest where all are one price.
  package let highest: Rational
  /// The mark of the best price: M.
  package let maximum: Rational

  /// Creates a set, or returns nil for no price at all or one that is not above zero.
  package init?(prices: [Rational], maximum: Rational) {
    guard let lowest = prices.min(), let highest = prices.max(), lowest > .zero else { return nil }
    self.prices = prices
    self.lowest = lowest
    self.highest = highest
    self.maximum = maximum
  }
}

/// A reason to look at a method twice, with what it rests on.
package struct PriceCaution: Hashable, Sendable {
  /// What could be held against the method, as a clause with no full stop.
  package let message: Text
  /// The decision that says so, as lawyers quote it; nil for Cahier's own remark.
  package let source: String?

  package init(_ message: Text, source: String? = nil) {
    self.message = message
    self.source = source
  }
}
