package import CahierModel

/// A text of a dossier with what it does and where it stands.
package struct CheckedText: Sendable {
  /// The text in one language, the figures of the buyer in their braces.
  package let text: String
  /// The language that it is written in.
  package let language: Language
  /// What it does in the dossier.
  package let role: TextRole
  /// The item, criterion or answer that holds it.
  package let place: FindingPlace
  /// The field, as people call it, nil for the name of a criterion.
  package let part: Text?
}

/// The texts of a dossier that are checked, one after the other: none is kept.
package struct CheckedTexts {
  /// The dossier that holds them.
  package let dossier: Dossier
  /// What says which fields and answers are published.
  package let template: SpecificationTemplate

  package init(of dossier: Dossier, template: SpecificationTemplate) {
    self.dossier = dossier
    self.template = template
  }

  private var languages: [Language] { dossier.header.languages }

  /// Hands every text to `body`, the languages of one text one after the other.
  package func forEach(_ body: (CheckedText) -> Void) {
    give(dossier.header.title, .title, .dossier, Text(fr: "titre", en: "title"), body)
    for answer in publishedAnswers { give(answer, body) }
    for item in dossier.items {
      guard let kind = template.kinds[id: item.kind], kind.visibility == .published else {
        continue
      }
      for field in kind.fields { give(field, of: item, kind, body) }
    }
    for lot in dossier.lots {
      for criterion in lot.criteria { give(criterion, lot, body) }
    }
  }

  private func give(
    _ text: BilingualText, _ role: TextRole, _ place: FindingPlace, _ part: Text?,
    _ body: (CheckedText) -> Void
  ) {
    for language in languages {
      guard let words = text[language], !words.isEmpty else { continue }
      body(CheckedText(text: words, language: language, role: role, place: place, part: part))
    }
  }

  private func give(
    _ field: ItemField, of item: Item, _ kind: ItemKind, _ body: (CheckedText) -> Void
  ) {
    guard let text = item.texts[field.id], let role = Self.role(of: field, kind) else { return }
    give(text, role, .item(item.code), field.label, body)
  }

  /// What a field does, nil for one that nobody outside reads and that gives no reason.
  static func role(of field: ItemField, _ kind: ItemKind) -> TextRole? {
    switch field.purpose {
    case .statement: kind.isRequirement ? .requirement : .statement
    case .rationale: .rationale
    case .title: .title
    default: field.visibility == .published ? .prose : nil
    }
  }

  private func give(_ criterion: Criterion, _ lot: Lot, _ body: (CheckedText) -> Void) {
    let place = FindingPlace.criterion(lot: lot.key, key: criterion.key.description)
    give(criterion.name, .criterion, place, nil, body)
    for level in criterion.levels {
      let mark = Text(
        fr: "niveau \(Typography(.french).number(level.mark))",
        en: "level \(Typography(.english).number(level.mark))")
      give(level.meaning, .descriptor, place, mark, body)
    }
    for child in criterion.children { give(child, lot, body) }
  }

  // MARK: Answers

  /// The answers that a published section prints as they stand.
  private var publishedAnswers: [Answer] {
    var questions: Set<String> = []
    for section in template.sections where section.visibility == .published {
      for case .answer(let question) in section.contents { questions.insert(question) }
    }
    return dossier.answers.filter { questions.contains($0.question) }
  }

  private func give(_ answer: Answer, _ body: (CheckedText) -> Void) {
    let place = FindingPlace.answer(answer.question)
    let label = template.guide.questions[id: answer.question]?.ask
    switch answer.value {
    case .texts(let texts):
      for text in texts { give(text, .prose, place, label, body) }
    case .rows(let rows):
      for row in rows {
        for (_, value) in row.sorted(by: { $0.key < $1.key }) {
          if case .text(let text) = value { give(text, .prose, place, label, body) }
        }
      }
    default: break
    }
  }
}
