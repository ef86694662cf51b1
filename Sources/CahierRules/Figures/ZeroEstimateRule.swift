package import CahierModel

/// A contract is worth something: an estimate of nothing would lead to the wrong procedure.
package enum ZeroEstimateRule: FigureRule {
  /// The code of the diagnostic.
  package static let code = "FIGURE-007"
  /// Why it matters.
  package static let reason = Text(
    fr: "La valeur estimée décide de la procédure.",
    en: "The estimated value decides on the procedure.")

  /// What breaks the rule, in the order of the guide.
  package static func faults(in answers: AnsweredFigures) -> [FigureFault] {
    answers.figures.filter { $0.fill == .estimatedValue && $0.value == .zero }.map { figure in
      FigureFault(
        self,
        Text(fr: "« \(figure.label.fr) »\u{202F}: zéro", en: "“\(figure.label.en)”: zero"),
        at: [figure.question])
    }
  }
}
