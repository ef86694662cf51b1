package import CahierModel

/// A contract and its renewals last a month at least.
package enum ZeroMonthsRule: FigureRule {
  /// The code of the diagnostic.
  package static let code = "FIGURE-005"
  /// Why it matters.
  package static let reason = Text(
    fr: "La durée compte dans le prix total.", en: "The length counts in the total price.")

  /// What breaks the rule, in the order of the guide.
  package static func faults(in answers: AnsweredFigures) -> [FigureFault] {
    answers.figures.filter { figure in
      guard figure.value == .zero else { return false }
      if figure.fill == .durationMonths { return true }
      let renewals = answers.first(.renewals)?.value ?? .zero
      return figure.fill == .renewalMonths && .zero < renewals
    }.map { figure in
      FigureFault(
        self,
        Text(
          fr: "« \(figure.label.fr) »\u{202F}: 0 mois", en: "“\(figure.label.en)”: 0 months"),
        at: [figure.question])
    }
  }
}
