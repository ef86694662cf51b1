import CahierModel
import Testing

@testable import CahierEvaluation

/// One example worked by hand under several formulas, which crown different offers.
struct WorkedExampleTests {
  private func totals(_ method: String, _ parameters: [String: ExactDecimal] = [:]) throws
    -> [String]
  {
    let criteria = [
      priceCriterion(weight: try percent("40"), method: method, parameters),
      quality("Technical", weight: try percent("40"), scale: 20),
      quality("Environment", weight: try percent("20"), scale: 20),
    ]
    let offers = [
      try offer("A", price: "100000", marks: [("Technical", "15"), ("Environment", "10")]),
      try offer("B", price: "90000", marks: [("Technical", "12"), ("Environment", "14")]),
      try offer("C", price: "120000", marks: [("Technical", "18"), ("Environment", "16")]),
    ]
    let totals = try Evaluation(lot: Lot(criteria: criteria), offers: offers).result().totals
    return ["A", "B", "C"].map { totals[$0]?.description ?? "" }
  }

  @Test func `each formula gives its own totals`() throws {
    #expect(try totals("proportional") == ["76", "78", "82"])
    #expect(try totals("linear-minmax") == ["200/3", "78", "52"])
    #expect(try totals("linear-n-min") == ["680/9", "78", "236/3"])
    #expect(try totals("linear-n-min", ["n": ExactDecimal("1.5")]) == ["640/9", "78", "196/3"])
    #expect(try totals("bounds", ["a": 0, "b": 150_000]) == ["160/3", "54", "60"])
  }
}
