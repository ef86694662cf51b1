import CahierModel
import CahierRules
import Testing

/// Whether a change to published documents asks for more time, and why.
struct TimeLimitAdviceTests {
  private func entry(
    _ nature: ComparedField.Nature, _ value: String, isBinding: Bool = false,
    part: ComparedEntry.Part = .items
  ) -> ComparedEntry {
    ComparedEntry(
      id: "BF-001", part: part, area: "need", areaName: "Besoins", label: "BF-001", title: "Fil",
      isBinding: isBinding,
      fields: [ComparedField(id: "f", name: "Champ", nature: nature, value: value)])
  }

  private func advice(
    _ old: [ComparedEntry], _ new: [ComparedEntry], law: Jurisdiction = .france,
    procedure: ProcedureType? = .openCall, on day: String = "2027-01-05",
    until: String? = "2027-01-15"
  ) throws -> TimeLimitAdvice {
    let date = try #require(CalendarDate(iso: day))
    return TimeLimitAdvice(
      SpecificationDifference(from: old, to: new),
      header: DossierHeader(
        title: BilingualText(fr: "Intranet"), languages: [.french], jurisdiction: law, date: date,
        procedure: procedure), on: date, tendersUntil: until.flatMap { CalendarDate(iso: $0) })
  }

  @Test(arguments: [
    ComparedField.Nature.role, .level, .quantity, .price, .date, .contract, .weight,
  ])
  func `what decides or measures offers is significant`(nature: ComparedField.Nature) throws {
    let advice = try advice([entry(nature, "a")], [entry(nature, "b")])
    #expect(advice.verdict == .significant)
    #expect(advice.grounds.map(\.what) == ["BF-001, Champ"])
  }

  @Test(arguments: [ComparedField.Nature.title, .text, .links, .statement, .priority])
  func `a wording is the buyer's to judge`(nature: ComparedField.Nature) throws {
    #expect(try advice([entry(nature, "a")], [entry(nature, "b")]).verdict == .toJudge)
  }

  @Test func `the sentence of a requirement that binds is significant, before or after`() throws {
    for binding in [(true, true), (true, false), (false, true)] {
      let old = entry(.statement, "a", isBinding: binding.0)
      let new = entry(.statement, "b", isBinding: binding.1)
      #expect(try advice([old], [new]).verdict == .significant)
    }
  }

  @Test func `what is kept inside concerns no tenderer`() throws {
    #expect(try advice([entry(.internal, "a")], [entry(.internal, "b")]).verdict == .none)
    #expect(try advice([], []).verdict == .none)
    #expect(try advice([], []).sentences.count == 4)
  }

  @Test func `a requirement that is new or gone is told, one that binds as significant`() throws {
    #expect(try advice([], [entry(.statement, "a")]).verdict == .toJudge)
    #expect(try advice([entry(.statement, "a", isBinding: true)], []).verdict == .significant)
    #expect(try advice([], [entry(.title, "a", part: .criteria)]).verdict == .significant)
  }

  @Test(arguments: [
    ("2027-01-09", false), ("2027-01-10", true), ("2027-01-20", true),
  ])
  func `six days must lie before the time limit`(day: String, isLate: Bool) throws {
    let late = try advice([entry(.level, "a")], [entry(.level, "b")], on: day).isLate
    #expect(late == isLate)
  }

  @Test func `an adapted procedure has no such days, and a day that is not known is told`() throws {
    let (old, new) = ([entry(.level, "a")], [entry(.level, "b")])
    #expect(try advice(old, new, procedure: .adapted).leastDays == nil)
    let unknown = try advice(old, new, until: nil)
    #expect(unknown.isLate == nil)
    #expect(unknown.sentences.contains { $0.en.hasPrefix("The time limit is not in the dossier") })
  }

  @Test func `each law has its articles, with how sure they are`() throws {
    let (old, new) = ([entry(.level, "a")], [entry(.level, "b")])
    #expect(
      try advice(old, new).rules.map(\.article) == ["CCP, art. R2151-4", "CCP, art. R2132-6"])
    #expect(try advice(old, new).rules.map(\.confidence) == [.memory, .verified])
    #expect(try advice(old, new, law: .europeanUnion).rules.count == 2)
    let other = try advice(old, new, law: .other)
    #expect(other.rules.isEmpty)
    #expect(other.sentences[0].en.contains("does not know the rule"))
  }

  @Test func `of many changes ten are told and the rest counted`() throws {
    func entries(_ value: String) -> [ComparedEntry] {
      (0..<25).map { number in
        var entry = entry(.level, value)
        entry.id = "BF-\(number)"
        return entry
      }
    }
    let sentences = try advice(entries("a"), entries("b")).sentences
    #expect(sentences.contains { $0.en == "And 15 more changes." })
  }
}
