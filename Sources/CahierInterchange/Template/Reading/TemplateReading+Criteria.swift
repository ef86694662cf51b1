internal import CahierModel

extension TemplateReading {
  func criteria(_ node: ReadingNode?) -> CriterionLibrary {
    var library = CriterionLibrary()
    guard let node else { return library }
    node.allowOnly("evidence", "groups", "prices", "criteria")
    library.evidenceVocabulary = reference(to: .vocabulary, node["evidence"])
    library.groups = table(node.required("groups"), group)
    library.prices = list(node["prices"], price)
    library.criteria = list(node.required("criteria")) { id, node in
      self.criterion(id, node, evidence: library.evidenceVocabulary)
    }
    return library
  }

  private func group(_ id: String, _ node: ReadingNode) -> CriterionGroup? {
    node.allowOnly("name", "suggestedWeight")
    groupPlaces[id] = node
    guard
      let name = text("name", of: node),
      let weight = node.required("suggestedWeight").flatMap(weight)
    else { return nil }
    return CriterionGroup(id: id, name: name, suggestedWeight: weight)
  }

  private func price(_ id: String, _ node: ReadingNode) -> ReadyPriceCriterion? {
    node.allowOnly("id", "type", "title", "rationale", "suggestedWeight", "method", "taxBasis")
    guard
      let kind = node.required("type")?.word(ReadyPriceCriterion.Kind.self),
      let title = text("title", of: node), let rationale = text("rationale", of: node),
      let weight = node.required("suggestedWeight").flatMap(weight),
      let method = node.required("method")?.text(),
      let taxBasis = node.required("taxBasis")?.word(TaxBasis.self)
    else { return nil }
    return ReadyPriceCriterion(
      id: id, kind: kind, title: title, rationale: rationale, suggestedWeight: weight,
      method: method, taxBasis: taxBasis)
  }

  private func criterion(
    _ id: String, _ node: ReadingNode, evidence: String?
  ) -> ReadyCriterion? {
    node.allowOnly(
      "id", "group", "title", "statement", "rationale", "evidence", "environmental", "optional",
      "shareOfGroup", "judges", "brings", "levels")
    guard
      let group = reference(to: .group, node.required("group")),
      let title = text("title", of: node), let statement = text("statement", of: node),
      let rationale = text("rationale", of: node)
    else { return nil }
    var criterion = ReadyCriterion(
      id: id, group: group, title: title, statement: statement, rationale: rationale)
    criterion.shareOfGroup = node.required("shareOfGroup").flatMap(weight) ?? .whole
    criterion.evidence = evidence.flatMap {
      reference(to: .word(vocabulary: $0), node.required("evidence"))
    }
    criterion.isEnvironmental = node["environmental"]?.flag() ?? false
    criterion.isOptional = node["optional"]?.flag() ?? false
    criterion.judges = node.required("judges")?.items().compactMap(judged) ?? []
    criterion.brings = references(to: .item(kinds: []), node["brings"])
    criterion.levels = levels(node.required("levels"))
    return criterion
  }

  private func judged(_ node: ReadingNode) -> JudgedItems? {
    node.allowOnly("kind", "family")
    guard let kind = reference(to: .kind, node.required("kind")) else { return nil }
    return JudgedItems(kind: kind, family: reference(to: .family(kind: kind), node["family"]))
  }

  /// What each mark means: the keys are the marks from 0, in order.
  private func levels(_ node: ReadingNode?) -> [Text] {
    guard let node else { return [] }
    let entries = node.entries()
    let isOrdered = entries.map(\.key) == entries.indices.map { "\($0)" }
    if !isOrdered || entries.count < 2 {
      node.fault(
        "TEMPLATE-012",
        Text(fr: "les notes décrites ne se suivent pas", en: "the marks described do not follow"),
        expected: Text(fr: "les notes 0, 1, 2… dans l’ordre", en: "the marks 0, 1, 2… in order"))
    }
    return entries.compactMap { text($0.value) }
  }
}
