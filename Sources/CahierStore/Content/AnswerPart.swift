internal import CahierModel
internal import GRDB

/// One row of an answer: a value of one part, on one line, in one language if it is a text.
struct AnswerPart {
  var line: Int
  var part: String
  var form: String
  var language: Language?
  var value: String

  init(_ reader: RowReader) throws(StoreError) {
    line = try reader.value("line")
    part = try reader.value("part")
    form = try reader.value("form")
    let language: String = try reader.value("language")
    self.language = Language(rawValue: language)
    value = try reader.value("value")
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
    case .texts(let texts): texts.enumerated().flatMap { parts(ofPart: .text($1), line: $0) }
    case .number(let number): parts(ofPart: .number(number))
    case .date(let date): parts(ofPart: .date(date))
    case .words(let words): words.enumerated().flatMap { parts(ofPart: .word($1), line: $0) }
    case .confirmed(let flag): parts(ofPart: .flag(flag))
    case .rows(let rows):
      rows.enumerated().flatMap { line, row in
        row.sorted { $0.key < $1.key }.flatMap { parts(ofPart: $0.value, line: line, part: $0.key) }
      }
    }
  }

  private static func parts(
    ofPart value: PartValue, line: Int = 0, part: String = ""
  ) -> [AnswerPart] {
    func one(_ form: String, _ value: String, _ language: Language? = nil) -> AnswerPart {
      AnswerPart(line: line, part: part, form: form, language: language, value: value)
    }
    return switch value {
    case .text(let text):
      Language.allCases.compactMap { language in
        text[language].map { one("text", $0, language) }
      }
    case .number(let number): [one("number", number.description)]
    case .word(let word): [one("word", word)]
    case .date(let date): [one("date", date.description)]
    case .flag(let flag): [one("flag", flag ? "true" : "false")]
    }
  }
}

extension AnswerValue {
  var form: String {
    switch self {
    case .texts: "texts"
    case .number: "number"
    case .words: "words"
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
    guard let rows = rows(of: parts) else { return nil }
    if form == "rows" { return .rows(rows) }
    let values = rows.compactMap { $0[""] }
    guard values.count == rows.count else { return nil }
    switch form {
    case "texts":
      return all(values) { if case .text(let text) = $0 { text } else { nil } }
        .map(AnswerValue.texts)
    case "words":
      return all(values) { if case .word(let word) = $0 { word } else { nil } }
        .map(AnswerValue.words)
    default: return values.count == 1 ? value(form: form, values[0]) : nil
    }
  }

  private static func all<Value>(
    _ values: [PartValue], _ form: (PartValue) -> Value?
  ) -> [Value]? {
    let matching = values.compactMap(form)
    return matching.count == values.count ? matching : nil
  }

  private static func value(form: String, _ value: PartValue) -> AnswerValue? {
    switch (form, value) {
    case ("number", .number(let number)): .number(number)
    case ("date", .date(let date)): .date(date)
    case ("confirmed", .flag(let flag)): .confirmed(flag)
    default: nil
    }
  }

  /// The values by line and part; lines count from 0 with no gap, and parts come line by line.
  private static func rows(of parts: [AnswerPart]) -> [[String: PartValue]]? {
    var rows: [[String: PartValue]] = []
    for part in parts {
      if part.line == rows.count { rows.append([:]) }
      guard part.line == rows.count - 1, let value = part.value(joining: rows[part.line][part.part])
      else { return nil }
      rows[part.line][part.part] = value
    }
    return rows
  }

  /// The value of this row, with that of a row before it for the other language of a text.
  private func value(joining other: PartValue?) -> PartValue? {
    switch form {
    case "text":
      guard let language else { return nil }
      var text = BilingualText(value, in: language)
      if case .text(let before) = other { text[language.other] = before[language.other] }
      return .text(text)
    case "number": return (try? ExactDecimal(parsing: value)).map(PartValue.number)
    case "word": return .word(value)
    case "date": return CalendarDate(iso: value).map(PartValue.date)
    case "flag": return Bool(value).map(PartValue.flag)
    default: return nil
    }
  }
}
