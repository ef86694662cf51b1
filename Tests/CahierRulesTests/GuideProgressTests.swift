import CahierModel
import CahierRules
import CahierTestSupport
import Testing

struct GuideProgressTests {
  @Test func `a question that depends on an answer waits for it`() {
    let before = GuideProgress(template: template, answers: [])
    #expect(before["contract"]?.state == .notAsked)
    let used = GuideProgress(
      template: template, answers: [Answer(question: "tool", .words(["used"]))])
    #expect(used["contract"]?.state == .open)
    let none = GuideProgress(
      template: template, answers: [Answer(question: "tool", .words(["none"]))])
    #expect(none["contract"]?.state == .notAsked)
  }

  @Test func `questions by family go together, family after family`() {
    let keys = GuideProgress(template: template, answers: []).entries.map(\.asked.key)
    #expect(
      keys == [
        "tool", "contract", "size", "needs.news", "ranks.news", "needs.people", "ranks.people",
      ])
  }

  @Test func `the menu is no question`() {
    #expect(template.guide.questions.contains(id: "menu"))
    #expect(GuideProgress(template: template, answers: [])["menu"] == nil)
  }

  @Test func `the express path comes before the rest, and what is put off is not asked again`() {
    var answers = [Answer(question: "tool", .words(["used"]))]
    #expect(GuideProgress(template: template, answers: []).next(on: .express)?.asked.key == "tool")
    #expect(next(answers) == "size")
    answers.append(Answer(question: "size", state: .later))
    let progress = GuideProgress(template: template, answers: answers)
    #expect(progress.next(on: .express)?.asked.key == nil)
    #expect(progress.missing().map(\.asked.key) == ["size"])
  }

  private func next(_ answers: [Answer]) -> String? {
    GuideProgress(template: template, answers: answers).next(on: .express)?.asked.key
  }

  @Test func `counts of the steps make those of the guide`() {
    for seed in 0..<50 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let states = AnswerState.allCases
      let answers = template.askedQuestions.compactMap { asked -> Answer? in
        guard Bool.random(using: &random) else { return nil }
        let state = states[Int(random.next() % UInt64(states.count))]
        let value = state == .given ? AnswerValue.words(["used"]) : nil
        return Answer(question: asked.key, state: state, value: value)
      }
      let progress = GuideProgress(template: template, answers: answers)
      let sum = template.guide.steps.map { progress.counts(of: $0.id).total }.reduce(0, +)
      #expect(progress.counts().total == sum, "\(seed)")
      let asked = Set(
        progress.entries.filter { $0.state != .notAsked }.map(\.asked.question.id))
      #expect(asked.count == sum, "a question of several families counts once: \(seed)")
    }
  }

  @Test func `minutes shrink as questions are answered, down to none`() {
    var answers: [Answer] = []
    var before = GuideProgress(template: template, answers: answers)
      .minutesLeft(in: template, on: .full)
    #expect(before == 20)
    for asked in template.askedQuestions {
      answers.append(Answer(question: asked.key, .words(["none"])))
      let left = GuideProgress(template: template, answers: answers)
        .minutesLeft(in: template, on: .full)
      #expect(left <= before)
      before = left
    }
    #expect(before == 0)
  }

  @Test func `a person gets what is addressed to them and what they usually know`() {
    let answers = [
      Answer(question: "tool", .words(["used"])),
      Answer(question: "size", state: .assigned, assignee: "S. Martin"),
      Answer(question: "needs.news", state: .assigned, assignee: "it"),
    ]
    let progress = GuideProgress(template: template, answers: answers)
    #expect(progress.questions(for: "s. martin", in: template).map(\.asked.key) == ["size"])
    let it = progress.questions(for: "informatique", in: template).map(\.asked.key)
    #expect(it == ["contract", "needs.news"])
    #expect(progress.assignees == ["S. Martin", "it"])
  }

  @Test func `what is next goes from questions to links, criteria, documents, marks and ranking`() {
    var counts = DossierCounts()
    let all = template.askedQuestions.map { Answer(question: $0.key, .words(["used"])) }
    let progress = GuideProgress(template: template, answers: all)
    counts.unlinked = ["need": ["serves": 2]]
    #expect(
      progress.nextThing(in: template, counts: counts)
        == .links(kind: "need", role: "serves", count: 2))
    counts.unlinked = [:]
    #expect(progress.nextThing(in: template, counts: counts) == .documents)
    counts.criteria = 2
    counts.areWeightsWhole = false
    #expect(progress.nextThing(in: template, counts: counts) == .weights)
    counts.areWeightsWhole = true
    counts.lotsQuestion = "lots"
    #expect(
      progress.nextThing(in: template, counts: counts) == .lotsReason(question: "lots"))
    counts.lotsQuestion = nil
    #expect(progress.nextThing(in: template, counts: counts) == .offers)
    counts.offers = 1
    counts.unfit = ["B"]
    counts.unpriced = ["A"]
    #expect(progress.nextThing(in: template, counts: counts) == .knockOuts(offer: "B"))
    counts.unfit = []
    counts.unpriced = ["A"]
    counts.unmarked = [.init(offer: "A", count: 2)]
    #expect(progress.nextThing(in: template, counts: counts) == .prices(offer: "A"))
    counts.unpriced = []
    counts.incomplete = ["B"]
    #expect(progress.nextThing(in: template, counts: counts) == .missingPrices(offer: "B"))
    counts.incomplete = []
    #expect(progress.nextThing(in: template, counts: counts) == .marks(offer: "A", count: 2))
    counts.unmarked = []
    #expect(progress.nextThing(in: template, counts: counts) == .ranking)
  }

  @Test func `families of one question are counted apart, and the question once`() {
    let progress = GuideProgress(template: template, answers: [])
    #expect(progress.openFamilies(on: .full) == 2)
    let one = GuideProgress(
      template: template, answers: [Answer(question: "needs.news", .words([]))])
    #expect(one.counts().open == progress.counts().open, "another family is open still")
    #expect(one.openFamilies(on: .full) == 2)
  }

  @Test func `a ready item is ticked by its rule, by what it serves, or by a choice`() {
    let linked = ReadyItem(id: "linked", kind: "need")
    var serving = linked
    serving.links = [ReadyLink(id: "serves", targets: ["objective"])]
    let none = Proposals(template: template, answers: [])
    #expect(!none.ticks(serving, taken: []))
    #expect(none.ticks(serving, taken: ["objective"]))
    let used = Proposals(
      template: template, answers: [Answer(question: "tool", .words(["used"]))])
    #expect(used.ticks(linked, taken: []))
    let both = Proposals(
      template: template, answers: [Answer(question: "tool", .words(["used", "none"]))])
    #expect(!both.ticks(linked, taken: []))
  }

  @Test func `an item of another law is never ticked, even where a choice proposes it`() {
    var own = ReadyItem(id: "linked", kind: "need")
    own.proposal = .always
    own.law = .france
    let answers = [Answer(question: "tool", .words(["used"]))]
    #expect(Proposals(template: template, answers: answers, law: .france).ticks(own, taken: []))
    let european = Proposals(template: template, answers: answers, law: .europeanUnion)
    #expect(!european.ticks(own, taken: []))
    own.law = nil
    #expect(european.ticks(own, taken: []))
  }

  @Test func `an offered figure follows from another answer`() {
    let row: [String: PartValue] = ["staff": .number(651)]
    let figures = ParameterFigures(
      template: template, answers: [Answer(question: "size", .rows([row]))])
    #expect(figures.figure(of: "staff") == 651)
    #expect(figures.offer(for: AnswerReference(question: "accounts")) == 66)
    #expect(figures.offer(for: AnswerReference(question: "size", part: "staff")) == nil)
  }
}

private func same(_ text: String) -> Text { Text(same: text) }

private let template: SpecificationTemplate = {
  var template = SpecificationTemplate(
    id: "t", version: 1, name: same("T"), description: same("T"))
  template.vocabularies = [
    Vocabulary(
      id: "family", name: same("Family"),
      words: [
        VocabularyWord(id: "news", name: same("News")),
        VocabularyWord(id: "people", name: same("People")),
      ])
  ]
  let name = CountedName(one: "need", many: "needs")
  var need = ItemKind(id: "need", prefix: same("N"), name: CountedText(fr: name, en: name))
  need.families = "family"
  need.links = [
    LinkRole(
      id: "serves", label: same("serves"), inverse: same("served"), kinds: ["need"], atLeast: 1)
  ]
  template.kinds = [need]
  var staff = TemplateParameter(id: "staff", name: same("staff"), unit: "person")
  staff.origin = AnswerReference(question: "size", part: "staff")
  var accounts = TemplateParameter(id: "accounts", name: same("accounts"), unit: "account")
  accounts.origin = AnswerReference(question: "accounts")
  accounts.derivation = TemplateParameter.Derivation(parameter: "staff", times: 1, per: 10)
  template.parameters = [staff, accounts]
  template.guide = GuideScript(
    people: [VocabularyWord(id: "it", name: Text(fr: "informatique", en: "IT department"))],
    steps: [firstStep, secondStep])
  return template
}()

private let firstStep: GuideStep = {
  var menu = GuideQuestion(id: "menu", type: .choice, ask: same("What?"))
  var draft = QuestionChoice(id: "draft", label: same("Draft"))
  draft.action = .resumeDrafting
  menu.choices = [draft]
  var tool = GuideQuestion(id: "tool", type: .choice, ask: same("Tool?"))
  tool.isExpress = true
  var used = QuestionChoice(id: "used", label: same("used"))
  used.proposes = ["linked"]
  var none = QuestionChoice(id: "none", label: same("none"))
  none.withdraws = ["linked"]
  tool.choices = [used, none]
  var contract = GuideQuestion(id: "contract", type: .paragraph, ask: same("Contract?"))
  contract.condition = QuestionCondition(question: "tool", choices: ["used"])
  contract.askedOf = "it"
  var size = GuideQuestion(id: "size", type: .fields, ask: same("Size?"))
  size.isExpress = true
  size.isRequired = true
  size.parts = [QuestionPart(id: "staff", kind: .count, label: same("Staff"))]
  var step = GuideStep(id: "first", title: same("First"))
  step.minutes = 8
  step.questions = [menu, tool, contract, size]
  return step
}()

private let secondStep: GuideStep = {
  var needs = GuideQuestion(id: "needs", type: .pick, ask: same("Needs?"))
  needs.items = ItemSelection(kind: "need", isAskedByFamily: true)
  var ranks = GuideQuestion(id: "ranks", type: .batch, ask: same("Ranks?"))
  ranks.items = ItemSelection(kind: "need", isAskedByFamily: true, field: "priority")
  var step = GuideStep(id: "second", title: same("Second"))
  step.minutes = 12
  step.questions = [needs, ranks]
  return step
}()
