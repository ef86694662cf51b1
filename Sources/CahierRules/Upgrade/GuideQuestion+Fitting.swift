internal import CahierModel

extension SpecificationTemplate {
  /// The question that an answer is to, under its id or, family by family, under `id.family`.
  func question(answering key: String) -> GuideQuestion? {
    if let question = guide.questions[id: key] { return question }
    guard
      let dot = key.lastIndex(of: "."), let question = guide.questions[id: String(key[..<dot])],
      let items = question.items, items.isAskedByFamily, let kind = kinds[id: items.kind],
      families(of: kind).contains(where: { $0.id == key[key.index(after: dot)...] })
    else { return nil }
    return question
  }
}

extension GuideQuestion {
  /// Whether a value is one that this question can have been answered with.
  func fits(_ value: AnswerValue) -> Bool {
    switch (type, value) {
    case (.paragraph, .texts(let texts)), (.statement, .texts(let texts)),
      (.file, .texts(let texts)):
      texts.count == 1
    case (.list, .texts): parts.isEmpty
    case (.list, .rows(let rows)): !parts.isEmpty && rows.allSatisfy(fits)
    case (.fields, .rows(let rows)): rows.count == 1 && rows.allSatisfy(fits)
    case (.count, .number), (.date, .date), (.confirm, .confirmed): true
    case (.choice, .words(let words)):
      words.count == 1 && words.allSatisfy { choices.contains(id: $0) }
    case (.multiChoice, .words(let words)): words.allSatisfy { choices.contains(id: $0) }
    case (.pick, .words), (.rank, .words), (.batch, .words), (.edit, .words): true
    default: false
    }
  }

  private func fits(_ row: [String: PartValue]) -> Bool {
    row.allSatisfy { id, value in parts[id: id]?.fits(value) == true }
  }
}

extension QuestionPart {
  fileprivate func fits(_ value: PartValue) -> Bool {
    switch (kind, value) {
    case (.text, .text), (.count, .number), (.amount, .number), (.date, .date), (.flag, .flag): true
    case (.choice, .word(let word)): choices.contains(id: word)
    default: false
    }
  }
}
