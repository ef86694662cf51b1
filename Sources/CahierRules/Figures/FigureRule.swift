package import CahierModel

/// A check that lays the figures of several answers against each other.
///
/// It changes nothing and refuses nothing: a person may be right against it.
package protocol FigureRule: Sendable {
  /// The code of the diagnostic, given once.
  static var code: String { get }
  /// Why it matters, in one sentence.
  static var reason: Text { get }

  /// What does not go together, in the order of the guide.
  static func faults(in answers: AnsweredFigures) -> [FigureFault]
}

/// Figures that do not go together.
package struct FigureFault: Hashable, Sendable {
  /// The keys of the questions whose answers hold the figures, the one to answer anew first.
  package let questions: [String]
  /// Both figures, as a clause with no full stop.
  package let message: Text
  /// The warning, with the code of its rule and the command that answers the first question anew.
  package let diagnostic: Diagnostic

  init(_ rule: any FigureRule.Type, _ message: Text, at questions: [String]) {
    self.questions = questions
    self.message = message
    let command = questions.first.map { "cahier guide \($0)" } ?? "cahier guide"
    diagnostic = Diagnostic(
      .warning, rule.code, message, at: questions.map { Text(same: $0) },
      remedies: [
        rule.reason
          + Text(
            fr: " Si l’un des chiffres est faux\u{202F}: \(command)",
            en: " If one of the figures is wrong: \(command)")
      ])
  }
}

/// Every rule on figures.
package enum FigureRules {
  /// The rules in the order in which they speak.
  package static let all: [any FigureRule.Type] = [
    AccountsMaximumRule.self, PopulationSumRule.self, StaffGroupRule.self, DateOrderRule.self,
    ZeroMonthsRule.self, ZeroEstimateRule.self, PercentageRule.self,
  ]

  /// What does not go together in the answers that are given, rule by rule.
  ///
  /// The time grows with the questions and their answers.
  package static func faults(
    template: SpecificationTemplate, answers: [Answer]
  ) -> [FigureFault] {
    let figures = AnsweredFigures(template: template, answers: answers)
    return all.flatMap { $0.faults(in: figures) }
  }
}
