internal import CahierModel

extension DossierTextForm {
  /// The answers by question id in the order of the guide, or nil where there are none.
  ///
  /// Those that the guide does not know come last, by id.
  var answers: TextFormValue? {
    guard !dossier.answers.isEmpty else { return nil }
    let places = dossier.answers.map { QuestionOrder(of: $0.question, in: template) }
    let order = places.indices.sorted { places[$0] < places[$1] }
    return .object(
      order.map { dossier.answers[$0] }.map { answer in
        (answer.question, form(of: answer, to: template.question(answering: answer.question)))
      })
  }

  private func form(of answer: Answer, to question: GuideQuestion?) -> TextFormValue {
    let value = answer.value.map { form(of: $0, to: question) }
    if let value, answer.assignee == nil, answer.state == .given, !value.hasKey("state") {
      return value
    }
    return .row([
      ("state", .word(answer.state)), ("to", answer.assignee.map(TextFormValue.text)),
      ("value", value),
    ])
  }

  private func form(of value: AnswerValue, to question: GuideQuestion?) -> TextFormValue {
    switch value {
    case .texts(let texts):
      if texts.count == 1, question?.type != .list {
        text(texts[0])
      } else {
        .list(texts.map(text))
      }
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    case .words(let words):
      if words.count == 1, question?.type == .choice { .word(words[0]) } else { .words(words) }
    case .rows(let rows):
      if rows.count == 1, question?.type == .fields {
        row(rows[0], of: question)
      } else {
        .list(rows.map { row($0, of: question) })
      }
    case .confirmed(let flag): .flag(flag)
    }
  }

  /// The parts in the order of the question, then those that it does not know.
  private func row(_ row: [String: PartValue], of question: GuideQuestion?) -> TextFormValue {
    let known = question?.parts.map(\.id) ?? []
    let unknown = row.keys.filter { question?.parts.contains(id: $0) != true }.sorted()
    return .row((known + unknown).map { ($0, row[$0].map(form)) })
  }

  private func form(of part: PartValue) -> TextFormValue {
    switch part {
    case .text(let value): text(value)
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    case .word(let word): .word(word)
    case .flag(let flag): .flag(flag)
    }
  }
}

/// Where the answer to a question stands among the others.
private struct QuestionOrder: Comparable {
  /// The place of the question in the guide, after all others for one that it does not know.
  let place: Int
  let question: String

  init(of question: String, in template: SpecificationTemplate) {
    self.question = question
    let id = template.question(answering: question)?.id
    place = id.flatMap(template.guide.questions.position) ?? Int.max
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.place, left.question) < (right.place, right.question)
  }
}

extension SpecificationTemplate {
  /// The question whose answer has this key: its id, or its id and a family for one that is asked
  /// once for each family.
  func question(answering key: String) -> GuideQuestion? {
    if let question = guide.questions[id: key] { return question }
    if let pick = DeclinedItems.pickKey(of: key) { return question(answering: pick)?.declined }
    guard let dot = key.lastIndex(of: ".") else { return nil }
    guard
      let question = guide.questions[id: String(key[..<dot])], let selection = question.items,
      selection.isAskedByFamily, let kind = kinds[id: selection.kind],
      let families = kind.families.flatMap({ vocabularies[id: $0] }),
      families.words.contains(id: String(key[key.index(after: dot)...]))
    else { return nil }
    return question
  }
}

extension TextFormValue {
  fileprivate func hasKey(_ key: String) -> Bool {
    switch self {
    case .object(let entries), .row(let entries):
      entries.contains { $0.key == key && $0.value != nil }
    case .text, .word, .number, .plain, .list, .spacedList: false
    }
  }
}
