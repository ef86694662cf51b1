import CahierModel
import CahierRules
import Testing

/// Whether French law misses the reason for a contract that is not divided.
struct SingleLotRuleTests {
  @Test func `one lot with no reason is told, whatever was answered`() throws {
    #expect(try fault(nil)?.question == "lots")
    #expect(try fault(["lots": .word("one")])?.diagnostic.code == "LAW-004")
    #expect(try fault(["lots": .word("one"), "reason": .text(BilingualText())]) != nil)
    #expect(try fault(["lots": .word("one")], lots: 0) != nil)
  }

  @Test func `a reason, several lots, or nothing decided yet are no fault`() throws {
    let reason = PartValue.text(BilingualText("Coordination", in: .french))
    #expect(try fault(["lots": .word("one"), "reason": reason]) == nil)
    #expect(try fault(["lots": .word("several")]) == nil)
    #expect(try fault(nil, lots: 2) == nil)
    #expect(try fault(nil, lots: 0) == nil)
  }

  @Test func `only French law asks, and not of those who buy from a central body`() throws {
    #expect(try fault(nil) { $0.jurisdiction = .europeanUnion } == nil)
    #expect(try fault(nil) { $0.jurisdiction = .other } == nil)
    #expect(try fault(nil) { $0.procedure = .centralPurchasingBody } == nil)
    #expect(try fault(nil) { $0.procedure = .adapted } != nil)
    let before = try #require(CalendarDate(iso: "2019-03-31"))
    #expect(try fault(nil) { $0.date = before } == nil)
  }

  @Test func `a template with no question for the reason is asked nothing`() throws {
    let template = SpecificationTemplate(
      id: "t", version: 1, name: Text(same: "T"), description: Text(same: "T"))
    let fault = SingleLotRule.fault(
      template: template, answers: [], header: try header(), lots: 1)
    #expect(fault == nil)
  }

  private func header() throws -> DossierHeader {
    DossierHeader(
      title: BilingualText("T", in: .french), languages: [.french],
      date: try #require(CalendarDate(iso: "2026-11-21")))
  }

  private func fault(
    _ row: [String: PartValue]?, lots: Int = 1, _ edit: (inout DossierHeader) -> Void = { _ in }
  ) throws -> SingleLotRule.Fault? {
    var header = try header()
    edit(&header)
    return SingleLotRule.fault(
      template: template, answers: row.map { [Answer(question: "lots", .rows([$0]))] } ?? [],
      header: header, lots: lots)
  }

  private var template: SpecificationTemplate {
    var template = SpecificationTemplate(
      id: "t", version: 1, name: Text(same: "T"), description: Text(same: "T"))
    var lots = QuestionPart(id: "lots", kind: .choice, label: Text(same: "lots"))
    lots.fills = .lots
    var reason = QuestionPart(id: "reason", kind: .text, label: Text(same: "reason"))
    reason.fills = .lotsReason
    var question = GuideQuestion(id: "lots", type: .fields, ask: Text(same: "lots?"))
    question.parts = [lots, reason]
    var step = GuideStep(id: "step", title: Text(same: "step"))
    step.questions = [question]
    template.guide = GuideScript(steps: [step])
    return template
  }
}
