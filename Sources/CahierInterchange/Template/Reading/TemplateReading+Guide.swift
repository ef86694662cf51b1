internal import CahierModel

extension TemplateReading {
  func guide(_ node: ReadingNode?) -> GuideScript {
    guard let node else { return GuideScript() }
    node.allowOnly("people", "steps")
    let people = table(node.required("people"), word)
    return GuideScript(people: people, steps: list(node.required("steps"), step))
  }

  private func step(_ id: String, _ node: ReadingNode) -> GuideStep? {
    node.allowOnly("id", "title", "introduction", "minutes", "questions")
    guard let title = text("title", of: node) else { return nil }
    var step = GuideStep(id: id, title: title)
    step.introduction = text(node["introduction"])
    step.minutes = node["minutes"]?.integer(in: 1...600)
    step.questions =
      node.required("questions")?.items().compactMap { item in
        self.id(of: item).flatMap { question($0, item) }
      } ?? []
    return step
  }

  private func question(_ id: String, _ node: ReadingNode) -> GuideQuestion? {
    node.allowOnly(
      "id", "type", "express", "required", "visibility", "askedOf", "ask", "help", "example",
      "followUp", "why", "unit", "range", "choices", "parts", "items", "creates", "when", "print",
      "action", "section", "fills")
    if questionPlaces.updateValue(node, forKey: id) != nil { duplicate(id, node) }
    guard
      let type = node.required("type")?.word(QuestionType.self), let ask = text("ask", of: node)
    else { return nil }
    var question = GuideQuestion(id: id, type: type, ask: ask)
    readHead(of: &question, node)
    readAnswer(of: &question, node)
    readEffects(of: &question, node)
    return question
  }

  private func readHead(of question: inout GuideQuestion, _ node: ReadingNode) {
    question.isExpress = node["express"]?.flag() ?? false
    question.isRequired = node["required"]?.flag() ?? false
    question.visibility = node.required("visibility")?.word(Visibility.self) ?? .internal
    question.askedOf = reference(to: .person, node.required("askedOf")) ?? ""
    question.help = text("help", of: node)
    question.example = text("example", of: node)
    question.followUp = text(node["followUp"])
    question.why = reference(to: .source, node["why"])
  }

  private func readAnswer(of question: inout GuideQuestion, _ node: ReadingNode) {
    question.unit = reference(to: .unit, node["unit"])
    question.range = node["range"].flatMap(range)
    question.choices = list(node["choices"], choice)
    question.parts = list(node["parts"], part)
  }

  private func readEffects(of question: inout GuideQuestion, _ node: ReadingNode) {
    question.items = node["items"].flatMap(selection)
    question.creates = node["creates"].flatMap(creation)
    question.condition = node["when"].flatMap(condition)
    question.printed = text(node["print"])
    question.action = node["action"]?.word(GuideAction.self)
    question.fills = node["fills"]?.word(AnswerFill.self)
    question.section = reference(to: .section, node["section"])
  }

  private func range(_ node: ReadingNode) -> ClosedRange<Int>? {
    node.allowOnly("min", "max")
    let bounds = 0...1_000_000_000
    guard
      let lower = node.required("min")?.integer(in: bounds),
      let upper = node.required("max")?.integer(in: lower...bounds.upperBound)
    else { return nil }
    return lower...upper
  }
}
