import CahierModel
import Testing

@testable import CahierEvaluation

struct TieTests {
  /// Offers marked on two criteria of equal weight, out of 10.
  private func evaluation(
    _ marks: [String: (String, String)], ties: [CriterionKey] = [], rounding: Rounding = Rounding()
  ) throws -> Evaluation {
    let criteria = [
      quality("One", weight: try percent("50"), scale: 10),
      quality("Two", weight: try percent("50"), scale: 10),
    ]
    let offers = try marks.keys.sorted().map { name in
      try offer(name, marks: [("One", marks[name]?.0 ?? "0"), ("Two", marks[name]?.1 ?? "0")])
    }
    let method = EvaluationMethod(rounding: rounding, ties: ties)
    return Evaluation(lot: Lot(method: method, criteria: criteria), offers: offers)
  }

  @Test func `equal totals share a rank, and the next rank is left out`() throws {
    let result = try evaluation(["A": ("5", "5"), "B": ("6", "4"), "C": ("1", "1")]).result()
    #expect(result.places == ["1 A", "1 B", "3 C"])
    #expect(result.ties.map(\.groups) == [[[0, 1]]])
    #expect(result.ties[0].steps.isEmpty)
    #expect(result.warnings.map(\.code) == ["EVAL-081"])
    #expect(result.warnings.first?.found == "A, B")
  }

  @Test func `the criteria of the rule tell totals apart in turn`() throws {
    let marks = ["A": ("5", "5"), "B": ("6", "4"), "C": ("6", "4"), "D": ("4", "6")]
    let result = try evaluation(marks, ties: ["One", "Two"]).result()
    #expect(result.places == ["1 B", "1 C", "3 A", "4 D"])
    #expect(result.ties[0].steps.map(\.criterion) == [0, 1])
    #expect(result.ties[0].steps.map(\.isDecisive) == [true, false])
    #expect(result.ties[0].steps[1].offers == [1, 2])
    let other = try evaluation(marks, ties: ["Two"]).result()
    #expect(other.places == ["1 D", "2 A", "3 B", "3 C"])
    #expect(other.warnings.map(\.found) == ["B, C"])
    let whole = try evaluation(["A": ("6", "4"), "B": ("5", "5")], ties: ["One"]).result()
    #expect(whole.ties.count == 1 && whole.warnings.isEmpty)
  }

  @Test func `binary fractions would split this tie`() throws {
    let result = try evaluation(["A": ("0.1", "0.2"), "B": ("0.3", "0")]).result()
    #expect(result.places == ["1 A", "1 B"])
  }

  @Test func `ranks on what is displayed tie totals that read the same`() throws {
    let marks = ["A": ("5", "5"), "B": ("5", "5.0009")]
    #expect(try evaluation(marks).result().places == ["1 B", "2 A"])
    let shown = Rounding(rankOn: .displayed)
    #expect(try evaluation(marks, rounding: shown).result().places == ["1 A", "1 B"])
  }

  @Test func `a thousand equal offers are one tie`() throws {
    let names = (0..<1_000).map { "Offer \($0)" }
    let marks = Dictionary(uniqueKeysWithValues: names.map { ($0, ("5", "5")) })
    let result = try evaluation(marks, ties: ["One", "Two"]).result()
    #expect(result.ranking.allSatisfy { $0.rank == 1 })
    #expect(result.ties.count == 1)
  }
}
