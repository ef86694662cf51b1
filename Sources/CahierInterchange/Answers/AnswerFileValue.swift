package import CahierModel

/// A value of a file of answers, to be written.
package indirect enum AnswerFileValue: Hashable, Sendable {
  case text(BilingualText)
  /// An id, a code, a word.
  case word(String)
  case number(ExactDecimal)
  case date(CalendarDate)
  case flag(Bool)
  case list([AnswerFileValue])
  /// Keys with their values, in this order.
  case row([Entry])

  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key of a question, or the id of a part of one.
    package let key: String
    /// The answer, or the value of the part.
    package let value: AnswerFileValue

    package init(_ key: String, _ value: AnswerFileValue) {
      self.key = key
      self.value = value
    }
  }
}

extension AnswerFileValue {
  /// The bytes of a file of answers: the same answers give the same bytes.
  ///
  /// `language`: the main language of the dossier, in which plain texts are.
  package static func file(_ entries: [Entry], language: Language) -> [UInt8] {
    let version = ("answers", TextFormValue.integer(AnswersFile.format) as TextFormValue?)
    let answers = entries.map { ($0.key, $0.value.form(language) as TextFormValue?) }
    return YAMLWriter.bytes(of: .object([version] + answers))
  }

  private func form(_ language: Language) -> TextFormValue {
    switch self {
    case .text(let text): .text(text, languages: [language])
    case .word(let word): .word(word)
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    case .flag(let flag): .flag(flag)
    case .list(let values): .list(values.map { $0.form(language) })
    case .row(let entries): .row(entries.map { ($0.key, $0.value.form(language)) })
    }
  }
}
