internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Puts a reply into the dossier: the answer, and what it does to items.
///
/// The same reply twice changes nothing the second time.
struct AnswerRecording {
  let dossier: GuideDossier
  let writer: DossierWriter

  var template: SpecificationTemplate { dossier.template }

  /// Records a reply.
  ///
  /// - Returns: What happened to items, in sentences.
  func record(_ reply: Reply, to asked: AskedQuestion) throws -> [Text] {
    let old = dossier.answer(to: asked.key)
    var told: [Text] = []
    if reply.state == .given {
      told += try pick(reply.items, for: asked, isRepeated: reply.value == old?.value)
      let before = try faults(of: reply.items.words)
      try apply(reply.items, for: asked)
      told += try warnings(about: reply.items.words, besides: before)
      told += try make(reply.items.own, for: asked)
      told += try mend(reply.items.mending, for: asked)
      told += try keepReasons(reply.items, for: asked)
      told += try create(from: reply.value, before: old?.value, for: asked)
    }
    if reply.state == .given { told += try takeCriteria(reply.value, for: asked) }
    if reply.state == .given { told += try weigh(reply.value, for: asked) }
    if reply.state == .given {
      told += try fillHeader(reply.value, before: old?.value, for: asked)
    }
    if let procedure = reply.procedure { told += try settle(procedure) }
    if reply.leavesOpen { return told }
    try writer.set(
      Answer(
        question: asked.key, state: reply.state, value: reply.value,
        assignee: reply.isUnconfirmed ? asked.question.askedOf : reply.assignee), in: template)
    told += try followChoices(reply.value, before: old?.value, for: asked)
    return told
  }

  /// Notes the procedure in the header of the dossier.
  private func settle(_ procedure: ProcedureType) throws -> [Text] {
    var header = try writer.reader.header()
    guard header.procedure != procedure else { return [] }
    header.procedure = procedure
    try writer.set(header)
    return [
      Text(
        fr: "Procédure notée\u{202F}: \(procedure.name.fr).",
        en: "Procedure noted: \(procedure.name.en).")
    ]
  }

  /// Forgets an answer; what hangs on it in items stays.
  func clear(_ asked: AskedQuestion) throws {
    try writer.remove(answerTo: asked.key, in: template)
  }

  func making(_ kind: ItemKind) -> ItemMaking {
    ItemMaking(
      kind: kind, template: template, languages: dossier.header.languages, writer: writer)
  }

  /// The item of the dossier that a reference names, or nil.
  func code(of reference: ItemReference) throws -> ItemCode? {
    switch reference {
    case .code(let code): dossier.item(code) == nil ? nil : code
    case .ready(let id): try writer.reader.codesByOrigin()[id]
    }
  }
}

// MARK: - Picking

extension AnswerRecording {
  /// Takes and gives back items until those that are kept are the items of the dossier.
  ///
  /// `isRepeated`: whether the answer is the one before: what was added since stays.
  private func pick(
    _ work: ItemWork, for asked: AskedQuestion, isRepeated: Bool
  ) throws -> [Text] {
    guard
      let kept = work.kept, let items = asked.question.items,
      let kind = template.kinds[id: items.kind]
    else { return [] }
    let offered = OfferedItems(
      kind: kind, family: asked.family?.id ?? items.family, isAnswered: true, in: dossier)
    var told: [Text] = []
    for entry in offered.entries
    where !isRepeated && entry.item != nil && !kept.contains(entry.reference) {
      if let code = entry.item?.code, let text = try remove(code) { told.append(text) }
    }
    for entry in offered.entries where entry.item == nil && kept.contains(entry.reference) {
      guard let ready = entry.ready else { continue }
      told += try take(ready, kind)
    }
    return told
  }

  /// Takes a ready item, and links to it those that lead to it.
  private func take(_ ready: ReadyItem, _ kind: ItemKind) throws -> [Text] {
    let made = try making(kind).add(ItemChange(), library: ready.id)
    let code = made.code
    for item in dossier.items {
      guard let other = item.origin.flatMap({ template.library[id: $0] }) else { continue }
      for link in other.links where link.targets.contains(ready.id) {
        try writer.add(Link(from: item.code, role: link.id, to: code))
      }
    }
    return made.told
  }

  /// Removes an item, or says what hangs on it.
  func remove(_ code: ItemCode) throws -> Text? {
    do {
      try writer.remove(code)
      return nil
    } catch StoreError.itemInUse(_, let users) {
      let list = users.joined(separator: ", ")
      return Text(
        fr: "\(code) reste : \(list) en dépend\(users.count > 1 ? "ent" : "").",
        en: "\(code) stays: \(list) depend\(users.count > 1 ? "" : "s") on it.")
    }
  }
}

// MARK: - Correcting

extension AnswerRecording {
  private func apply(_ work: ItemWork, for asked: AskedQuestion) throws {
    for statement in work.statements {
      guard let code = try code(of: statement.item) else { continue }
      var item = try writer.reader.item(code)
      guard let field = template.kinds[id: item.kind]?.leadingField else { continue }
      item.texts[field.id, default: BilingualText()][dossier.language] = statement.text
      try writer.update(item)
    }
    for change in work.words {
      guard let code = try code(of: change.item) else { continue }
      let before = try writer.reader.item(code)
      var item = before
      item.fields[change.field] = .word(change.word)
      if let kind = template.kinds[id: item.kind] {
        item.hardenIfKnockOut(before: before, kind: kind, in: template)
      }
      try writer.update(item)
    }
    if let order = work.order { try sort(order) }
  }

  private func sort(_ order: [ItemReference]) throws {
    let codes = try order.compactMap(code)
    guard let first = codes.first, let kind = dossier.item(first)?.kind else { return }
    let rest = dossier.items(of: kind).map(\.code)
    guard rest.filter(codes.contains) != codes else { return }
    for code in codes { try writer.move(code, to: .last) }
  }
}

extension ItemKind {
  /// The field that a person writes first: the statement, or the title of a kind with none.
  var leadingField: ItemField? {
    field(for: .statement) ?? field(for: .title)
  }
}
