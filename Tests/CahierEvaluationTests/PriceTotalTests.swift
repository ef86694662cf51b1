import CahierModel
import Testing

@testable import CahierEvaluation

struct PriceTotalTests {
  @Test func `a line is worth amount times quantity times months`() throws {
    let page = try line("0.0345", basis: .perUnit, quantity: 1_000_001)
    #expect(PriceTotal.total(of: page).description == "69000069/2000")
    let users = try line("2.5", basis: .perUserPerMonth, quantity: 650, months: 48)
    #expect(PriceTotal.total(of: users) == 78_000)
    #expect(
      PriceTotal.total(of: try line("19.99", basis: .perMonth, months: 36)) == Rational(71_964)
        / 100)
  }

  @Test func `tax is added or taken off exactly`() throws {
    let exclusive = try line("99.99", tax: .exclusive, rate: 550)
    #expect(PriceTotal.total(of: exclusive, on: .inclusive)?.description == "2109789/20000")
    let inclusive = try line("100", tax: .inclusive, rate: 2_000)
    #expect(PriceTotal.total(of: inclusive, on: .exclusive)?.description == "250/3")
    #expect(PriceTotal.total(of: try line("100", tax: .exclusive), on: .inclusive) == nil)
    #expect(PriceTotal.total(of: try line("100"), on: .inclusive) == 100)
  }

  @Test func `a total is rounded only where the rules say so, once`() throws {
    let lines = [try line("0.3333", tax: .exclusive, rate: 2_000), try line("0.005")]
    var method = EvaluationMethod()
    #expect(PriceTotal.total(of: lines, by: method).description == "10124/25000".reduced)
    method.rounding.prices = 2
    #expect(PriceTotal.total(of: lines, by: method).description == "2/5")
  }

  @Test func `a figure beyond 128 bits is still exact`() throws {
    let huge = try line(
      "999999999999.999999", basis: .perUnit, quantity: ExactDecimal("999999999.999999999"))
    let lines = [huge, try line("0.000001")]
    let total = PriceTotal.total(of: lines, by: EvaluationMethod())
    #expect(total.description.contains("/"))
    #expect(total - PriceTotal.total(of: huge) == Rational(1) / 1_000_000)
  }
}

extension String {
  /// A fraction in lowest terms.
  fileprivate var reduced: String {
    (try? Rational(text: self).description) ?? self
  }
}
