internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// Reads one answer of a file as the reply to its question.
///
/// Values are read as if they were typed, so that `environ 650` or `1-4` may stand in a file too;
/// faults are noted with the line of the file.
struct ReplyReading {
  let dossier: GuideDossier
  let asked: AskedQuestion
  let reading: AnswerReading

  var question: GuideQuestion { asked.question }
  var template: SpecificationTemplate { dossier.template }

  init(dossier: GuideDossier, asked: AskedQuestion, typesets: Bool) {
    self.dossier = dossier
    self.asked = asked
    reading = AnswerReading(
      template: dossier.template, language: dossier.language, typesets: typesets,
      currency: dossier.header.currency)
  }

  /// The reply, or nil with a fault noted.
  func reply(_ node: ReadingNode) -> Reply? {
    value(node)?.typed(reading.typed.texts)
  }

  private func value(_ node: ReadingNode) -> Reply? {
    if case .mapping = node.node.value, node["state"] != nil, !question.parts.contains(id: "state")
    {
      return state(node)
    }
    switch question.type {
    case .paragraph, .file: return text(node).map { Reply(.texts([$0])) }
    case .count:
      return read(node) { (text) throws(InputFault) in
        Reply(
          .number(
            try reading.count(
              text, range: question.range, names: reading.names(ofUnit: question.unit)
            ).value))
      }
    case .date:
      return read(node) { (text) throws(InputFault) in Reply(.date(try reading.date(text).value)) }
    case .choice:
      return read(node) { (text) throws(InputFault) in
        Reply(.words([try reading.choice(text, among: question.choices)]))
      }
    case .multiChoice: return multiChoice(node)
    case .fields: return checkedRow(node).map { Reply(.rows([$0])) }
    case .list: return list(node)
    case .confirm: return confirmation(node)
    case .pick where question.items == nil: return criteria(node)
    case .pick, .edit: return pick(node)
    case .rank: return rank(node)
    case .batch: return batch(node)
    case .statement: return statements(node)
    }
  }

  private func state(_ node: ReadingNode) -> Reply? {
    node.allowOnly("state", "to", "value")
    guard let state = node["state"]?.word(AnswerState.self) else { return nil }
    if state == .given { return node.required("value").flatMap(reply) }
    return Reply(state, assignee: node["to"]?.text())
  }

  /// Reads a scalar as a line that was typed.
  func read<Value>(
    _ node: ReadingNode, _ body: (String) throws(InputFault) -> Value
  ) -> Value? {
    guard let line = node.text() else { return nil }
    do throws(InputFault) {
      return try body(line)
    } catch {
      node.fault(error.code, error.message, expected: error.expected)
      return nil
    }
  }

  func text(_ node: ReadingNode) -> BilingualText? {
    if case .mapping = node.node.value {
      node.allowOnly("fr", "en")
      return Language.allCases.reduce(into: BilingualText() as BilingualText?) { text, language in
        guard let part = node[language.rawValue] else { return }
        text?[language] = read(part) { (line) throws(InputFault) in
          try AnswerReading(
            template: template, language: language, typesets: reading.typesets,
            typed: reading.typed
          ).words(line)
        }
      }
    }
    return read(node) { (line) throws(InputFault) in try reading.text(line) }
  }
}

// MARK: - Choices, rows and lists

extension ReplyReading {
  /// The scalars of a list, or the only one.
  func scalars(_ node: ReadingNode) -> [ReadingNode] {
    if case .sequence = node.node.value { node.items() } else { [node] }
  }

  private func multiChoice(_ node: ReadingNode) -> Reply? {
    var words: Set<String> = []
    for item in scalars(node) {
      let read = read(item) { (text) throws(InputFault) in
        try reading.choices(text, among: question.choices)
      }
      guard let read else { return nil }
      words.formUnion(read)
    }
    return Reply(.words(question.choices.map(\.id).filter(words.contains)))
  }

  private func row(_ node: ReadingNode) -> RowReading.Row? {
    guard case .mapping = node.node.value else { return rows(line: node)?.first }
    node.allowOnly(question.parts.map(\.id))
    var row: RowReading.Row = [:]
    for part in question.parts {
      guard let child = node[part.id] else {
        if part.isRequired { _ = node.required(part.id) }
        continue
      }
      row[part.id] = value(child, of: part)
    }
    return row.isEmpty ? nil : reading.completed(row, question.parts)
  }

  /// A row, with a fault where it holds weights that do not make 100 %.
  private func checkedRow(_ node: ReadingNode) -> RowReading.Row? {
    guard let row = row(node) else { return nil }
    do throws(InputFault) {
      _ = try WeightAnswer(question.parts)?.shares(row)
    } catch {
      node.fault(error.code, error.message, expected: error.expected)
    }
    return row
  }

  private func value(_ node: ReadingNode, of part: QuestionPart) -> PartValue? {
    if part.kind == .text { return text(node).map(PartValue.text) }
    return read(node) { (line) throws(InputFault) in try reading.part(line, of: part).value }
  }

  private func rows(line node: ReadingNode) -> [RowReading.Row]? {
    let rowReading = RowReading(reading: reading, parts: question.parts)
    let line = node.text()
    let rows = line.flatMap { rowReading.rows($0) }
    if rows == nil, let fault = line.flatMap({ rowReading.fault(in: $0) }) {
      node.fault(fault.code, fault.message, expected: fault.expected)
    } else if rows == nil {
      node.fault(
        "INPUT-077",
        Text(
          fr: "cette ligne peut se lire de plusieurs façons",
          en: "this line can be read in several ways"),
        expected: Text(same: "{\(question.parts.map { "\($0.id): …" }.joined(separator: ", "))}"))
    }
    return rows
  }

  private func list(_ node: ReadingNode) -> Reply? {
    if question.parts.isEmpty {
      let texts = scalars(node).compactMap(text)
      return Reply(.texts(texts))
    }
    let rows = scalars(node).flatMap { item -> [RowReading.Row] in
      if case .mapping = item.node.value { return row(item).map { [$0] } ?? [] }
      return self.rows(line: item) ?? []
    }
    return Reply(.rows(rows))
  }

  private func confirmation(_ line: String) throws(InputFault) -> Reply {
    guard question.action == .proposeProcedure, YesNo.read(line) != false, Bool(line) != false
    else { return Reply(.confirmed(try reading.flag(line))) }
    var reply = Reply(.confirmed(true))
    reply.procedure = try ProcedureReading(dossier).read(line)
    return reply
  }

  private func confirmation(_ node: ReadingNode) -> Reply? {
    guard case .mapping = node.node.value else {
      return read(node) { (line) throws(InputFault) in try confirmation(line) }
    }
    if QuestionDialogue.mends.contains(question.action) { return mending(node) }
    guard
      question.action == .showKnockOuts,
      let field = template.kinds.compactMap({ $0.field(for: .role) }).first
    else {
      _ = node.flag()
      return nil
    }
    var work = ItemWork()
    work.words = changes(node, field: field, offered: nil)
    return Reply(.confirmed(true), items: work)
  }
}
