import CahierInterchange
import CahierModel
import CahierRules
import Testing

/// The procedure and its days, by the rules that come with the program.
struct ProcurementRulesTests {
  @Test(arguments: [
    ("2026-11-21", "municipality", 59_999, ProcedureType.directAward),
    ("2026-11-21", "municipality", 60_000, .adapted),
    ("2026-03-31", "municipality", 40_000, .adapted),
    ("2026-11-21", "municipality", 215_999, .adapted),
    ("2026-11-21", "municipality", 216_000, .openCall), ("2025-12-31", "region", 216_000, .adapted),
    ("2026-11-21", "state", 140_000, .openCall), ("2026-11-21", "state", 139_999, .adapted),
  ])
  func `the value, the buyer and the day give the procedure`(
    day: String, buyer: String, value: Int, procedure: ProcedureType
  ) throws {
    let proposal = try law().proposal(for: facts(day, buyer, value))
    #expect(proposal.procedure == procedure)
  }

  @Test(arguments: ["2019-12-31", "2028-01-01"])
  func `outside of the days that are known nothing is guessed`(day: String) throws {
    let law = try law()
    let facts = try facts(day, "municipality", 100_000)
    #expect(throws: ProcedureProposal.Gap.self) { try law.proposal(for: facts) }
  }

  @Test(arguments: [(195_000, true), (194_000, false), (237_600, true), (237_601, false)])
  func `a value near a threshold is said to be`(value: Int, isNear: Bool) throws {
    let proposal = try law().proposal(for: facts("2026-11-21", "municipality", value))
    let formalised = try #require(proposal.steps.last)
    #expect(formalised.threshold.name == .formalised)
    #expect(formalised.isNear == isNear)
  }

  @Test func `a central body takes the place of every procedure`() throws {
    var facts = try facts("2026-11-21", "municipality", 900_000)
    facts.isFromCentralBody = true
    #expect(try law().proposal(for: facts).procedure == .centralPurchasingBody)
  }

  @Test func `below the threshold of the Union national law decides`() throws {
    let law = try #require(try RuleLibrary.procurementLaw(of: .europeanUnion))
    let facts = try facts("2026-11-21", "region", 100_000)
    #expect(throws: ProcedureProposal.Gap.self) { try law.proposal(for: facts) }
    #expect(
      try law.proposal(for: self.facts("2026-11-21", "region", 216_000)).procedure == .openCall)
  }

  /// Public cases of Regulation 1182/71 with the French holidays, worked by hand.
  @Test(arguments: [
    ("2026-11-23", 35, "2026-12-28", "2026-12-29"), ("2026-11-25", 30, "2026-12-28", "2026-12-29"),
    ("2027-04-01", 35, "2027-05-07", "2027-05-10"), ("2027-04-01", 15, "2027-04-16", "2027-04-19"),
    ("2028-02-01", 30, "2028-03-02", "2028-03-03"),
  ])
  func `a period ends on a working day, and the deadline leaves full days`(
    event: String, days: Int, last: String, deadline: String
  ) throws {
    let working = WorkingDays(try law().holidays)
    let event = try #require(CalendarDate(iso: event))
    #expect(working.lastDay(of: days, after: event).description == last)
    #expect(working.deadline(of: days, after: event).description == deadline)
  }

  @Test(arguments: [("2026-11-23", "2026-12-04"), ("2026-12-16", "2026-12-29")])
  func `a standstill that ends on a day off goes on`(letters: String, signature: String) throws {
    let working = WorkingDays(try law().holidays)
    let letters = try #require(CalendarDate(iso: letters))
    #expect(working.signature(of: 11, after: letters).description == signature)
  }

  @Test func `days worked back from an opening keep every limit, and no later notice does`() throws
  {
    let law = try law()
    let first = try #require(CalendarDate(iso: "2027-01-04"))
    for procedure in ProcedureType.allCases {
      for offset in 0..<60 {
        let opening = first.adding(days: offset * 7)
        let back = law.calendar(procedure, backFrom: opening)
        let notice = try #require(back.entries.first).day
        let forward = law.calendar(procedure, from: notice)
        #expect(back.entries.map(\.event) == forward.entries.map(\.event))
        for (late, early) in zip(back.entries.dropLast(), forward.entries.dropLast()) {
          #expect(early.day <= late.day, "\(procedure) \(opening) \(late.event)")
        }
        #expect(back.entries.map(\.day) == back.entries.map(\.day).sorted())
      }
    }
  }

  private func law() throws -> ProcurementLaw {
    try #require(try RuleLibrary.procurementLaw(of: .france))
  }

  private func facts(_ day: String, _ buyer: String, _ value: Int) throws -> PurchaseFacts {
    PurchaseFacts(
      value: ExactDecimal(value), buyer: buyer, day: try #require(CalendarDate(iso: day)))
  }
}
