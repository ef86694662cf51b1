import CahierModel
import CahierRules
import CahierTestSupport
import Testing

struct WeightSharesTests {
  @Test func `shares make the whole exactly, nobody is left out, and larger sizes get no less`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let sizes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Int.random(in: 1...4_000, using: &random)
      }
      let total = Int.random(in: 1...100, using: &random) * 100
      let shares = Apportionment.shares(of: total, sizes: sizes, step: 100)
      #expect(shares.reduce(0, +) == total)
      for (one, other) in zip(sizes.indices, sizes.indices.dropFirst())
      where sizes[one] > sizes[other] {
        #expect(shares[one] >= shares[other], "\(sizes) \(shares)")
      }
    }
  }

  @Test(arguments: [(40, 54, 6, true), (40, 54, 5, false), (100, 0, 0, true), (50, 51, 0, false)])
  func `weights are shares only where they make 100`(
    price: Int, quality: Int, environment: Int, isWhole: Bool
  ) throws {
    let weights = try [price, quality, environment].map { try Weight(hundredths: $0 * 100) }
    let shares = WeightShares(price: weights[0], quality: weights[1], environment: weights[2])
    #expect((shares != nil) == isWhole)
  }

  @Test func `weights go to the criteria of their part, in proportion`() throws {
    var lot = Lot(criteria: [
      criterion("p", 40, .price), criterion("a", 36), criterion("b", 18),
      criterion("e", 6, isEnvironmental: true),
    ])
    let before = try #require(WeightShares(of: lot))
    #expect(before.quality.hundredths == 5_400)
    let shares = try #require(
      WeightShares(
        price: Weight(hundredths: 6_000), quality: Weight(hundredths: 3_000),
        environment: Weight(hundredths: 1_000)))
    #expect(shares.apply(to: &lot).isEmpty)
    #expect(WeightShares(of: lot) == shares)
    #expect(lot.criteria[1].weight == .percent(try Weight(hundredths: 2_000)))
    lot.criteria.removeLast()
    #expect(shares.apply(to: &lot) == [.environment])
  }

  private func criterion(
    _ key: String, _ percent: Int, _ type: CriterionType = .quality, isEnvironmental: Bool = false
  ) -> Criterion {
    let weight = (try? Weight(hundredths: percent * 100)) ?? .whole
    return Criterion(
      key: CriterionKey(key), name: BilingualText(), type: type, weight: .percent(weight), scale: 5,
      isEnvironmental: isEnvironmental)
  }
}

struct SIRETNumberTests {
  @Test(arguments: [
    "21350027800014", "213 500 278 00014", "SIRET : 213 500 278 00014", "35600000000048",
  ])
  func `a number whose digits check is right, with blanks or a label`(text: String) throws {
    #expect(SIRETNumber.fault(try #require(SIRETNumber.digits(text))) == nil)
  }

  @Test(arguments: ["21350027800010", "12345678901234", "35600000000011"])
  func `a digit that is mistyped is found`(text: String) {
    #expect(SIRETNumber.fault(text) == .key)
  }

  @Test func `the plain sum of La Poste is right for it alone`() {
    #expect(SIRETNumber.fault("35600000000001") == nil)
    #expect(SIRETNumber.fault("2135002780001") == .length(13))
    #expect(SIRETNumber.digits("12 rue Haute") == nil)
  }
}
