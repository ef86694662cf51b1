import CahierModel

/// The figures that answers give to the parameters of a template.
struct ParameterValues {
  private(set) var values: [String: ExactDecimal] = [:]
  private let template: SpecificationTemplate
  private let answers: [String: Answer]

  init(_ template: SpecificationTemplate, _ answers: [String: Answer]) {
    self.template = template
    self.answers = answers
    for parameter in template.parameters {
      var open: Set<String> = []
      values[parameter.id] = value(of: parameter, &open)
    }
  }

  /// The answer, else what another parameter makes of it, else the standard.
  ///
  /// `open` holds the parameters that wait for this one: a circle ends there.
  private func value(
    of parameter: TemplateParameter, _ open: inout Set<String>
  ) -> ExactDecimal? {
    if let known = values[parameter.id] { return known }
    guard open.insert(parameter.id).inserted else { return nil }
    if let answered = parameter.origin.flatMap(number) { return answered }
    if let derivation = parameter.derivation,
      let source = template.parameters[id: derivation.parameter],
      let figure = value(of: source, &open)
    {
      return derivation.value(from: figure)
    }
    return parameter.standard
  }

  private func number(_ reference: AnswerReference) -> ExactDecimal? {
    switch (answers[reference.question]?.value, reference.part) {
    case (.number(let number), nil): number
    case (.rows(let rows), let part?):
      if case .number(let number) = rows.first?[part] { number } else { nil }
    default: nil
    }
  }
}
