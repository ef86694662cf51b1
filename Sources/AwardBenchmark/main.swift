// Measures the award of 50 offers on 60 leaf criteria, exactly: `make bench` runs it.

import CahierEvaluation
import CahierModel

/// Random numbers that are the same on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A lot with a price of 40 points and sixty leaves of one point each, in ten groups.
func lot() -> Lot {
  let groups = (0..<10).map { group in
    Criterion(
      key: CriterionKey("group \(group)"), name: BilingualText("group \(group)", in: .english),
      type: .quality, weight: .points(6),
      children: (0..<6).map { leaf in
        Criterion(
          key: CriterionKey("leaf \(group).\(leaf)"),
          name: BilingualText("leaf \(group).\(leaf)", in: .english), type: .quality,
          weight: .points(1), scale: 20)
      })
  }
  let price = Criterion(
    key: "price", name: BilingualText("price", in: .english), type: .price, weight: .points(40),
    priceMethod: PriceMethodChoice(id: "proportional"))
  return Lot(criteria: [price] + groups)
}

/// Fifty offers, with marks in quarters of a point.
func offers(for lot: Lot) throws -> [Offer] {
  var random = SeededGenerator(state: 7)
  return try (0..<50).map { number in
    let amount = try ExactDecimal(
      coefficient: Int.random(in: 8_000_000...20_000_000, using: &random), decimals: 2)
    let marks = try lot.criteria.flatMap(\.children).map { leaf in
      try Mark(
        criterion: leaf.key,
        value: ExactDecimal(coefficient: 25 * Int.random(in: 0...80, using: &random), decimals: 2))
    }
    return Offer(
      tenderer: Tenderer(name: "offer \(number)"),
      priceLines: [
        PriceLine(
          label: "total", basis: .oneOff, amount: amount, currency: .euro, taxBasis: .inclusive)
      ], marks: marks)
  }
}

let evaluated = lot()
let checked = try CheckedEvaluation(Evaluation(lot: evaluated, offers: offers(for: evaluated)))
let clock = ContinuousClock()
var winners = 0
var durations = (0..<300).map { _ in
  clock.measure { winners += checked.result().ranking.count }
}
durations.sort()
let median = durations[durations.count / 2]
print(median.components.attoseconds / 1_000_000_000_000, "microseconds")
