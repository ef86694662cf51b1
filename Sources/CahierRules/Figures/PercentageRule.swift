package import CahierModel

/// A share is no more than the whole.
package enum PercentageRule: FigureRule {
  /// The code of the diagnostic.
  package static let code = "FIGURE-006"
  /// Why it matters.
  package static let reason = Text(
    fr: "Une part ne dépasse pas le tout.", en: "A share is no more than the whole.")

  /// What breaks the rule, in the order of the guide.
  package static func faults(in answers: AnsweredFigures) -> [FigureFault] {
    answers.figures.filter { $0.unit == "percent" && ExactDecimal(100) < $0.value }.map {
      figure in
      FigureFault(
        self,
        Text(
          fr: "« \(figure.label.fr) »\u{202F}: \(figure.shown(.french))\u{202F}%, plus que "
            + "100\u{202F}%",
          en: "“\(figure.label.en)”: \(figure.shown(.english))%, more than 100%"),
        at: [figure.question])
    }
  }
}
