import CahierModel

extension DossierReading {
  /// An answer, or one of its parts, in a few words; nil where it is missing.
  func answer(_ reference: AnswerReference, in language: Language) -> String? {
    guard
      let question = template.guide.questions[id: reference.question],
      let value = answers[reference.question]?.value
    else { return nil }
    guard let part = reference.part else { return words(value, of: question, in: language) }
    guard
      case .rows(let rows) = value, let content = rows.first?[part],
      let field = question.parts[id: part]
    else { return nil }
    if case .word(let word) = content { return field.choices.said(word, in: language) }
    return words(content, of: field, in: language)
  }

  /// One part of an answer in words.
  func words(_ value: PartValue, of part: QuestionPart, in language: Language) -> String {
    let typography = Typography(language)
    return switch value {
    case .text(let text): text.preferring(language)
    case .number(let number):
      part.kind == .amount
        ? typography.sum(number, dossier.header.currency) : typography.number(number)
    case .date(let date): typography.date(date)
    case .word(let word): part.choices[id: word]?.label[language] ?? word
    case .flag(let flag): typography.answer(flag)
    }
  }

  private func words(
    _ value: AnswerValue, of question: GuideQuestion, in language: Language
  ) -> String? {
    let typography = Typography(language)
    switch value {
    case .texts(let texts): return typography.list(texts.map { $0.preferring(language) })
    case .number(let number): return typography.number(number)
    case .date(let date): return typography.date(date)
    case .words(let words):
      return typography.list(words.map { question.choices.said($0, in: language) })
    case .confirmed(let flag): return typography.answer(flag)
    case .rows: return nil
    }
  }

  /// Whether a question is asked at all: its condition, if it has one, is met.
  func isAsked(_ question: GuideQuestion) -> Bool {
    guard let condition = question.condition else { return true }
    guard case .words(let words) = answers[condition.question]?.value else { return false }
    return words.contains(where: condition.choices.contains)
  }

  /// Whether a document without the answer is not complete: it is required, or was put off.
  func isOpen(_ question: GuideQuestion) -> Bool {
    guard isAsked(question) else { return false }
    guard let answer = answers[question.id] else { return question.isRequired }
    return answer.state != .given
  }
}

extension IdentifiedList where Element == QuestionChoice {
  /// A choice as the sentence of a document says it.
  fileprivate func said(_ word: String, in language: Language) -> String {
    guard let choice = self[id: word] else { return word }
    return (choice.printed ?? choice.label)[language]
  }
}
