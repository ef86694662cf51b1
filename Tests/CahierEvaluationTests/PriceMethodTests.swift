import CahierModel
import Foundation
import Testing

@testable import CahierEvaluation

/// A case of `Fixtures/price-cases.json`.
struct PriceCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let formula: String
  let M: Int
  let params: [String: String]
  let prices: [String: String]
  let expected: [String: String]
  let exact: [String: String]

  var testDescription: String { "\(id) \(formula)" }
}

struct AwardCase: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let formula: String
  let M_price: Int
  let params: [String: String]
  let prices: [String: String]
  let other_points: [String: String]
  let expected_total: [String: String]
  let winner: [String]

  var testDescription: String { "\(id) \(formula)" }
}

private struct PriceCases: Decodable {
  let cases: [PriceCase]
  let awards: [AwardCase]

  static func read() throws -> PriceCases {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/price-cases.json")
    return try JSONDecoder().decode(PriceCases.self, from: Data(contentsOf: file))
  }
}

func method(
  _ name: String, _ parameters: [String: ExactDecimal] = [:]
) throws -> any PriceMethod {
  let type = try #require(PriceMethodRegister.method(named: name))
  return try type.init(PriceParameters(parameters, for: type.sheet))
}

struct PriceMethodTests {
  @Test func `every worked case comes out to the digit`() throws {
    let cases = try PriceCases.read().cases
    #expect(cases.count >= 7)
    for priceCase in cases {
      let method = try method(
        priceCase.formula, priceCase.params.mapValues { try ExactDecimal($0) })
      let names = priceCase.prices.keys.sorted()
      let prices = try names.map { Rational(try ExactDecimal(priceCase.prices[$0] ?? "")) }
      let set = try #require(PriceSet(prices: prices, maximum: Rational(priceCase.M)))
      for (name, mark) in zip(names, method.marks(for: set)) {
        #expect(mark.description == priceCase.exact[name], "\(priceCase.id) \(name)")
        #expect(mark.decimalText(4, .halfUp) == priceCase.expected[name])
      }
    }
  }

  @Test func `every worked award comes out, ties included`() throws {
    let awards = try PriceCases.read().awards
    #expect(awards.count >= 6)
    for award in awards {
      let rest = 100 - award.M_price
      let criteria = [
        priceCriterion(
          weight: .points(ExactDecimal(award.M_price)), method: award.formula,
          try award.params.mapValues { try ExactDecimal($0) }),
        quality("Rest", weight: .points(ExactDecimal(rest)), scale: ExactDecimal(rest)),
      ]
      let offers = try award.prices.keys.sorted().map {
        try offer($0, price: award.prices[$0], marks: [("Rest", award.other_points[$0] ?? "")])
      }
      let result = try Evaluation(lot: Lot(criteria: criteria), offers: offers).result()
      let totals = result.totals.mapValues { $0.decimalText(4, .halfUp) }
      #expect(totals == award.expected_total, "\(award.id)")
      let winners = result.ranking.filter { $0.rank == 1 }.map { result.offer($0.offer).name }
      #expect(winners == award.winner, "\(award.id)")
    }
  }

  @Test func `all equal prices have the full mark`() throws {
    for name in ["proportional", "linear-minmax", "linear-n-min"] {
      let set = try #require(PriceSet(prices: [100, 100], maximum: 40))
      #expect(try method(name).marks(for: set) == [40, 40], "\(name)")
    }
  }

  @Test func `fixed bounds mark a lone offer by the formula`() throws {
    let set = try #require(PriceSet(prices: [100], maximum: 50))
    #expect(try method("bounds", ["a": 80, "b": 180]).marks(for: set) == [40])
  }

  @Test(arguments: ["proportional", "linear-minmax", "linear-n-min", "bounds"])
  func `a lower price never gets a lower mark`(name: String) throws {
    let method = try method(name, name == "bounds" ? ["a": 200, "b": 900] : [:])
    for prices in [[100, 101, 250, 990], [500, 500, 501], [1, 1_000_000]] {
      let set = try #require(PriceSet(prices: prices.map { Rational($0) }, maximum: 40))
      let marks = method.marks(for: set)
      #expect(marks == marks.sorted(by: >), "\(prices)")
      #expect(marks.allSatisfy { $0 >= .zero && $0 <= 40 })
      #expect(zip(set.prices, marks).allSatisfy { method.arithmetic(of: $0, in: set).mark == $1 })
    }
  }

  @Test func `a method answers to its aliases`() {
    #expect(PriceMethodRegister.method(named: "classique")?.sheet.id == "proportional")
    #expect(PriceMethodRegister.method(named: "lineaire")?.sheet.id == "linear-minmax")
    #expect(PriceMethodRegister.method(named: "belleville") == nil)
  }

  @Test func `no two methods share a name`() {
    let names = PriceMethodRegister.all.flatMap { [$0.sheet.id] + $0.sheet.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test func `the method that a court struck down in such a case is warned about`() throws {
    let minmax = try method("linear-minmax")
    let two = try #require(PriceSet(prices: [100, 101], maximum: 60))
    #expect(minmax.cautions(for: two, share: Rational(1) / 10).count == 1)
    let four = try #require(PriceSet(prices: [100, 101, 102, 103], maximum: 60))
    #expect(minmax.cautions(for: four, share: Rational(6) / 10).count == 1)
    #expect(minmax.cautions(for: four, share: Rational(4) / 10).isEmpty)
    #expect(try method("linear-n-min", ["n": 7]).cautions(for: four, share: .one).count == 1)
    #expect(try method("linear-n-min").cautions(for: four, share: .one).isEmpty)
    let bounds = try method("bounds", ["a": 101, "b": 200])
    #expect(bounds.cautions(for: two, share: .one).count == 1)
  }
}
