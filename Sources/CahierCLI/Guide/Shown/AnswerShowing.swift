internal import CahierModel

/// Says answers in words, in the language of the screen.
struct AnswerShowing {
  let template: SpecificationTemplate
  let language: Language

  init(_ template: SpecificationTemplate, in language: Language = ScreenLanguage.current) {
    self.template = template
    self.language = language
  }

  /// A value in lines: one, or one for each entry of a list.
  func lines(of value: AnswerValue, to question: GuideQuestion) -> [String] {
    switch value {
    case .texts(let texts): texts.map { $0.preferring(language) }
    case .number(let number): [self.number(number, unit: question.unit)]
    case .date(let date): [Typography(language).date(date)]
    case .words(let words):
      words.isEmpty
        ? [Text(fr: "aucun", en: "none")[language]]
        : [words.map { label(of: $0, question) }.joined(separator: ", ")]
    case .confirmed(let flag): [self.flag(flag)]
    case .rows(let rows):
      question.type == .fields
        ? rows.flatMap { row in lines(of: row, question.parts) }
        : rows.map { line(of: $0, question.parts) }
    }
  }

  /// A row with a line for each of its parts.
  func lines(
    of row: [String: PartValue], _ parts: IdentifiedList<QuestionPart>
  ) -> [String] {
    parts.compactMap { part in
      row[part.id].map { Typography(language).label(part.label[language]) + " " + shown($0, part) }
    }
  }

  /// A row on one line.
  func line(of row: [String: PartValue], _ parts: IdentifiedList<QuestionPart>) -> String {
    parts.compactMap { part in row[part.id].map { shown($0, part) } }.joined(separator: ", ")
  }

  func shown(_ value: PartValue, _ part: QuestionPart) -> String {
    switch value {
    case .text(let text): text.preferring(language)
    case .number(let number): self.number(number, unit: part.unit)
    case .date(let date): Typography(language).date(date)
    case .word(let word): part.choices[id: word]?.label[language] ?? word
    case .flag(let flag): self.flag(flag)
    }
  }

  func number(_ number: ExactDecimal, unit: String?) -> String {
    let digits = Typography(language).number(number)
    guard let name = unit.flatMap({ template.units[id: $0]?.name }) else { return digits }
    return "\(digits) \(name.name(for: number, in: language))"
  }

  private func flag(_ flag: Bool) -> String {
    Text(fr: flag ? "oui" : "non", en: flag ? "yes" : "no")[language]
  }

  private func label(of word: String, _ question: GuideQuestion) -> String {
    if let choice = question.choices[id: word] { return choice.label[language] }
    guard let ready = template.library[id: word], let kind = template.kinds[id: ready.kind],
      let field = kind.field(for: .title) ?? kind.leadingField,
      case .text(let text)? = ready[field.id]
    else { return word }
    return text[language]
  }
}
