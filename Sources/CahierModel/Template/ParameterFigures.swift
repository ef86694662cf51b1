/// The figures of the buyer that answers give, and those that the guide offers to whoever answers.
package struct ParameterFigures {
  private let template: SpecificationTemplate
  private let answers: [String: Answer]

  /// The figures that these answers give to the parameters of a template.
  package init(template: SpecificationTemplate, answers: [Answer]) {
    self.template = template
    self.answers = Dictionary(
      answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The figure of every parameter that has one, by its id.
  package var all: [String: ExactDecimal] {
    template.parameters.reduce(into: [:]) { $0[$1.id] = figure(of: $1.id) }
  }

  /// The figure of a parameter: the answer, else what another parameter makes of it, else the
  /// usual one; nil where nothing gives one.
  package func figure(of parameter: String) -> ExactDecimal? {
    var open: Set<String> = []
    return figure(of: parameter, &open)
  }

  /// The figure to offer where this answer, or this part of one, is asked for.
  package func offer(for reference: AnswerReference) -> ExactDecimal? {
    let parameter = template.parameters.first { $0.origin == reference }
    guard let parameter else { return nil }
    guard let derivation = parameter.derivation else { return parameter.standard }
    return figure(of: derivation.parameter).flatMap { derivation.value(from: $0) }
  }

  /// The figure of an answer or of a part of one, or nil.
  package func number(_ reference: AnswerReference) -> ExactDecimal? {
    switch (answers[reference.question]?.value, reference.part) {
    case (.number(let number), nil): number
    case (.rows(let rows), let part?):
      if case .number(let number) = rows.first?[part] { number } else { nil }
    default: nil
    }
  }

  /// `open`: the parameters that wait for this one: a circle ends there.
  private func figure(of id: String, _ open: inout Set<String>) -> ExactDecimal? {
    guard let parameter = template.parameters[id: id], open.insert(id).inserted else { return nil }
    if let answered = parameter.origin.flatMap(number) { return answered }
    if let derivation = parameter.derivation,
      let source = figure(of: derivation.parameter, &open)
    {
      return derivation.value(from: source)
    }
    return parameter.standard
  }
}
