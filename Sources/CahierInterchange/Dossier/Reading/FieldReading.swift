internal import CahierFormats
internal import CahierModel

/// Reads the value of one field of an item, as the type of the field says.
struct FieldReading {
  let reading: DossierReading
  let template: SpecificationTemplate

  func text(_ node: ReadingNode) -> BilingualText? {
    let text = reading.bilingual(node)
    if let text { checkReferences(of: text, at: node) }
    return text
  }

  /// A text with a line for each entry of a list, by language where there are two.
  func lines(_ node: ReadingNode) -> BilingualText? {
    guard case .mapping = node.node.value else {
      let text = lines(of: node).map { BilingualText($0, in: reading.mainLanguage) }
      if let text { checkReferences(of: text, at: node) }
      return text
    }
    node.allowOnly("fr", "en")
    let text = BilingualText(
      fr: node["fr"].flatMap(lines(of:)), en: node["en"].flatMap(lines(of:)))
    checkReferences(of: text, at: node)
    return text
  }

  private func lines(of node: ReadingNode) -> String? {
    guard case .sequence = node.node.value else {
      node.fault("FILE-003", Expectation.unexpected, expected: Expectation.sequence)
      return nil
    }
    let lines = node.items().compactMap { item -> String? in
      guard let line = reading.text(item) else { return nil }
      if line.utf8.contains(UInt8(ascii: "\n")) {
        item.fault(
          "FILE-003", Expectation.unexpected,
          expected: Text(
            fr: "une étape par tiret, chacune sur une ligne", en: "a step for each dash, one line"))
      }
      return line
    }
    return lines.joined(separator: "\n")
  }

  /// Notes names in braces that no document could replace: they are kept as they stand.
  private func checkReferences(of text: BilingualText, at node: ReadingNode) {
    for language in Language.allCases {
      guard let text = text[language], text.utf8.contains(UInt8(ascii: "{")) else { continue }
      for name in ReferencedText(text).references
      where !template.parameters.contains(id: name)
        && template.guide.answerReference(name) == nil
      {
        reading.warnings.add(
          Diagnostic(
            .warning, "DOSSIER-012",
            Text(
              fr: "« {\(name.shortened)} » n’est le nom de rien dans le modèle",
              en: "“{\(name.shortened)}” names nothing in the template"),
            at: node.place, found: "{\(name.shortened)}"))
      }
    }
  }

  /// The value of a field that is no text, or nil with a fault.
  func value(_ node: ReadingNode, of kind: ItemField.Kind) -> ItemValue? {
    switch kind {
    case .text, .texts: nil
    case .choice(let vocabulary):
      reading.word(
        node, among: template.vocabularies[id: vocabulary]?.words ?? [],
        named: Text(fr: "mot", en: "word")
      ).map(ItemValue.word)
    case .level: level(node).map(ItemValue.level)
    case .number: node.decimal().map(ItemValue.number)
    case .flag: node.flag().map(ItemValue.flag)
    case .date: node.date().map(ItemValue.date)
    case .sources: .sources(sources(node))
    }
  }

  private func sources(_ node: ReadingNode) -> [String] {
    node.items().compactMap {
      reading.word($0, among: template.sources, named: Text(fr: "source", en: "source"))
    }
  }

  /// A level as templates write it: `{atMost: 2, unit: second}`, or
  /// `{atLeast: "{accounts}", unit: account}`.
  private func level(_ node: ReadingNode) -> MeasurableLevel? {
    node.allowOnly(Comparison.allCases.map(\.rawValue) + ["unit"])
    let given = Comparison.allCases.filter { node[$0.rawValue] != nil }
    guard given.count == 1, let comparison = given.first, let place = node[comparison.rawValue]
    else {
      node.fault(
        "FILE-003", Expectation.unexpected,
        expected: Text(
          fr: "une seule comparaison : atLeast, atMost ou equal",
          en: "one comparison alone: atLeast, atMost or equal"))
      return nil
    }
    let unit = reading.word(
      node.required("unit"), among: template.units, named: Text(fr: "unité", en: "unit"))
    guard let amount = amount(place), let unit else { return nil }
    return MeasurableLevel(comparison, amount, unit: unit)
  }

  private func amount(_ node: ReadingNode) -> MeasurableLevel.Amount? {
    guard
      case .scalar(let text, _) = node.node.value, text.hasPrefix("{"), text.hasSuffix("}")
    else { return node.decimal().map(MeasurableLevel.Amount.number) }
    let name = String(text.dropFirst().dropLast())
    guard template.parameters.contains(id: name) else {
      reading.unknown(
        name, node, Text(fr: "paramètre", en: "parameter"), known: template.parameters.map(\.id))
      return nil
    }
    return .parameter(name)
  }
}
