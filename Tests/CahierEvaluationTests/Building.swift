import CahierModel

@testable import CahierEvaluation

extension ExactDecimal {
  init(_ text: String) throws {
    self = try ExactDecimal(parsing: text)
  }
}

extension Rational {
  /// A fraction as its text says it: `1981/25`.
  init(text: String) throws {
    let parts = try text.split(separator: "/").map { try ExactDecimal(parsing: String($0)) }
    self = parts.count == 2 ? Rational(parts[0]) / Rational(parts[1]) : Rational(parts[0])
  }
}

func percent(_ text: String) throws -> CriterionWeight {
  .percent(try Weight(parsing: text))
}

func priceCriterion(
  _ name: String = "Price", weight: CriterionWeight, method: String = "proportional",
  _ parameters: [String: ExactDecimal] = [:], scale: ExactDecimal? = nil
) -> Criterion {
  Criterion(
    key: CriterionKey(name), name: BilingualText(name, in: .english), type: .price, weight: weight,
    scale: scale, priceMethod: PriceMethodChoice(id: method, parameters: parameters))
}

func quality(
  _ name: String, weight: CriterionWeight, scale: ExactDecimal? = nil,
  minimum: ExactDecimal? = nil, _ children: [Criterion] = []
) -> Criterion {
  Criterion(
    key: CriterionKey(name), name: BilingualText(name, in: .english), type: .quality,
    weight: weight, scale: scale, minimum: minimum, children: children)
}

func offer(
  _ name: String, price: String? = nil, marks: [(String, String)] = [],
  status: OfferStatus = .admitted, reason: String? = nil
) throws -> Offer {
  var offer = Offer(tenderer: Tenderer(name: name), status: status)
  offer.reason = BilingualText(en: reason)
  if let price { offer.priceLines = [try line(price)] }
  offer.marks = try marks.map { Mark(criterion: CriterionKey($0), value: try ExactDecimal($1)) }
  return offer
}

func line(
  _ amount: String, basis: PriceBasis = .oneOff, quantity: ExactDecimal? = nil, months: Int? = nil,
  tax: TaxBasis = .inclusive, rate: Int? = nil
) throws -> PriceLine {
  PriceLine(
    label: "", basis: basis, amount: try ExactDecimal(amount), quantity: quantity, months: months,
    currency: .euro, taxBasis: tax, taxRate: rate.flatMap { TaxRate(hundredths: $0) })
}

extension EvaluationResult {
  /// The names of the ranked offers with their rank, such as `1 B`.
  var places: [String] {
    ranking.map { "\($0.rank) \(offer($0.offer).name)" }
  }

  /// The exact totals by the name of the offer.
  var totals: [String: Rational] {
    Dictionary(uniqueKeysWithValues: ranking.map { (offer($0.offer).name, $0.total) })
  }
}

/// The codes of what is wrong with an evaluation.
func codes(_ evaluation: Evaluation) -> [String] {
  do {
    _ = try evaluation.result()
    return []
  } catch {
    return error.faults.map(\.diagnostic.code)
  }
}
