internal import CahierFormats
internal import CahierModel

/// Reads the answers to the guide, each in the form that the type of its question asks for.
struct AnswerReading {
  let reading: DossierReading
  let template: SpecificationTemplate

  /// The answers in the order of their question ids.
  func answers(_ node: ReadingNode?) -> [Answer] {
    guard let node else { return [] }
    return node.entries().compactMap { entry -> Answer? in
      guard let question = template.question(answering: entry.key) else {
        reading.unknown(
          entry.key, entry.value, Text(fr: "question du guide", en: "question of the guide"),
          known: [])
        return nil
      }
      return entry.value.isNull ? nil : answer(entry.value, key: entry.key, to: question)
    }.sorted { $0.question.utf8.lexicographicallyPrecedes($1.question.utf8) }
  }

  private func answer(_ node: ReadingNode, key: String, to question: GuideQuestion) -> Answer? {
    guard case .mapping = node.node.value, let place = node["state"] else {
      return value(node, of: question).map { Answer(question: key, $0) }
    }
    node.allowOnly("state", "to", "value")
    guard let state = place.word(AnswerState.self) else { return nil }
    let assignee = reading.text(node["to"])
    if state == .given {
      guard let value = node.required("value").flatMap({ value($0, of: question) }) else {
        return nil
      }
      return Answer(question: key, state: .given, value: value, assignee: assignee)
    }
    if let value = node["value"] {
      value.fault(
        "FILE-003",
        Text(fr: "une réponse en attente n’a pas de valeur", en: "an open answer has no value"),
        expected: Text(fr: "« state: given », ou pas de valeur", en: "“state: given”, or no value"))
    }
    return Answer(question: key, state: state, assignee: assignee)
  }

  private func value(_ node: ReadingNode, of question: GuideQuestion) -> AnswerValue? {
    switch question.type {
    case .paragraph, .statement, .file: reading.bilingual(node).map { .texts([$0]) }
    case .count: reading.wholeNumber(node).map(AnswerValue.number)
    case .date: node.date().map(AnswerValue.date)
    case .choice: choice(node, of: question.choices).map { .words([$0]) }
    case .multiChoice: .words(node.items().compactMap { choice($0, of: question.choices) })
    case .confirm: node.flag().map(AnswerValue.confirmed)
    case .fields: .rows([row(node, of: question)])
    case .list where question.parts.isEmpty: .texts(node.items().compactMap(reading.bilingual))
    case .list: .rows(node.items().map { row($0, of: question) })
    case .pick where question.action == .pickCriteria:
      .words(node.items().compactMap(criterion))
    case .pick, .rank, .batch, .edit: .words(node.items().compactMap(item))
    }
  }

  private func choice(_ node: ReadingNode, of choices: IdentifiedList<QuestionChoice>) -> String? {
    reading.word(node, among: choices, named: Text(fr: "choix", en: "choice"))
  }

  /// A ready item of the library, or the code of an item.
  private func item(_ node: ReadingNode) -> String? {
    guard let name = reading.text(node) else { return nil }
    if template.library.contains(id: name) { return name }
    if let code = ItemCode(name) { return code.description }
    reading.unknown(
      name, node, Text(fr: "élément prêt ou code", en: "ready item or code"), known: [])
    return nil
  }

  /// A ready criterion of the library.
  private func criterion(_ node: ReadingNode) -> String? {
    guard let name = reading.text(node) else { return nil }
    let library = template.criteria
    if library.criteria.contains(id: name) || library.prices.contains(id: name) { return name }
    reading.unknown(
      name, node, Text(fr: "critère prêt", en: "ready criterion"),
      known: library.prices.map(\.id) + library.criteria.map(\.id))
    return nil
  }

  private func row(_ node: ReadingNode, of question: GuideQuestion) -> [String: PartValue] {
    var row: [String: PartValue] = [:]
    for (key, value) in node.entries() where !value.isNull {
      guard let part = question.parts[id: key] else {
        reading.unknown(
          key, value, Text(fr: "partie de la réponse", en: "part of the answer"),
          known: question.parts.map(\.id))
        continue
      }
      row[key] = self.value(value, of: part)
    }
    return row
  }

  private func value(_ node: ReadingNode, of part: QuestionPart) -> PartValue? {
    switch part.kind {
    case .text: reading.bilingual(node).map(PartValue.text)
    case .count: reading.wholeNumber(node).map(PartValue.number)
    case .amount: node.decimal().map(PartValue.number)
    case .date: node.date().map(PartValue.date)
    case .choice: choice(node, of: part.choices).map(PartValue.word)
    case .flag: node.flag().map(PartValue.flag)
    }
  }
}

extension DossierReading {
  /// A number with no decimals.
  func wholeNumber(_ node: ReadingNode) -> ExactDecimal? {
    guard let number = node.decimal() else { return nil }
    if number.reduced.decimals == 0 { return number }
    node.fault(
      "FILE-006", Text(fr: "ce nombre n’est pas entier", en: "this number is not whole"),
      expected: Text(fr: "un nombre entier", en: "a whole number"))
    return nil
  }
}
