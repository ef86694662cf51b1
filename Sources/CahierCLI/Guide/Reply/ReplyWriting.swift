internal import CahierInterchange
internal import CahierModel

extension Reply {
  /// The reply as a file of answers holds it, so that it does the same in another dossier.
  func fileValue(to question: GuideQuestion) -> AnswerFileValue {
    guard let value else {
      let assignee = assignee.map { AnswerFileValue.Entry("to", .word($0)) }
      return .row([.init("state", .word(state.rawValue))] + [assignee].compactMap { $0 })
    }
    switch question.type {
    case .pick, .edit: return selection(value)
    case .rank, .multiChoice: return .list(Self.words(of: value).map(AnswerFileValue.word))
    case .batch: return .row([.init("set", changes)])
    case .confirm where !items.mending.isEmpty: return items.mending.fileValue
    case .confirm where procedure != nil: return .word(procedure?.rawValue ?? "")
    case .confirm where !items.words.isEmpty: return .row([.init("set", changes)])
    case .statement: return .list(items.own.map(\.fileValue))
    case .paragraph, .fields, .choice, .list, .count, .date, .file, .confirm:
      return Self.plain(value, question)
    }
  }

  private static func words(of value: AnswerValue) -> [String] {
    if case .words(let words) = value { words } else { [] }
  }

  private func selection(_ value: AnswerValue) -> AnswerFileValue {
    var entries = [
      AnswerFileValue.Entry("take", .list(Self.words(of: value).map(AnswerFileValue.word)))
    ]
    if !items.statements.isEmpty {
      let texts = items.statements.map { AnswerFileValue.Entry($0.item.word, .word($0.text)) }
      entries.append(.init("edit", .row(texts)))
    }
    if !items.reasons.isEmpty {
      let reasons = items.reasons.map { AnswerFileValue.Entry($0.item, .word($0.text)) }
      entries.append(.init("reasons", .row(reasons)))
    }
    if !items.own.isEmpty { entries.append(.init("new", .list(items.own.map(\.fileValue)))) }
    return .row(entries)
  }

  private var changes: AnswerFileValue {
    .row(items.words.map { AnswerFileValue.Entry($0.item.word, .word($0.word)) })
  }

  private static func plain(_ value: AnswerValue, _ question: GuideQuestion) -> AnswerFileValue {
    switch value {
    case .texts(let texts):
      question.type == .list || texts.count != 1
        ? .list(texts.map(AnswerFileValue.text)) : .text(texts[0])
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    case .words(let words): .word(words.first ?? "")
    case .confirmed(let flag): .flag(flag)
    case .rows(let rows):
      question.type == .fields && rows.count == 1
        ? row(rows[0], question) : .list(rows.map { row($0, question) })
    }
  }

  private static func row(
    _ row: [String: PartValue], _ question: GuideQuestion
  ) -> AnswerFileValue {
    .row(
      question.parts.compactMap { part in
        row[part.id].map { AnswerFileValue.Entry(part.id, self.part($0)) }
      })
  }

  private static func part(_ value: PartValue) -> AnswerFileValue {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    case .word(let word): .word(word)
    case .flag(let flag): .flag(flag)
    }
  }
}

extension OwnItem {
  /// The item by field and link ids, in their order.
  fileprivate var fileValue: AnswerFileValue {
    var entries: [AnswerFileValue.Entry] = []
    if let family { entries.append(.init("family", .word(family))) }
    for (field, text) in texts.sorted(by: { $0.key < $1.key }) {
      entries.append(.init(field, .word(text)))
    }
    for (field, word) in words.sorted(by: { $0.key < $1.key }) {
      entries.append(.init(field, .word(word)))
    }
    for (role, targets) in links.sorted(by: { $0.key < $1.key }) where !targets.isEmpty {
      entries.append(.init(role, .list(targets.map { .word($0.word) })))
    }
    return .row(entries)
  }
}
