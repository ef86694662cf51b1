package import CahierModel

/// A number that the tender rules fix for a price method, before the offers are opened.
package struct PriceParameter: Hashable, Sendable {
  /// The letter of the formula: `n`.
  package let symbol: String
  /// What the number stands for, as a clause: “price up to which the mark is full”.
  package let meaning: Text
  /// Whether it is an amount of money, on the tax basis of the prices compared.
  package let isAmount: Bool
  /// What it is where the rules say nothing; nil for one that they must state.
  package let standard: ExactDecimal?
  /// The values that are allowed.
  package let domain: Domain

  /// Which values are allowed.
  package enum Domain: Hashable, Sendable {
    case above(ExactDecimal)
    case atLeast(ExactDecimal)

    /// Whether `value` is allowed.
    package func contains(_ value: ExactDecimal) -> Bool {
      switch self {
      case .above(let bound): value > bound
      case .atLeast(let bound): value >= bound
      }
    }
  }

  package init(
    _ symbol: String, meaning: Text, isAmount: Bool = false, standard: ExactDecimal? = nil,
    _ domain: Domain
  ) {
    self.symbol = symbol
    self.meaning = meaning
    self.isAmount = isAmount
    self.standard = standard
    self.domain = domain
  }
}

/// The parameters of a method with a value for each, within its domain.
package struct PriceParameters: Sendable {
  private let values: [String: Rational]

  /// Reads the parameters that were stated against those of the sheet.
  ///
  /// - Throws: `PriceParameterFault` for the first fault in the order of the sheet; symbols that
  ///   the method does not have come last, in alphabetical order.
  package init(
    _ stated: [String: ExactDecimal], for sheet: PriceMethodSheet
  ) throws(PriceParameterFault) {
    var values: [String: Rational] = [:]
    for parameter in sheet.parameters {
      guard let value = stated[parameter.symbol] ?? parameter.standard else {
        throw .missing(parameter)
      }
      guard parameter.domain.contains(value) else { throw .tooSmall(parameter, found: value) }
      values[parameter.symbol] = Rational(value)
    }
    let unknown = stated.keys.sorted().first { values[$0] == nil }
    if let unknown { throw .unknown(unknown, known: sheet.parameters) }
    self.values = values
  }

  /// The value of a parameter of the sheet.
  package func value(_ symbol: String) throws(PriceParameterFault) -> Rational {
    guard let value = values[symbol] else { throw .unknown(symbol, known: []) }
    return value
  }
}

/// Why parameters do not fit a price method.
package enum PriceParameterFault: Error, Hashable {
  case missing(PriceParameter)
  case tooSmall(PriceParameter, found: ExactDecimal)
  case unknown(String, known: [PriceParameter])
  /// `larger` must be above `smaller`, and is not.
  case order(smaller: String, larger: String)
}
