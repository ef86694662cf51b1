internal import CahierModel
internal import GRDB

/// One row of an answer: a value of one part, on one line, in one language if it is a text.
struct AnswerPart {
  var line: Int
  var part: String
  var form: String
  var language: Language?
  var value: String

  init(_ row: Row, question: String) throws(StoreError) {
    let reader = RowReader(row, table: "answerPart", key: question)
    line = row["line"]
    part = row["part"]
    form = row["form"]
    let language: String = row["language"]
    self.language = Language(rawValue: language)
    value = row["value"]
    guard language.isEmpty == (form != "text") else { throw reader.fault }
  }

  private init(line: Int, part: String, form: String, language: Language?, value: String) {
    self.line = line
    self.part = part
    self.form = form
    self.language = language
    self.value = value
  }
}

// MARK: - Writing

extension AnswerPart {
  static func parts(of value: AnswerValue) -> [AnswerPart] {
    switch value {
    case .text(let text): parts(of: .text(text), line: 0, part: "")
    case .number(let number): parts(of: .number(number), line: 0, part: "")
    case .choice(let word): parts(of: .choice(word), line: 0, part: "")
    case .date(let date): parts(of: .date(date), line: 0, part: "")
    case .confirmed(let flag): parts(of: .flag(flag), line: 0, part: "")
    case .choices(let words):
      words.enumerated().flatMap { parts(of: .choice($1), line: $0, part: "") }
    case .rows(let rows):
      rows.enumerated().flatMap { line, row in
        row.sorted { $0.key < $1.key }.flatMap { parts(of: $0.value, line: line, part: $0.key) }
      }
    }
  }

  private static func parts(of scalar: AnswerScalar, line: Int, part: String) -> [AnswerPart] {
    func one(_ form: String, _ value: String, _ language: Language? = nil) -> AnswerPart {
      AnswerPart(line: line, part: part, form: form, language: language, value: value)
    }
    return switch scalar {
    case .text(let text):
      Language.allCases.compactMap { language in
        text[language].map { one("text", $0, language) }
      }
    case .number(let number): [one("number", number.description)]
    case .choice(let word): [one("choice", word)]
    case .date(let date): [one("date", date.description)]
    case .flag(let flag): [one("flag", flag ? "true" : "false")]
    }
  }
}

extension AnswerValue {
  var form: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .choice: "choice"
    case .choices: "choices"
    case .date: "date"
    case .rows: "rows"
    case .confirmed: "confirmed"
    }
  }
}

// MARK: - Reading

extension AnswerPart {
  /// The value of the form that the answer has, or nil if its parts do not make one.
  static func value(form: String, of parts: [AnswerPart]) -> AnswerValue? {
    switch form {
    case "choices": return .choices(parts.map(\.value))
    case "rows": return rows(of: parts).map(AnswerValue.rows)
    default: break
    }
    guard let scalar = scalar(of: parts) else { return nil }
    return switch (form, scalar) {
    case ("text", .text(let text)): .text(text)
    case ("number", .number(let number)): .number(number)
    case ("choice", .choice(let word)): .choice(word)
    case ("date", .date(let date)): .date(date)
    case ("confirmed", .flag(let flag)): .confirmed(flag)
    default: nil
    }
  }

  private static func rows(of parts: [AnswerPart]) -> [[String: AnswerScalar]]? {
    var rows: [[String: AnswerScalar]] = []
    for (line, parts) in Dictionary(grouping: parts, by: \.line).sorted(by: { $0.key < $1.key }) {
      guard line == rows.count else { return nil }
      var row: [String: AnswerScalar] = [:]
      for (name, parts) in Dictionary(grouping: parts, by: \.part) {
        guard let scalar = scalar(of: parts) else { return nil }
        row[name] = scalar
      }
      rows.append(row)
    }
    return rows
  }

  /// The one value of the rows of one part: a text has a row for each of its languages.
  private static func scalar(of parts: [AnswerPart]) -> AnswerScalar? {
    guard let first = parts.first else { return nil }
    switch first.form {
    case "text":
      return .text(
        parts.reduce(into: BilingualText()) { text, part in
          if let language = part.language { text[language] = part.value }
        })
    case "number": return (try? ExactDecimal(parsing: first.value)).map(AnswerScalar.number)
    case "choice": return .choice(first.value)
    case "date": return CalendarDate(iso: first.value).map(AnswerScalar.date)
    case "flag": return Bool(first.value).map(AnswerScalar.flag)
    default: return nil
    }
  }
}
