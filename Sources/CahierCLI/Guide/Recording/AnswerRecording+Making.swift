internal import CahierModel
internal import CahierRules
internal import CahierStore

extension AnswerRecording {
  /// Makes the items that somebody wrote, but for those that are there already.
  func make(_ own: [OwnItem], for asked: AskedQuestion) throws -> [Text] {
    guard let kind = asked.question.items.flatMap({ template.kinds[id: $0.kind] }) else {
      return []
    }
    var told: [Text] = []
    for item in own {
      guard let field = kind.leadingField, let text = item.texts[field.id] else { continue }
      let isThere = dossier.items(of: kind.id).contains {
        $0.texts[field.id]?[dossier.language] == text
      }
      guard !isThere else { continue }
      let code = try making(kind).add { fill(&$0, with: item) }
      for (role, targets) in item.links.sorted(by: { $0.key < $1.key }) {
        for target in targets {
          guard let other = try self.code(of: target) else { continue }
          try writer.add(Link(from: code, role: role, to: other))
        }
      }
      told.append(Text(fr: "\(code) est ajouté.", en: "\(code) is added."))
    }
    return told
  }

  private func fill(_ item: inout Item, with own: OwnItem) {
    item.family = own.family
    for (field, text) in own.texts { item.texts[field] = BilingualText(text, in: dossier.language) }
    for (field, word) in own.words { item.fields[field] = .word(word) }
  }
}

// MARK: - Items from the lines of an answer

extension AnswerRecording {
  /// Makes an item of each line, changes that of a line that changed, and removes those of lines
  /// that are gone.
  func create(
    from value: AnswerValue?, before: AnswerValue?, for asked: AskedQuestion
  ) throws -> [Text] {
    guard
      let creation = asked.question.creates, let kind = template.kinds[id: creation.kind],
      value != before
    else { return [] }
    let lines = Self.lines(of: value)
    var old = Self.lines(of: before)
    var unused: [ItemCode] = []
    var told: [Text] = []
    // Lines that stay keep their items; the others are matched in their order.
    let fresh = lines.filter { line in
      guard let place = old.firstIndex(of: line) else { return true }
      old.remove(at: place)
      return false
    }
    var taken: Set<ItemCode> = []
    for line in old {
      guard let item = item(of: line, kind, creation, besides: taken) else { continue }
      taken.insert(item.code)
      unused.append(item.code)
    }
    for line in fresh {
      if unused.isEmpty {
        _ = try making(kind).add { fill(&$0, with: line, kind, creation) }
      } else {
        var item = try writer.reader.item(unused.removeFirst())
        fill(&item, with: line, kind, creation)
        try writer.update(item)
      }
    }
    for code in unused { if let text = try remove(code) { told.append(text) } }
    return told
  }

  /// The lines of an answer, each by field of the item that it makes; a plain text has no field.
  private static func lines(of value: AnswerValue?) -> [[String: PartValue]] {
    switch value {
    case .texts(let texts): texts.map { ["": .text($0)] }
    case .rows(let rows): rows
    default: []
    }
  }

  private func item(
    of line: [String: PartValue], _ kind: ItemKind, _ creation: ItemCreation,
    besides taken: Set<ItemCode>
  ) -> Item? {
    dossier.items(of: kind.id, family: creation.family).first { item in
      var copy = item
      fill(&copy, with: line, kind, creation)
      return copy == item && !taken.contains(item.code)
    }
  }

  private func fill(
    _ item: inout Item, with line: [String: PartValue], _ kind: ItemKind, _ creation: ItemCreation
  ) {
    item.family = creation.family ?? item.family
    for word in creation.words { item.fields[word.field] = .word(word.word) }
    for (part, value) in line {
      guard let field = part.isEmpty ? kind.leadingField?.id : part else { continue }
      switch value {
      case .text(let text): item.texts[field] = text
      case .number(let number): item.fields[field] = .number(number)
      case .date(let date): item.fields[field] = .date(date)
      case .word(let word): item.fields[field] = .word(word)
      case .flag(let flag): item.fields[field] = .flag(flag)
      }
    }
  }
}

// MARK: - What choices propose and withdraw

extension AnswerRecording {
  /// Follows a choice where its items were picked before it was made; else the pick will.
  ///
  /// Only what the new answer says and the old one did not: what a person took away since stays
  /// away.
  func followChoices(
    _ value: AnswerValue?, before: AnswerValue?, for asked: AskedQuestion
  ) throws -> [Text] {
    guard case .words(let words) = value, !asked.question.choices.isEmpty else { return [] }
    var old: [String] = []
    if case .words(let words) = before { old = words }
    var told: [Text] = []
    for word in words where !old.contains(word) {
      guard let choice = asked.question.choices[id: word] else { continue }
      for id in choice.proposes where !dossier.taken.contains(id) && isPicked(id) {
        guard let ready = template.library[id: id], let kind = template.kinds[id: ready.kind]
        else { continue }
        let made = try making(kind).add(ItemChange(), library: id)
        told.append(
          Text(
            fr: "\(made.code) est ajouté par ce choix.",
            en: "\(made.code) is added by this choice."))
        told += made.told
      }
      for id in choice.withdraws {
        guard let code = try self.code(of: .ready(id)) else { continue }
        told.append(
          try remove(code)
            ?? Text(
              fr: "\(code) est retiré par ce choix.", en: "\(code) is removed by this choice."))
      }
    }
    return told
  }

  /// Whether the question that picks a ready item has its answer.
  private func isPicked(_ id: String) -> Bool {
    guard let ready = template.library[id: id] else { return false }
    return dossier.progress.entries.contains { entry in
      let question = entry.asked.question
      return question.type == .pick && question.items?.kind == ready.kind
        && entry.state == .answered
        && (entry.asked.family == nil || entry.asked.family?.id == ready.family)
    }
  }
}
