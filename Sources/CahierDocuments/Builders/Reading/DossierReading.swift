import CahierModel

/// What the builders read of a dossier, in one language: texts resolved, things found by name.
///
/// Made once for a document, in time that grows with the dossier.
struct DossierReading: Sendable {
  let shown: ShownDossier
  let language: Language
  let typography: Typography
  let items: ItemIndex
  let answers: [String: Answer]
  let visibility: ItemVisibility
  private let parameters: [String: ExactDecimal]

  var dossier: Dossier { shown.dossier }
  var template: SpecificationTemplate { shown.template }

  init(_ shown: ShownDossier, language: Language) {
    self.shown = shown
    self.language = language
    typography = Typography(language)
    items = ItemIndex(shown.dossier, shown.template)
    visibility = ItemVisibility(shown.template)
    answers = Dictionary(
      shown.dossier.answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    let figures = ParameterFigures(template: shown.template, answers: shown.dossier.answers)
    parameters = figures.all
  }

  /// The value of a parameter, or nil where no answer gives it yet.
  func value(of parameter: String) -> ExactDecimal? {
    parameters[parameter]
  }
}
