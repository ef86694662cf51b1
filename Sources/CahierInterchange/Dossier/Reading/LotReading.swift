internal import CahierFormats
internal import CahierModel

/// Reads the lots with their methods and criteria, and those who mark.
struct LotReading {
  let reading: DossierReading
  /// The currency of the dossier, in which lots count where they say nothing else.
  let currency: Currency

  func evaluators(_ node: ReadingNode?) -> [Evaluator] {
    var known: Set<String> = []
    return (node?.items() ?? []).compactMap { node in
      node.allowOnly("name", "function")
      guard let name = reading.name("name", of: node) else { return nil }
      if !known.insert(name).inserted { reading.repeated(name, node) }
      return Evaluator(name: name, function: reading.text(node["function"]))
    }
  }

  func lots(_ node: ReadingNode?) -> [Lot] {
    var known: Set<String> = []
    return (node?.items() ?? []).map { node in
      let lot = lot(node)
      if !known.insert(lot.key).inserted { reading.repeated(lot.key, node) }
      return lot
    }
  }

  private func lot(_ node: ReadingNode) -> Lot {
    node.allowOnly(
      "key", "title", "currency", "taxBasis", "points", "rounding", "ties", "individualMarks",
      "criteria")
    var method = EvaluationMethod(currency: currency)
    method.currency = node["currency"].flatMap(reading.currency) ?? currency
    method.taxBasis = node["taxBasis"]?.word(TaxBasis.self) ?? method.taxBasis
    method.totalPoints = node["points"]?.decimal() ?? method.totalPoints
    method.rounding = node["rounding"].map(rounding) ?? method.rounding
    method.ties = (node["ties"]?.items() ?? []).compactMap(key)
    method.individualMarks =
      node["individualMarks"]?.word(MarkAggregation.self) ?? method.individualMarks
    var known: Set<CriterionKey> = []
    return Lot(
      key: reading.text(node["key"]) ?? "", title: reading.bilingual(node["title"]) ?? .init(),
      method: method, criteria: criteria(node["criteria"], under: nil, known: &known))
  }

  private func rounding(_ node: ReadingNode) -> Rounding {
    node.allowOnly("marks", "totals", "prices", "mode", "rankOn", "stage")
    let decimals = 0...ExactDecimal.maximumDecimals
    var rounding = Rounding()
    rounding.marks = node["marks"]?.integer(in: decimals) ?? rounding.marks
    rounding.totals = node["totals"]?.integer(in: decimals) ?? rounding.totals
    rounding.prices = node["prices"]?.integer(in: decimals)
    rounding.mode = node["mode"]?.word(RoundingMode.self) ?? rounding.mode
    rounding.rankOn = node["rankOn"]?.word(RankBasis.self) ?? rounding.rankOn
    rounding.stage = node["stage"]?.word(RoundingStage.self) ?? rounding.stage
    return rounding
  }

  private func key(_ node: ReadingNode) -> CriterionKey? {
    reading.text(node).map { CriterionKey($0) }
  }
}

// MARK: - Criteria

extension LotReading {
  private func criteria(
    _ node: ReadingNode?, under type: CriterionType?, known: inout Set<CriterionKey>
  ) -> [Criterion] {
    var criteria: [Criterion] = []
    for node in node?.items() ?? [] {
      if let criterion = criterion(node, under: type, known: &known) { criteria.append(criterion) }
    }
    return criteria
  }

  private func criterion(
    _ node: ReadingNode, under parent: CriterionType?, known: inout Set<CriterionKey>
  ) -> Criterion? {
    node.allowOnly(
      "key", "name", "type", "weight", "points", "scale", "levels", "minimum", "method",
      "parameters", "environmental", "criteria")
    let name = reading.bilingual(node.required("name"))
    let weight = weight(node)
    let type = node["type"]?.word(CriterionType.self) ?? parent
    if type == nil { _ = node.required("type") }
    let children = criteria(node["criteria"], under: type, known: &known)
    guard let name, let weight, let type else { return nil }
    let key = node["key"].flatMap(key) ?? CriterionKey(name.preferring(reading.mainLanguage))
    if !known.insert(key).inserted { reading.repeated(key.description, node) }
    return Criterion(
      key: key, name: name, type: type, weight: weight, scale: node["scale"]?.decimal(),
      levels: (node["levels"]?.items() ?? []).compactMap(level),
      minimum: node["minimum"]?.decimal(), priceMethod: priceMethod(node),
      isEnvironmental: node["environmental"]?.flag() ?? false, children: children)
  }

  private func weight(_ node: ReadingNode) -> CriterionWeight? {
    if let points = node["points"], node["weight"] != nil {
      points.faultOfTwoWeights()
      return nil
    }
    if let points = node["points"] { return points.decimal().map(CriterionWeight.points) }
    return node.required("weight").flatMap(reading.percentage)
      .flatMap { try? Weight(hundredths: $0) }.map(CriterionWeight.percent)
  }

  private func level(_ node: ReadingNode) -> LevelDescriptor? {
    node.allowOnly("mark", "meaning")
    let mark = node.required("mark")?.decimal()
    guard let mark, let meaning = reading.bilingual(node.required("meaning")) else { return nil }
    return LevelDescriptor(mark: mark, meaning: meaning)
  }

  private func priceMethod(_ node: ReadingNode) -> PriceMethodChoice? {
    guard let id = reading.text(node["method"]) else {
      if let parameters = node["parameters"] {
        parameters.fault(
          "FILE-004", Text(fr: "la clé « method » manque", en: "the key “method” is missing"))
      }
      return nil
    }
    var choice = PriceMethodChoice(id: id)
    for (symbol, value) in node["parameters"]?.entries() ?? [] {
      choice.parameters[symbol] = value.decimal()
    }
    return choice
  }
}
