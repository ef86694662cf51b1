import CahierModel

extension RandomDossier {
  mutating func items(_ size: Int) -> [Item] {
    smallTemplate.kinds.flatMap { kind -> [Item] in
      (0..<count(size)).compactMap { position -> Item? in
        guard let code = ItemCode(prefix: kind.prefix[languages[0]], number: position * 7 + 1)
        else {
          return nil
        }
        return item(code, kind)
      }
    }
  }

  private mutating func item(_ code: ItemCode, _ kind: ItemKind) -> Item {
    var item = Item(code: code, id: ItemID(bits: generator.next()), kind: kind.id)
    if kind.families != nil {
      item.family = maybe { $0.one(of: ["information", "people", "documents"]) }
    }
    item.origin = maybe { $0.one(of: ["need.information.news", "need.people.directory"]) }
    for field in kind.fields where number(in: 0...2) > 0 {
      switch field.kind {
      case .text, .texts: item.texts[field.id] = text()
      default: item.fields[field.id] = value(of: field.kind)
      }
    }
    return item
  }

  private mutating func value(of kind: ItemField.Kind) -> ItemValue {
    switch kind {
    case .choice(let vocabulary):
      .word(one(of: smallTemplate.vocabularies[id: vocabulary]?.words.map(\.id) ?? []))
    case .level: .level(level())
    case .number: .number(decimal())
    case .flag: .flag(number(in: 0...1) == 1)
    case .date: .date(date())
    case .sources, .text, .texts: .sources(one(of: [[], ["rgaa"], ["law-2005", "rgaa"]]))
    }
  }

  private mutating func level() -> MeasurableLevel {
    MeasurableLevel(
      one(of: Comparison.allCases),
      number(in: 0...1) == 0 ? .number(decimal()) : .parameter("accounts"),
      unit: one(of: ["second", "percent", "account"]))
  }

  mutating func links(_ items: [Item]) -> [Link] {
    var links: [Link] = []
    for item in items {
      for role in smallTemplate.kinds[id: item.kind]?.links ?? [] {
        let targets = items.filter { role.kinds.contains($0.kind) && $0.code != item.code }
        for target in targets.shuffled(using: &generator) where number(in: 0...1) == 0 {
          links.append(Link(from: item.code, role: role.id, to: target.code))
        }
      }
    }
    return links
  }
}

// MARK: - Answers

extension RandomDossier {
  mutating func answers() -> [Answer] {
    var answers: [Answer] = []
    for question in smallTemplate.guide.questions where number(in: 0...3) > 0 {
      let keys =
        question.items == nil
        ? [question.id] : ["information", "people"].map { "\(question.id).\($0)" }
      answers += keys.map { answer(to: question, key: $0) }
    }
    return answers.sorted { $0.question < $1.question }
  }

  private mutating func answer(to question: GuideQuestion, key: String) -> Answer {
    let state = number(in: 0...2) == 0 ? one(of: AnswerState.allCases) : .given
    return Answer(
      question: key, state: state, value: state == .given ? value(of: question) : nil,
      assignee: number(in: 0...3) == 0 ? string() : nil)
  }

  private mutating func value(of question: GuideQuestion) -> AnswerValue {
    switch question.type {
    case .paragraph, .statement, .file: .texts([text()])
    case .count: .number(whole())
    case .date: .date(date())
    case .choice: .words([one(of: ["one", "two", "no"])])
    case .multiChoice: .words(one(of: [[], ["no"], ["two", "one"]]))
    case .confirm: .confirmed(number(in: 0...1) == 1)
    case .fields: .rows([row(of: question)])
    case .list where question.parts.isEmpty: .texts((0..<count(4)).map { _ in text() })
    case .list: .rows((0..<count(4)).map { _ in row(of: question) })
    case .pick, .rank, .batch, .edit:
      .words(one(of: [[], ["need.people.directory"], ["BF-001", "need.information.news"]]))
    }
  }

  private mutating func row(of question: GuideQuestion) -> [String: PartValue] {
    var row: [String: PartValue] = [:]
    for part in question.parts where number(in: 0...2) > 0 { row[part.id] = value(of: part) }
    return row
  }

  private mutating func value(of part: QuestionPart) -> PartValue {
    switch part.kind {
    case .text: .text(text())
    case .count: .number(whole())
    case .amount: .number(decimal())
    case .date: .date(date())
    case .choice: .word(one(of: ["here", "on"]))
    case .flag: .flag(number(in: 0...1) == 1)
    }
  }
}
