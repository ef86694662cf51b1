import CahierModel
import CahierTestSupport
import Testing

@testable import CahierEvaluation

/// What must hold whatever the marks and prices are.
@Suite struct PropertyTests {
  /// A lot of a price, a group of two and a leaf, with random weights, marks and prices.
  private func evaluation(seed: UInt64, decimals: Int = 2) throws -> Evaluation {
    var random = SeededGenerator(seed: seed)
    let price = Int.random(in: 1...80, using: &random)
    let group = Int.random(in: 1...(99 - price), using: &random)
    let weights = [price, group, 100 - price - group].map { $0 * 100 }
    let inner = Int.random(in: 1...9_999, using: &random)
    func weight(_ hundredths: Int) throws -> CriterionWeight {
      .percent(try Weight(hundredths: hundredths))
    }
    let criteria = [
      priceCriterion(weight: try weight(weights[0])),
      quality(
        "Group", weight: try weight(weights[1]),
        [
          quality("One", weight: try weight(inner), scale: 5),
          quality("Two", weight: try weight(10_000 - inner), scale: 20),
        ]),
      quality("Three", weight: try weight(weights[2]), scale: 7),
    ]
    let offers = try (0..<Int.random(in: 1...9, using: &random)).map { index in
      var offer = try offer("Offer \(index)", price: "\(Int.random(in: 1...9_000, using: &random))")
      offer.marks = try [("One", 5), ("Two", 20), ("Three", 7)].map { name, scale in
        let power = ExactDecimal.powerOfTen(decimals)
        let value = try ExactDecimal(
          coefficient: Int.random(in: 0...scale * power, using: &random), decimals: decimals)
        return Mark(criterion: CriterionKey(name), value: value)
      }
      return offer
    }
    return Evaluation(lot: Lot(criteria: criteria), offers: offers)
  }

  @Test(arguments: UInt64(1)...40)
  func `totals are the sums of the leaves, in fractions one by one`(seed: UInt64) throws {
    let evaluation = try evaluation(seed: seed)
    let result = try evaluation.result()
    for ranked in result.ranking {
      let sum = result.outline.leaves.reduce(Rational.zero) { sum, leaf in
        let node = result.outline.nodes[leaf]
        let mark = result.mark(of: ranked.offer, on: leaf) ?? .zero
        let full = node.criterion.scale.map { Rational($0) } ?? node.points
        return sum + node.points * mark / full
      }
      #expect(ranked.total == sum)
      #expect(ranked.total >= .zero && ranked.total <= 100)
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `sums in 128 bits and without bound agree`(seed: UInt64) throws {
    let checked = try CheckedEvaluation(try evaluation(seed: seed, decimals: Int(seed % 9)))
    let narrow = Award(checked).result()
    let wide = Award(checked, isWide: true).result()
    #expect(narrow.ranking == wide.ranking)
    guard case .narrow = narrow.board.leaves, case .wide = wide.board.leaves else {
      Issue.record("the two ways to sum were not both used")
      return
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `a criterion of no weight changes nothing`(seed: UInt64) throws {
    var evaluation = try evaluation(seed: seed)
    let before = try evaluation.result()
    evaluation.lot.criteria.append(quality("Nothing", weight: try percent("0"), scale: 3))
    for index in evaluation.offers.indices {
      evaluation.offers[index].marks.append(
        Mark(criterion: "Nothing", value: ExactDecimal(index % 4)))
    }
    #expect(try evaluation.result().ranking == before.ranking)
  }

  @Test(arguments: UInt64(1)...20)
  func `the same offer twice ties`(seed: UInt64) throws {
    var evaluation = try evaluation(seed: seed)
    var twin = evaluation.offers[0]
    twin.tenderer.name = "Twin"
    evaluation.offers.append(twin)
    let result = try evaluation.result()
    let ranks = result.ranking.filter { [0, evaluation.offers.count - 1].contains($0.offer) }
    #expect(ranks.count == 2 && ranks[0].rank == ranks[1].rank)
    #expect(result.ties.contains { $0.offers.contains(0) })
  }

  @Test(arguments: UInt64(1)...20)
  func `the order of offers and criteria changes no total`(seed: UInt64) throws {
    let evaluation = try evaluation(seed: seed)
    var random = SeededGenerator(seed: seed)
    var shuffled = evaluation
    shuffled.offers.shuffle(using: &random)
    shuffled.lot.criteria.shuffle(using: &random)
    shuffled.lot.criteria.indices.forEach { shuffled.lot.criteria[$0].children.reverse() }
    #expect(try shuffled.result().totals == evaluation.result().totals)
  }

  @Test(arguments: UInt64(1)...20)
  func `splitting a criterion in two halves changes nothing`(seed: UInt64) throws {
    var evaluation = try evaluation(seed: seed)
    let before = try evaluation.result()
    let three = evaluation.lot.criteria[2]
    evaluation.lot.criteria[2].scale = nil
    evaluation.lot.criteria[2].children = [
      quality("Left", weight: try percent("50"), scale: three.scale),
      quality("Right", weight: try percent("50"), scale: three.scale),
    ]
    for index in evaluation.offers.indices {
      let mark = evaluation.offers[index].marks.removeLast()
      for half in ["Left", "Right"] {
        evaluation.offers[index].marks.append(
          Mark(criterion: CriterionKey(half), value: mark.value))
      }
    }
    #expect(try evaluation.result().ranking == before.ranking)
  }

  @Test(arguments: ["proportional", "linear-minmax", "linear-n-min"], UInt64(1)...10)
  func `prices in another unit change nothing`(method: String, seed: UInt64) throws {
    var evaluation = try evaluation(seed: seed)
    evaluation.lot.criteria[0].priceMethod = PriceMethodChoice(id: method)
    let before = try evaluation.result()
    for index in evaluation.offers.indices {
      let amount = evaluation.offers[index].priceLines[0].amount
      evaluation.offers[index].priceLines[0].amount = try ExactDecimal(
        coefficient: amount.coefficient * 7, decimals: 3)
    }
    #expect(try evaluation.result().ranking == before.ranking)
  }

  @Test(arguments: UInt64(1)...20)
  func `leaving out a loser that is not the cheapest moves no other total`(seed: UInt64) throws {
    let evaluation = try evaluation(seed: seed)
    let all = try evaluation.result().totals
    let cheapest = evaluation.offers.map(\.priceLines[0].amount).min()
    for index in evaluation.offers.indices
    where evaluation.offers[index].priceLines[0].amount != cheapest {
      var fewer = evaluation
      let name = fewer.offers.remove(at: index).name
      #expect(try fewer.result().totals == all.filter { $0.key != name })
    }
  }
}
