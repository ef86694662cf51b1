import CahierModel
import Testing

@testable import CahierEvaluation

/// What a total lacks of the prices that the schedule asks for: told, and never counted.
struct SchedulePricesTests {
  private func line(_ number: Int, isOption: Bool = false) throws -> SchedulePrices.Line {
    SchedulePrices.Line(
      code: try #require(ItemCode(prefix: "PR", number: number)), basis: .oneOff,
      isOption: isOption)
  }

  private func offer(_ name: String, _ labels: String...) throws -> Offer {
    var offer = try CahierEvaluationTests.offer(name)
    offer.priceLines = try labels.map { label in
      var line = try CahierEvaluationTests.line("100")
      line.label = label
      return line
    }
    return offer
  }

  private func told(
    _ offers: [Offer], of lines: [SchedulePrices.Line], isDivided: Bool = false,
    type: CriterionType = .price
  ) throws -> [String] {
    var criterion = quality("Amount", weight: try percent("100"))
    criterion.type = type
    let lot = Lot(criteria: [criterion])
    return SchedulePrices(lines: lines, isDivided: isDivided).findings(on: offers, in: lot, at: [])
      .map { "\($0.code) \($0.place.last?.en ?? "") \($0.message.en)" }
  }

  private func said(_ name: String, _ codes: String) -> String {
    "EVAL-082 offer “\(name)” prices: the offer has no price for \(codes); the ranking counts its "
      + "total without them"
  }

  @Test func `a line of the schedule that an offer does not price is told by its code`() throws {
    let whole = try offer("A", "PR-001 Start", "PR-002 Subscription", "pr-003, Training")
    let partial = try offer("B", "PR-001 Start")
    let lines = [try line(1), try line(2), try line(3)]
    #expect(try told([whole, partial], of: lines) == [said("B", "PR-002, PR-003")])
    #expect(try told([whole], of: lines).isEmpty)
  }

  @Test func `one label may price several lines`() throws {
    let whole = try offer("A", "Start and training (PR-001, PR-002)")
    #expect(try told([whole], of: [try line(1), try line(2)]).isEmpty)
  }

  @Test func `a line that no offer prices is told of each`() throws {
    let offers = [try offer("A", "PR-001"), try offer("B", "PR-001")]
    #expect(
      try told(offers, of: [try line(1), try line(2)]) == [
        said("A", "PR-002"), said("B", "PR-002"),
      ])
  }

  @Test func `an option is asked of all once one offer prices it, since it counts in that total`()
    throws
  {
    let lines = [try line(1), try line(2, isOption: true)]
    let without = try offer("A", "PR-001")
    #expect(try told([without, try offer("B", "PR-001")], of: lines).isEmpty)
    let with = try offer("C", "PR-001", "PR-002")
    #expect(try told([without, with], of: lines) == [said("A", "PR-002")])
  }

  @Test func `where there are lots, what no offer of a lot prices is another lot’s`() throws {
    let offers = [try offer("A", "PR-001"), try offer("B", "PR-001", "PR-002")]
    let lines = [try line(1), try line(2), try line(3)]
    #expect(try told(offers, of: lines, isDivided: true) == [said("A", "PR-002")])
  }

  @Test func `prices that name no line of the schedule are not judged by it`() throws {
    #expect(try told([try offer("A", "Total")], of: [try line(1)]).isEmpty)
    #expect(
      try told([try offer("A", "Total"), try offer("B", "PR-001")], of: [try line(1)])
        == [said("A", "PR-001")])
  }

  @Test func `an offer that is set aside, and a lot without prices, lack none`() throws {
    var out = try offer("A", "PR-001")
    out.status = .irregular
    let lines = [try line(1), try line(2)]
    #expect(try told([out], of: lines).isEmpty)
    #expect(try told([try offer("B", "PR-001")], of: lines, type: .quality).isEmpty)
  }
}
