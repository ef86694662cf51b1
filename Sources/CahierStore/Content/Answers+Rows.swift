package import CahierModel
internal import GRDB

extension DossierReader {
  /// Every answer, in the order of the question ids.
  package func answers() throws -> [Answer] {
    let parts = try answerParts(sql: "SELECT * FROM answerPart ORDER BY question, line, part")
    return try Row.fetchAll(database, sql: "SELECT * FROM answer ORDER BY question").map {
      let reader = try RowReader($0, table: "answer", keyColumn: "question")
      return try answer(reader, parts: parts[reader.key, default: []])
    }
  }

  /// The answer to one question, or nil if nobody was asked yet.
  package func answer(to question: String) throws -> Answer? {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM answer WHERE question = ?", arguments: [question])
    guard let row else { return nil }
    let parts = try answerParts(
      sql: "SELECT * FROM answerPart WHERE question = ? ORDER BY line, part",
      arguments: [question])
    return try answer(
      RowReader(row, table: "answer", key: question), parts: parts[question, default: []])
  }

  private func answerParts(
    sql: String, arguments: StatementArguments = []
  ) throws -> [String: [AnswerPart]] {
    try Row.fetchAll(database, sql: sql, arguments: arguments).reduce(into: [:]) { parts, row in
      let reader = try RowReader(row, table: "answerPart", keyColumn: "question")
      parts[reader.key, default: []].append(try AnswerPart(reader))
    }
  }

  private func answer(_ reader: RowReader, parts: [AnswerPart]) throws -> Answer {
    let state = try reader.word("state", as: AnswerState.self)
    let form: String? = try reader.value("form")
    let value = try form.map { try reader.require(AnswerPart.value(form: $0, of: parts)) }
    guard (state == .given) == (value != nil) else { throw reader.fault }
    return Answer(
      question: reader.key, state: state, value: value, assignee: try reader.value("assignee"))
  }
}

extension DossierWriter {
  /// Records an answer, in place of the one before.
  package func set(_ answer: Answer) throws {
    if try reader.answer(to: answer.question) == answer { return }
    try remove(answerTo: answer.question)
    try insert(answer)
  }

  /// Forgets an answer: the question is open again.
  package func remove(answerTo question: String) throws {
    try database.execute(
      sql: "DELETE FROM answerPart WHERE question = ?", arguments: [question])
    try database.execute(sql: "DELETE FROM answer WHERE question = ?", arguments: [question])
  }

  func insert(_ answer: Answer) throws {
    try database.execute(
      sql: "INSERT INTO answer (question, state, form, assignee) VALUES (?, ?, ?, ?)",
      arguments: [
        answer.question, answer.state.rawValue, answer.value?.form, answer.assignee,
      ])
    for part in answer.value.map(AnswerPart.parts(of:)) ?? [] {
      try database.cachedStatement(
        sql: """
          INSERT INTO answerPart (question, line, part, form, language, value)
          VALUES (?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        answer.question, part.line, part.part, part.form, part.language?.rawValue ?? "",
        part.value,
      ])
    }
  }
}
