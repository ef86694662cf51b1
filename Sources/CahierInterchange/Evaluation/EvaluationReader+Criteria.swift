internal import CahierEvaluation
internal import CahierFormats
internal import CahierModel

extension EvaluationReader {
  /// The criteria of one level, with those below them.
  mutating func readCriteria(_ node: ReadingNode, under parent: Criterion?) -> [Criterion] {
    node.items().compactMap { readCriterion($0, under: parent) }
  }

  private mutating func readCriterion(
    _ node: ReadingNode, under parent: Criterion?
  ) -> Criterion? {
    places.note(.criterion(criterionCount), line: node.node.place.line)
    criterionCount += 1
    node.allowOnly(
      "key", "name", "type", "weight", "points", "scale", "levels", "minimum", "method",
      "parameters", "environmental", "criteria")
    guard
      let name = node.required("name")?.text(mainLanguage: language),
      let weight = readWeight(node)
    else { return nil }
    var criterion = Criterion(
      key: CriterionKey(node["key"]?.text() ?? name.preferring(language)), name: name,
      type: readType(node, under: parent), weight: weight)
    criterion.scale = node["scale"]?.decimal()
    criterion.minimum = node["minimum"]?.decimal()
    criterion.isEnvironmental = node["environmental"]?.flag() ?? false
    criterion.levels = (node["levels"]?.items() ?? []).compactMap(readLevel)
    criterion.priceMethod = readMethod(node)
    if let children = node["criteria"] {
      criterion.children = readCriteria(children, under: criterion)
    }
    return criterion
  }

  /// The type that is written, else that of the criterion above, which a root criterion lacks.
  private func readType(_ node: ReadingNode, under parent: Criterion?) -> CriterionType {
    if let parent, node["type"] == nil { return parent.type }
    return node.required("type")?.word(CriterionType.self) ?? .quality
  }

  private func readWeight(_ node: ReadingNode) -> CriterionWeight? {
    if let points = node["points"], node["weight"] != nil {
      points.faultOfTwoWeights()
      return nil
    }
    if let points = node["points"] { return points.decimal().map(CriterionWeight.points) }
    guard let weight = node.required("weight"), let text = weight.text() else { return nil }
    if let share = try? Weight(parsing: text) { return .percent(share) }
    weight.fault(
      "EVAL-009", Text(fr: "ceci n’est pas un poids", en: "this is no weight"),
      expected: Text(
        fr: "un pourcentage de 0 à 100, avec deux décimales au plus",
        en: "a percentage from 0 to 100, with two decimals at most"),
      remedies: [
        Text(
          fr: "Pour des points, écrire « points: » au lieu de « weight: ».",
          en: "For points, write “points:” in place of “weight:”.")
      ])
    return nil
  }

  private func readLevel(_ node: ReadingNode) -> LevelDescriptor? {
    node.allowOnly("mark", "meaning")
    guard
      let mark = node.required("mark")?.decimal(),
      let meaning = node.required("meaning")?.text(mainLanguage: language)
    else { return nil }
    return LevelDescriptor(mark: mark, meaning: meaning)
  }

  private func readMethod(_ node: ReadingNode) -> PriceMethodChoice? {
    guard let id = node["method"]?.text() else { return nil }
    var choice = PriceMethodChoice(id: id)
    for (symbol, value) in node["parameters"]?.entries() ?? [] {
      choice.parameters[symbol] = value.decimal()
    }
    return choice
  }
}
