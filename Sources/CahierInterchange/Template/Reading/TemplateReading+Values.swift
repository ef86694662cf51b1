internal import CahierModel

extension TemplateReading {
  /// Several texts, as many in each language: `{fr: […], en: […]}`.
  func texts(_ node: ReadingNode) -> [Text]? {
    node.allowOnly("fr", "en")
    guard
      let french = node.required("fr")?.items().compactMap({ $0.text() }),
      let english = node.required("en")?.items().compactMap({ $0.text() })
    else { return nil }
    guard french.count == english.count else {
      node.fault(
        "TEMPLATE-016",
        Text(fr: "les deux langues ne disent pas la même chose", en: "the two languages differ"),
        expected: Text(fr: "autant de lignes dans chaque langue", en: "as many lines in each"))
      return nil
    }
    let texts = zip(french, english).map { Text(fr: $0, en: $1) }
    for text in texts { checkLater(text, node) }
    return texts
  }

  /// A level: `{atMost: 2, unit: second}`, or `{atLeast: "{accounts}", unit: account}`.
  func level(_ node: ReadingNode) -> MeasurableLevel? {
    node.allowOnly(Comparison.allCases.map(\.rawValue) + ["unit"])
    let comparisons = Comparison.allCases.filter { node[$0.rawValue] != nil }
    guard
      comparisons.count == 1, let comparison = comparisons.first,
      let place = node[comparison.rawValue]
    else {
      node.fault(
        "FILE-003", Expectation.unexpected,
        expected: Text(
          fr: "une seule comparaison : atLeast, atMost ou equal",
          en: "one comparison alone: atLeast, atMost or equal"))
      return nil
    }
    guard let amount = amount(place), let unit = reference(to: .unit, node.required("unit")) else {
      return nil
    }
    return MeasurableLevel(comparison, amount, unit: unit)
  }

  private func amount(_ node: ReadingNode) -> MeasurableLevel.Amount? {
    guard let text = node.text(), text.hasPrefix("{"), text.hasSuffix("}") else {
      return node.decimal().map(MeasurableLevel.Amount.number)
    }
    let name = String(text.dropFirst().dropLast())
    checkLater(.parameter, name, node)
    return .parameter(name)
  }

  /// A share in percent, with two decimals at most.
  func weight(_ node: ReadingNode) -> Weight? {
    guard let text = node.text() else { return nil }
    if let weight = try? Weight(parsing: text) { return weight }
    node.fault(
      "FILE-006", Text(fr: "ceci n’est pas un poids", en: "this is no weight"),
      expected: Text(
        fr: "un nombre de 0 à 100, avec deux décimales au plus",
        en: "a number from 0 to 100, with two decimals at most"))
    return nil
  }
}
