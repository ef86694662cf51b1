internal import CahierModel
internal import CahierRules

/// Texts with the figures and the answers that their braces name, as the documents print them.
struct FigureWords {
  private let template: SpecificationTemplate
  private let answers: [String: Answer]
  private let figures: ParameterFigures
  private let currency: Currency

  init(template: SpecificationTemplate, answers: [Answer], currency: Currency) {
    self.template = template
    self.currency = currency
    self.answers = Dictionary(
      answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    figures = ParameterFigures(template: template, answers: answers)
  }

  /// A text with its parameters; « [à préciser] » stands for one with no figure yet, and a name that
  /// the template does not know stays in its braces.
  func resolved(_ text: String, in language: Language) -> String {
    guard text.contains("{") else { return text }
    return ReferencedText(text).resolved(in: language) { name in
      value(name, in: language) ?? (isKnown(name) ? Self.missing[language] : nil)
    }.text
  }

  /// The figure or the answer that a name stands for, or nil where there is none yet.
  func value(_ name: String, in language: Language) -> String? {
    if template.parameters.contains(id: name) {
      return figures.figure(of: name).map { Typography(language).number($0) }
    }
    guard
      let reference = template.guide.answerReference(name),
      let question = template.guide.questions[id: reference.question],
      let value = answers[reference.question]?.value
    else { return nil }
    let showing = AnswerShowing(template, in: language)
    guard let id = reference.part, let part = question.parts[id: id] else {
      if case .number(let number) = value { return Typography(language).number(number) }
      return showing.lines(of: value, to: question).joined(separator: ", ")
    }
    guard case .rows(let rows) = value, let content = rows.first?[id] else { return nil }
    guard case .number(let number) = content else { return showing.shown(content, part) }
    let typography = Typography(language)
    return part.kind == .amount ? typography.sum(number, currency) : typography.number(number)
  }

  private func isKnown(_ name: String) -> Bool {
    template.parameters.contains(id: name)
      || (template.guide.answerReference(name).map {
        template.guide.questions.contains(id: $0.question)
      } ?? false)
  }

  private static let missing = Text(fr: "[à préciser]", en: "[to be stated]")
}

extension GuideDossier {
  /// A text with its parameters, in the language of the screen.
  func resolved(_ text: String) -> String {
    figureWords.resolved(text, in: ScreenLanguage.current)
  }
}
