internal import CahierModel

extension TemplateReading {
  func parameter(_ id: String, _ node: ReadingNode) -> TemplateParameter? {
    node.allowOnly("name", "unit", "from", "computed", "standard", "example")
    parameterPlaces[id] = node
    guard
      let name = text("name", of: node),
      let unit = reference(to: .unit, node.required("unit"))
    else { return nil }
    var parameter = TemplateParameter(id: id, name: name, unit: unit)
    parameter.origin = reference(to: .answer, node["from"]).map {
      AnswerReference(question: $0)
    }
    parameter.derivation = node["computed"].flatMap(derivation)
    parameter.standard = node["standard"]?.decimal()
    parameter.example = node["example"]?.decimal()
    if parameter.origin == nil, parameter.derivation == nil { _ = node.required("from") }
    return parameter
  }

  /// A share of another parameter: `{from: staff, times: 3, per: 10}`.
  private func derivation(_ node: ReadingNode) -> TemplateParameter.Derivation? {
    node.allowOnly("from", "times", "per")
    guard let parameter = reference(to: .parameter, node.required("from")) else { return nil }
    return TemplateParameter.Derivation(
      parameter: parameter, times: node["times"]?.integer(in: 1...10_000) ?? 1,
      per: node["per"]?.integer(in: 1...10_000) ?? 1)
  }
}

extension SpecificationTemplate {
  /// Cuts the origin of each parameter into a question and its part, now that both are known.
  mutating func cutOrigins() {
    parameters = IdentifiedList(
      parameters.map { parameter in
        var parameter = parameter
        parameter.origin = parameter.origin.map { guide.answerReference($0.question) ?? $0 }
        return parameter
      })
  }
}
