package import CahierModel

/// The accounts at most hold those of the opening.
package enum AccountsMaximumRule: FigureRule {
  /// The code of the diagnostic.
  package static let code = "FIGURE-001"
  /// Why it matters.
  package static let reason = Text(
    fr:
      "Le maximum devient une obligation du contrat\u{202F}: il compte les comptes de l’ouverture.",
    en: "The maximum becomes a duty of the contract: it counts the accounts of the opening.")

  /// What breaks the rule, in the order of the guide.
  package static func faults(in answers: AnsweredFigures) -> [FigureFault] {
    guard
      let opening = answers.first(.accounts), let most = answers.first(.accountsMaximum),
      most.value < opening.value
    else { return [] }
    return [
      FigureFault(
        self,
        Text(
          fr:
            "\(most.shown(.french)) comptes au plus, mais \(opening.shown(.french)) à l’ouverture",
          en: "\(most.shown(.english)) accounts at most, but \(opening.shown(.english)) at opening"),
        at: [most.question, opening.question])
    ]
  }
}
