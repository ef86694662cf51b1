internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules

// Answers about items: numbers as the guide shows them, ids of ready items, codes.
extension ReplyReading {
  private func offered(isAnswered: Bool) -> OfferedItems? {
    guard let selection = question.items, let kind = template.kinds[id: selection.kind] else {
      return nil
    }
    return OfferedItems(
      kind: kind, family: asked.family?.id ?? selection.family, isAnswered: isAnswered, in: dossier)
  }

  /// `{take: [1-4, 7]}`, `{add: [3], remove: [4]}`, `[1, 2]`, `proposed`, `all`, `none`.
  func pick(_ node: ReadingNode) -> Reply? {
    guard let offered = offered(isAnswered: dossier.answer(to: asked.key)?.value != nil) else {
      return nil
    }
    var work = ItemWork()
    var kept = offered.ticked
    if case .mapping = node.node.value {
      node.allowOnly("take", "add", "remove", "edit", "new", "reasons")
      if let take = node["take"] { kept = numbers(take, offered) }
      if let add = node["add"] { kept.formUnion(numbers(add, offered)) }
      if let remove = node["remove"] { kept.subtract(numbers(remove, offered)) }
      work.statements = node["edit"].map { statements($0, offered) } ?? []
      work.reasons = node["reasons"].map { reasons($0, offered) } ?? []
      work.own = node["new"].map { $0.items().compactMap { own($0, offered.kind) } } ?? []
    } else {
      kept = numbers(node, offered)
    }
    if let range = question.range, !range.contains(kept.count) {
      node.fault(
        "INPUT-058",
        Text(fr: "\(kept.count) éléments sont retenus", en: "\(kept.count) items are kept"),
        expected: Text(
          fr: "de \(range.lowerBound) à \(range.upperBound)",
          en: "from \(range.lowerBound) to \(range.upperBound)"))
    }
    requireReasons(offered.obligations(besides: kept, in: dossier), work, node)
    work.kept = kept.sorted().compactMap { offered[$0]?.reference }
    return Reply(.words(work.kept?.map(\.word) ?? []), items: work)
  }

  private func reasons(_ node: ReadingNode, _ offered: OfferedItems) -> [ItemWork.Reason] {
    node.entries().compactMap { key, value in
      guard case .ready(let id)? = reference(key, value, offered) else { return nil }
      return read(value) { (line) throws(InputFault) in
        ItemWork.Reason(
          item: id,
          text: try TypedReason.checked(reading.words(line), example: TypedReason.obligation))
      }
    }
  }

  /// What a law asks for is left out only with a reason, which the dossier keeps.
  private func requireReasons(
    _ entries: [OfferedItems.Entry], _ work: ItemWork, _ node: ReadingNode
  ) {
    for entry in entries {
      guard let ready = entry.ready, let kind = template.kinds[id: ready.kind],
        dossier.reasonDeclined(ready.id, at: asked.key) == nil,
        !work.reasons.contains(where: { $0.item == ready.id })
      else { continue }
      let (id, title) = (ready.id, ItemLines(dossier, kind).title(entry))
      node.fault(
        "INPUT-083",
        Text(
          fr: "« \(title) » est une obligation\u{202F}: l’écarter demande un motif",
          en: "“\(title)” is an obligation: leaving it out asks for a reason"),
        expected: Text(
          fr: "{remove: […], reasons: {\(id): …}}", en: "{remove: […], reasons: {\(id): …}}"),
        remedies: [Text(same: "cahier guide \(asked.key)")])
    }
  }

  /// The numbers that a list or a word stands for.
  private func numbers(_ node: ReadingNode, _ offered: OfferedItems) -> Set<Int> {
    scalars(node).reduce(into: []) { numbers, item in
      guard let word = item.text() else { return }
      if let entry = offered.entry(named: word) {
        numbers.insert(entry.number)
      } else if ["proposed", "proposes"].contains(PromptWord.folded(word)) {
        numbers.formUnion(offered.ticked)
      } else if ItemCode(word) == nil {
        let picked = read(item) { (line) throws(InputFault) in
          try NumberSelection(line, count: offered.entries.count)
            .picked(proposed: [], count: offered.entries.count)
        }
        numbers.formUnion(picked ?? [])
      }
    }
  }

  private func statements(
    _ node: ReadingNode, _ offered: OfferedItems
  ) -> [ItemWork.Statement] {
    node.entries().compactMap { key, value in
      guard let reference = reference(key, value, offered) else { return nil }
      return read(value) { (line) throws(InputFault) in
        ItemWork.Statement(item: reference, text: try reading.words(line))
      }
    }
  }

  /// The item that a key names: a number of the list, a ready item, a code.
  private func reference(
    _ key: String, _ node: ReadingNode, _ offered: OfferedItems?
  ) -> ItemReference? {
    if let entry = offered?.entry(named: key) { return entry.reference }
    if template.library.contains(id: key) { return .ready(key) }
    if let code = ItemCode(key) { return .code(code) }
    node.fault(
      "INPUT-063", Text(fr: "« \(key) » n’est aucun élément", en: "“\(key)” is no item"),
      expected: Text(
        fr: "un numéro de la liste, un élément de la bibliothèque ou un code",
        en: "a number of the list, an item of the library or a code"))
    return nil
  }

  func rank(_ node: ReadingNode) -> Reply? {
    var order: [ItemReference] = []
    for item in scalars(node) {
      for word in (item.text() ?? "").split(whereSeparator: { ", ;".contains($0) }) {
        guard let reference = reference(String(word), item, offered(isAnswered: true)) else {
          return nil
        }
        order.append(reference)
      }
    }
    var work = ItemWork()
    work.order = order
    return Reply(.words(order.map(\.word)), items: work)
  }

  /// `{set: {4: could}}`, `{4: could}`, `none`, or `[]` as the text of a dossier has it.
  func batch(_ node: ReadingNode) -> Reply? {
    if case .sequence = node.node.value, node.items().isEmpty { return Reply(.words([])) }
    guard let offered = offered(isAnswered: true),
      let field = question.items?.field.flatMap({ offered.kind.fields[id: $0] })
    else { return nil }
    guard case .mapping = node.node.value else {
      return read(node) { (line) throws(InputFault) in
        guard try NumberSelection(line, count: 0).changes.isEmpty else {
          throw NumberSelection.notANumber(line)
        }
        return Reply(.words([]))
      }
    }
    var work = ItemWork()
    work.words = changes(node, field: field, offered: offered)
    return Reply(
      .words(QuestionDialogue.unique(work.words.map(\.item.word))), items: work)
  }

  func changes(
    _ node: ReadingNode, field: ItemField, offered: OfferedItems?
  ) -> [ItemWork.FieldWord] {
    guard case .choice(let vocabulary) = field.kind else { return [] }
    return (node["set"] ?? node).entries().compactMap { key, value in
      guard let reference = reference(key, value, offered) else { return nil }
      return read(value) { (line) throws(InputFault) in
        ItemWork.FieldWord(
          item: reference, field: field.id,
          word: try FieldInput(template: template).word(line, of: vocabulary))
      }
    }
  }

  func statements(_ node: ReadingNode) -> Reply? {
    guard let kind = question.items.flatMap({ template.kinds[id: $0.kind] }) else { return nil }
    var work = ItemWork()
    work.own = scalars(node).compactMap { own($0, kind) }
    guard let field = kind.leadingField, !work.own.isEmpty else { return nil }
    let text = work.own.compactMap { $0.texts[field.id] }.joined(separator: "\n")
    return Reply(.texts([BilingualText(text, in: dossier.language)]), items: work)
  }

  /// `{statement: …, title: …, family: …, priority: …, serves: […]}`.
  private func own(_ node: ReadingNode, _ kind: ItemKind) -> OwnItem? {
    guard let leading = kind.leadingField else { return nil }
    node.allowOnly(["family"] + kind.fields.map(\.id) + kind.links.map(\.id))
    guard node.required(leading.id) != nil else { return nil }
    var own = OwnItem()
    own.family = family(node, kind)
    for field in kind.fields {
      guard let child = node[field.id] else { continue }
      switch field.kind {
      case .text, .texts:
        own.texts[field.id] = read(child) { (line) throws(InputFault) in try reading.words(line) }
      case .choice(let vocabulary):
        own.words[field.id] = read(child) { (line) throws(InputFault) in
          try FieldInput(template: template).word(line, of: vocabulary)
        }
      case .level, .number, .flag, .date, .sources:
        child.fault(
          "INPUT-064",
          Text(fr: "ce champ ne se remplit pas ici", en: "this field is not filled here"),
          remedies: [Text(same: "cahier item edit CODE --\(field.id.commandOption) …")])
      }
    }
    let title = QuestionDialogue.shortTitle(own.texts[leading.id] ?? "")
    for field in kind.fields
    where field.isRequired && field.kind == .text && own.texts[field.id] == nil {
      own.texts[field.id] = title
    }
    for role in kind.links {
      guard let targets = node[role.id] else { continue }
      own.links[role.id] = scalars(targets).compactMap { item in
        item.text().flatMap { reference($0, item, nil) }
      }
    }
    requireWords(of: own, kind, node)
    return own
  }

  private func family(_ node: ReadingNode, _ kind: ItemKind) -> String? {
    if let family = asked.family { return family.id }
    guard let vocabulary = kind.families, let child = node.required("family") else { return nil }
    return read(child) { (line) throws(InputFault) in
      try FieldInput(template: template).word(line, of: vocabulary)
    }
  }

  private func requireWords(of own: OwnItem, _ kind: ItemKind, _ node: ReadingNode) {
    for field in kind.fields where field.isRequired && field.standard == nil {
      if case .choice = field.kind, own.words[field.id] == nil { _ = node.required(field.id) }
    }
  }

  /// Groups or criteria of the library: `[coverage, 3]`, `{take: […]}`, `proposed`.
  func criteria(_ node: ReadingNode) -> Reply? {
    var ids: [String] = []
    let library = template.criteria
    let offers = CriterionOffer.all(in: library)
    for item in scalars(node["take"] ?? node) {
      guard let word = item.text() else { continue }
      if let offer = offers.first(where: { $0.id == word }) {
        ids += offer.ids
      } else if library.criteria.contains(id: word) || library.prices.contains(id: word) {
        ids.append(word)
      } else if ["proposed", "proposes"].contains(PromptWord.folded(word)) {
        ids += offers.filter(\.isProposed).flatMap(\.ids)
      } else {
        let picked = read(item) { (line) throws(InputFault) in
          try NumberSelection(line, count: offers.count).picked(proposed: [], count: offers.count)
        }
        ids += (picked ?? []).flatMap { offers[$0 - 1].ids }
      }
    }
    return Reply(.words(QuestionDialogue.unique(ids)))
  }
}
