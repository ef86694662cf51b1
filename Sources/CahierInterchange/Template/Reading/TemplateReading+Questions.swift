internal import CahierModel

extension TemplateReading {
  func choice(_ id: String, _ node: ReadingNode) -> QuestionChoice? {
    node.allowOnly("id", "label", "print", "proposes", "withdraws", "action")
    guard let label = text("label", of: node) else { return nil }
    var choice = QuestionChoice(id: id, label: label)
    choice.printed = self.text(node["print"])
    choice.proposes = references(to: .item(kinds: []), node["proposes"])
    choice.withdraws = references(to: .item(kinds: []), node["withdraws"])
    choice.action = node["action"]?.word(GuideAction.self)
    return choice
  }

  func part(_ id: String, _ node: ReadingNode) -> QuestionPart? {
    node.allowOnly("id", "type", "label", "unit", "required", "choices", "fills")
    guard
      let kind = node.required("type")?.word(QuestionPart.Kind.self),
      let label = text("label", of: node)
    else { return nil }
    var part = QuestionPart(id: id, kind: kind, label: label)
    part.unit = reference(to: .unit, node["unit"])
    part.isRequired = node["required"]?.flag() ?? false
    part.choices = list(node["choices"], choice)
    part.fills = node["fills"]?.word(AnswerFill.self)
    if let needed = part.fills?.partKind, needed != kind {
      node["fills"]?.unsuited(to: kind.rawValue)
    }
    if kind == .choice {
      _ = node.required("choices")
    } else {
      node["choices"]?.unsuited(to: kind.rawValue)
    }
    return part
  }

  func selection(_ node: ReadingNode) -> ItemSelection? {
    node.allowOnly("kind", "only", "byFamily", "field")
    guard let kind = reference(to: .kind, node.required("kind")) else { return nil }
    return ItemSelection(
      kind: kind, family: reference(to: .family(kind: kind), node["only"]),
      isAskedByFamily: node["byFamily"]?.flag() ?? false,
      field: reference(to: .field(kind: kind), node["field"]))
  }

  func creation(_ node: ReadingNode) -> ItemCreation? {
    node.allowOnly("kind", "family", "with")
    guard let kind = reference(to: .kind, node.required("kind")) else { return nil }
    let words = node["with"]?.entries().compactMap { entry in
      entry.value.text().map { ItemCreation.FieldWord(field: entry.key, word: $0) }
    }
    return ItemCreation(
      kind: kind, family: reference(to: .family(kind: kind), node["family"]), words: words ?? [])
  }

  func condition(_ node: ReadingNode) -> QuestionCondition? {
    node.allowOnly("question", "is")
    guard let question = reference(to: .question, node.required("question")) else { return nil }
    let choices = references(to: .choice(question: question), node.required("is"))
    return QuestionCondition(question: question, choices: choices)
  }
}
