import CahierModel
import CahierEvaluation
import Testing

struct KnockOutAnswersTests {
  private let codes = [1, 2, 3].compactMap { ItemCode(prefix: "BF", number: $0) }

  private func offer(_ name: String, _ answers: [(String, ResponseAnswer)]) -> Offer {
    var offer = Offer(tenderer: Tenderer(name: name))
    offer.responses = answers.map { Response(item: $0.0, answer: $0.1) }
    return offer
  }

  private func findings(_ offers: [Offer]) -> [Diagnostic] {
    KnockOutAnswers(knockOuts: codes).findings(on: offers, at: [])
  }

  @Test func `an offer that commits to every knock-out gives no finding`() {
    let whole = offer("A", [("BF-001", .met), ("BF-002", .met), ("BF-003", .met)])
    #expect(findings([whole]).isEmpty)
  }

  @Test func `what is refused and what is not answered is told by its code`() {
    let partial = offer("B", [("BF-001", .met), ("BF-002", .partly), ("BF-009", .notMet)])
    let told = findings([partial])
    #expect(told.map(\.code) == ["EVAL-077"])
    #expect(told[0].severity == .warning)
    #expect(
      told[0].message.en
        == "knock-outs: the offer does not commit to BF-002 and does not answer BF-003")
  }

  @Test func `the tenderer is asked in writing before it is set aside or its answer is changed`()
    throws
  {
    let remedies = try #require(findings([offer("B", [("BF-001", .met)])]).first).remedies.map(\.en)
    #expect(remedies.count == 3)
    #expect(remedies[0].hasPrefix("Ask the tenderer in writing"))
    #expect(remedies[1].hasPrefix("cahier offer set-aside"))
    #expect(remedies[2].contains("only by what the tenderer wrote"))
  }

  @Test func `offers with no answer at all are told once`() {
    let told = findings([offer("C", []), offer("D", [])])
    #expect(told.map(\.code) == ["EVAL-078"])
    #expect(told[0].found == "C, D")
  }

  @Test func `an offer that is set aside is not judged again`() {
    var out = offer("E", [])
    out.status = .irregular
    #expect(findings([out]).isEmpty)
  }

  @Test func `where there are lots, what no offer of a lot answers is another lot’s`() {
    let answers = KnockOutAnswers(knockOuts: codes, isDivided: true)
    let offers = [
      offer("G", [("BF-001", .met)]), offer("H", [("BF-002", .met), ("BF-001", .met)]),
    ]
    let told = answers.findings(on: offers, at: [])
    #expect(told.map(\.message.en) == ["knock-outs: the offer does not answer BF-002"])
  }

  @Test func `where nothing is a knock-out there is nothing to answer`() {
    #expect(KnockOutAnswers(knockOuts: []).findings(on: [offer("F", [])], at: []).isEmpty)
  }
}
