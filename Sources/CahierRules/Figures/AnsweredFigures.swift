package import CahierModel

/// The figures that answers hold, each with its question and its part.
package struct AnsweredFigures: Sendable {
  /// A figure and where it stands.
  struct Figure: Sendable {
    let question: String
    /// The number of the line of a list, from 0.
    let row: Int
    let value: ExactDecimal
    let fill: AnswerFill?
    let unit: String?
    let label: Text

    func shown(_ language: Language) -> String { Typography(language).number(value) }
  }

  /// A day and where it stands.
  struct Day: Sendable {
    let question: String
    let row: Int
    let value: CalendarDate
    let fill: AnswerFill?
  }

  private(set) var figures: [Figure] = []
  private(set) var days: [Day] = []

  /// Gathers the figures of the questions that are asked, in the order of the guide.
  package init(template: SpecificationTemplate, answers: [Answer]) {
    let given = Dictionary(
      answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in GuideProgress(template: template, answers: answers).entries
    where entry.state == .answered {
      let question = entry.asked.question
      switch given[entry.asked.key]?.value {
      case .number(let value):
        figures.append(
          Figure(
            question: entry.asked.key, row: 0, value: value, fill: question.fills,
            unit: question.unit, label: question.ask))
      case .rows(let rows): add(rows, of: question, entry.asked.key)
      default: break
      }
    }
  }

  private mutating func add(
    _ rows: [[String: PartValue]], of question: GuideQuestion, _ key: String
  ) {
    for (index, row) in rows.enumerated() {
      for part in question.parts {
        switch row[part.id] {
        case .number(let value):
          figures.append(
            Figure(
              question: key, row: index, value: value, fill: part.fills, unit: part.unit,
              label: part.label))
        case .date(let day):
          days.append(Day(question: key, row: index, value: day, fill: part.fills))
        default: break
        }
      }
    }
  }

  /// The number that fills something, or nil.
  package func number(_ fill: AnswerFill) -> ExactDecimal? { first(fill)?.value }

  /// The first figure that fills something, or nil.
  func first(_ fill: AnswerFill) -> Figure? {
    figures.first { $0.fill == fill }
  }
}
