import CahierModel
import Testing

struct TemplateValueTests {
  @Test func `a list keeps its order and finds by id`() {
    let list = IdentifiedList(
      ["b", "a", "c"].map { GlossaryEntry(id: $0, meaning: Text(same: $0)) })
    #expect(list.map(\.id) == ["b", "a", "c"])
    #expect(list[id: "a"]?.meaning.fr == "a")
    #expect(list.position(of: "c") == 2)
    #expect(list[id: "d"] == nil)
  }

  @Test func `an id that stands twice finds the first`() {
    let list: IdentifiedList<GlossaryEntry> = [
      GlossaryEntry(id: "a", meaning: Text(same: "1")),
      GlossaryEntry(id: "a", meaning: Text(same: "2")),
    ]
    #expect(list[id: "a"]?.meaning.fr == "1")
    #expect(list.count == 2)
  }

  @Test func `French counts 0, 1 and 1,5 as singular, English 1 alone`() throws {
    let name = CountedText(
      fr: CountedName(one: "jour", many: "jours"), en: CountedName(one: "day", many: "days"))
    #expect(name.name(for: 0, in: .french) == "jour")
    #expect(name.name(for: 0, in: .english) == "days")
    #expect(name.name(for: 1, in: .french) == "jour")
    #expect(name.name(for: 1, in: .english) == "day")
    #expect(name.name(for: try ExactDecimal(parsing: "1.5"), in: .french) == "jour")
    #expect(name.name(for: try ExactDecimal(parsing: "1.5"), in: .english) == "days")
    #expect(name.name(for: 2, in: .french) == "jours")
  }

  @Test(arguments: [
    (650, 3, 10, 195), (650, 1, 50, 13), (650, 1, 15, 44), (240, 1, 8, 30), (0, 1, 8, 0),
    (1, 1, 8, 1), (7, 52, 1, 364),
  ])
  func `a derived figure is rounded up`(value: Int, times: Int, per: Int, expected: Int) {
    let derivation = TemplateParameter.Derivation(parameter: "a", times: times, per: per)
    #expect(derivation.value(from: ExactDecimal(value)) == ExactDecimal(expected))
  }

  @Test func `a derived figure too large for a number is none`() {
    let derivation = TemplateParameter.Derivation(parameter: "a", times: 10_000)
    #expect(derivation.value(from: ExactDecimal(999_999_999_999_999_999)) == nil)
  }

  @Test(arguments: [
    ("Tâche", "tache"), ("ÉLÉMENT", "element"), ("cœur", "coeur"), ("Cas d’usage", "cas d'usage"),
  ])
  func `a command word has no accent and no capital`(word: String, folded: String) {
    #expect(word.foldedForCommand == folded)
  }

  @Test func `a name is a question first, then a part of one`() {
    var size = GuideQuestion(id: "org.size", type: .fields, ask: Text(same: "?"))
    size.parts = [QuestionPart(id: "staff", kind: .count, label: Text(same: "staff"))]
    let other = GuideQuestion(id: "org.size.note", type: .paragraph, ask: Text(same: "?"))
    var step = GuideStep(id: "org", title: Text(same: "Org"))
    step.questions = [size, other]
    let guide = GuideScript(steps: [step])
    #expect(guide.answerReference("org.size") == AnswerReference(question: "org.size"))
    #expect(
      guide.answerReference("org.size.staff")
        == AnswerReference(question: "org.size", part: "staff"))
    #expect(guide.answerReference("org.size.note") == AnswerReference(question: "org.size.note"))
    #expect(guide.answerReference("org.size.sites") == nil)
    #expect(guide.answerReference("staff") == nil)
    #expect(guide.step(asking: "org.size")?.id == "org")
  }
}
