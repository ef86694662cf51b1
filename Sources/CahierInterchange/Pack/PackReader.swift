internal import CahierFormats
package import CahierModel

/// Reads a pack of clauses: `templates/packs/sign-on/pack.yaml`.
package enum PackReader {
  /// Reads a file, and gathers all that is wrong with it.
  ///
  /// `id`: the name of its folder.
  ///
  /// - Throws: `DataError` with the codes FILE-002 to FILE-008 and PACK-010.
  package static func read(
    _ bytes: [UInt8], id: String, file: String
  ) throws(DataError) -> ClausePack {
    let faults = FaultList()
    let root = try faults.root(bytes, file: file, version: "pack")
    let pack = pack(root, id)
    try faults.throwIfAny()
    guard let pack else { throw DataError(FaultList.unread(file)) }
    return pack
  }

  private static func pack(_ root: ReadingNode, _ id: String) -> ClausePack? {
    root.allowOnly(
      "pack", "name", "description", "checked", "remedies", "kinds", "family", "offered", "sources",
      "items")
    let sources = root.required("sources")?.items().compactMap(source) ?? []
    let offers = root.required("offered")?.items().compactMap(offer) ?? []
    let standard = PackStandard(
      kinds: words(root.required("kinds")), family: root["family"]?.text(),
      sources: Set(sources.map(\.id)))
    let items = root.required("items")?.items().compactMap { item($0, standard) } ?? []
    guard
      let name = root.required("name")?.bilingual(),
      let description = root.required("description")?.bilingual(),
      let checked = root.required("checked")?.date()
    else { return nil }
    var pack = ClausePack(id: id, name: name, description: description, checked: checked)
    pack.remedies = words(root["remedies"])
    pack.offers = offers
    pack.sources = IdentifiedList(sources)
    pack.items = IdentifiedList(items)
    noteRepeated(root, items)
    return pack
  }

  /// What the items of a pack have where they say nothing else.
  private struct PackStandard {
    let kinds: [String]
    let family: String?
    let sources: Set<String>
  }

  private static func words(_ node: ReadingNode?) -> [String] {
    node?.items().compactMap { $0.text() } ?? []
  }

  private static func noteRepeated(_ root: ReadingNode, _ items: [PackItem]) {
    var known: Set<String> = []
    for item in items where !known.insert(item.id).inserted {
      note(root, Text(fr: "\(item.id) est donné deux fois", en: "\(item.id) is given twice"))
    }
  }

  private static func note(_ node: ReadingNode, _ message: Text, expected: Text? = nil) {
    node.fault("PACK-010", message, expected: expected)
  }
}

// MARK: - When a pack is offered

extension PackReader {
  private static func offer(_ node: ReadingNode) -> PackOffer? {
    node.allowOnly("words", "answer", "law", "threshold", "because")
    guard let because = node.required("because")?.bilingual(), let condition = condition(node)
    else { return nil }
    return PackOffer(condition, because: because)
  }

  private static func condition(_ node: ReadingNode) -> PackOffer.Condition? {
    if let place = node["words"] {
      guard let list = TermList.all.first(where: { $0.name == place.text() }) else {
        note(
          place, Text(fr: "aucune liste de mots n’a ce nom", en: "no list of words has this name"))
        return nil
      }
      return .words(list)
    }
    if let place = node["answer"] {
      place.allowOnly("question", "among")
      return place.required("question")?.text().map {
        .answer(question: $0, among: words(place.required("among")))
      }
    }
    if let place = node["law"] { return place.word(Jurisdiction.self).map { .law($0) } }
    return node.required("threshold")?.word(LegalThreshold.Name.self).map { .threshold($0) }
  }

  private static func source(_ node: ReadingNode) -> PackSource? {
    node.allowOnly("id", "reference", "url", "confidence")
    guard
      let id = node.required("id")?.text(), let reference = node.required("reference")?.bilingual(),
      let confidence = node.required("confidence")?.word(TemplateSource.Confidence.self)
    else { return nil }
    return PackSource(
      id: id, reference: reference, url: node["url"]?.text(), confidence: confidence)
  }
}

// MARK: - Items

extension PackReader {
  private static func item(_ node: ReadingNode, _ standard: PackStandard) -> PackItem? {
    node.allowOnly(
      "id", "kinds", "family", "title", "statement", "rationale", "priority", "role", "level",
      "verification", "basis", "under", "from", "until", "twins")
    let kinds = node["kinds"].map { words($0) } ?? standard.kinds
    guard
      let id = node.required("id")?.text(), let title = node.required("title")?.bilingual(),
      let statement = node.required("statement")?.bilingual(),
      let rationale = node.required("rationale")?.bilingual(),
      let priority = node.required("priority")?.word(PackItem.Priority.self),
      let role = node.required("role")?.word(EvaluationRole.self)
    else { return nil }
    var item = PackItem(
      id: id, kinds: kinds, title: title, statement: statement, rationale: rationale)
    item.family = node["family"]?.text() ?? standard.family
    (item.priority, item.role) = (priority, role)
    item.level = node["level"].flatMap(level)
    item.verification = node["verification"]?.text()
    item.sources = basis(node.required("basis"), standard.sources)
    item.law = node["under"]?.word(Jurisdiction.self)
    (item.from, item.until) = (node["from"]?.date(), node["until"]?.date())
    item.twins = words(node["twins"])
    check(item, node)
    return item
  }

  /// Dates that go backwards would let an item hold on no day at all.
  private static func check(_ item: PackItem, _ node: ReadingNode) {
    guard let from = item.from, let until = item.until, until < from else { return }
    note(
      node["until"] ?? node,
      Text(fr: "la fin vient avant le début", en: "the end comes before the beginning"))
  }

  /// The sources of an item, or none for `practice`.
  private static func basis(_ node: ReadingNode?, _ known: Set<String>) -> [String] {
    guard let node else { return [] }
    if case .sequence = node.node.value {
      return node.items().compactMap { place in
        guard let id = place.text() else { return nil }
        if known.contains(id) { return id }
        note(
          place, Text(fr: "la source n’est pas déclarée", en: "the source is not declared"),
          expected: Text(same: known.sorted().joined(separator: ", ")))
        return nil
      }
    }
    if node.text() != "practice" {
      note(
        node, Text(fr: "ceci n’est pas un fondement", en: "this is no basis"),
        expected: Text(
          fr: "« practice », ou une liste de sources", en: "“practice”, or a list of sources"))
    }
    return []
  }

  private static func level(_ node: ReadingNode) -> MeasurableLevel? {
    node.allowOnly(Comparison.allCases.map(\.rawValue) + ["unit"])
    let comparison = Comparison.allCases.first { node[$0.rawValue] != nil } ?? .equal
    guard
      let amount = node.required(comparison.rawValue)?.decimal(),
      let unit = node.required("unit")?.text()
    else { return nil }
    return MeasurableLevel(comparison, .number(amount), unit: unit)
  }
}
