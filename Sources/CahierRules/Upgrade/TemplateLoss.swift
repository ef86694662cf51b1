internal import CahierModel

/// Something in a dossier that another version of its template has no place for.
package struct TemplateLoss: Hashable, Sendable {
  /// What the other version lacks.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    case kind, prefix, family, field, fieldType, word, unit, source, link, linkEnd, reference
    case question, answer
  }

  /// What the other version lacks: the kind, a field, a word, a question and so on.
  package let reason: Reason
  /// What is lacking, as the template names it: `need.priority`, `org.size`.
  package let subject: String
  /// The codes of the items, or the key of the answer, that hang on it.
  package let holders: [String]
}

/// Looks for what would be lost if a dossier took another version of its template.
struct TemplateLosses {
  private struct Key: Hashable {
    let reason: TemplateLoss.Reason
    let subject: String
  }

  private let template: SpecificationTemplate
  private var order: [Key] = []
  private var holders: [Key: [String]] = [:]

  init(of dossier: Dossier, in template: SpecificationTemplate) {
    self.template = template
    var kinds: [ItemCode: String] = [:]
    for item in dossier.items {
      kinds[item.code] = item.kind
      check(item)
    }
    for link in dossier.links { check(link, from: kinds[link.from], to: kinds[link.to]) }
    for answer in dossier.answers { check(answer) }
  }

  /// What would be lost, in the order in which the dossier shows it.
  var all: [TemplateLoss] {
    order.map { key in
      TemplateLoss(reason: key.reason, subject: key.subject, holders: holders[key] ?? [])
    }
  }

  private mutating func add(_ reason: TemplateLoss.Reason, _ subject: String, _ holder: String) {
    let key = Key(reason: reason, subject: subject)
    if holders[key] == nil { order.append(key) }
    if holders[key]?.last != holder { holders[key, default: []].append(holder) }
  }
}

// MARK: - Items

extension TemplateLosses {
  private mutating func check(_ item: Item) {
    let code = item.code.description
    guard let kind = template.kinds[id: item.kind] else { return add(.kind, item.kind, code) }
    if ![kind.prefix.fr, kind.prefix.en].contains(item.code.prefix) {
      add(.prefix, item.code.prefix, code)
    }
    if let family = item.family, !template.families(of: kind).contains(where: { $0.id == family }) {
      add(.family, "\(kind.id).\(family)", code)
    }
    for (id, text) in item.texts.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
      check(text, of: id, kind, code)
    }
    for (id, value) in item.fields.sorted(by: { $0.key < $1.key }) {
      check(value, of: id, kind, code)
    }
  }

  private mutating func check(
    _ text: BilingualText, of id: String, _ kind: ItemKind, _ code: String
  ) {
    guard let field = kind.fields[id: id] else { return add(.field, "\(kind.id).\(id)", code) }
    if field.kind != .text, field.kind != .texts { add(.fieldType, "\(kind.id).\(id)", code) }
    for language in Language.allCases {
      for name in ReferencedText(text[language] ?? "").references where !isKnown(name) {
        add(.reference, name, code)
      }
    }
  }

  private func isKnown(_ name: String) -> Bool {
    template.parameters.contains(id: name) || template.guide.answerReference(name) != nil
  }

  private mutating func check(
    _ value: ItemValue, of id: String, _ kind: ItemKind, _ code: String
  ) {
    guard let field = kind.fields[id: id] else { return add(.field, "\(kind.id).\(id)", code) }
    switch (value, field.kind) {
    case (.word(let word), .choice(let vocabulary)):
      if template.vocabularies[id: vocabulary]?.words.contains(id: word) != true {
        add(.word, "\(vocabulary).\(word)", code)
      }
    case (.level(let level), .level): check(level, code)
    case (.sources(let sources), .sources):
      for source in sources where !template.sources.contains(id: source) {
        add(.source, source, code)
      }
    case (.number, .number), (.flag, .flag), (.date, .date): break
    default: add(.fieldType, "\(kind.id).\(id)", code)
    }
  }

  private mutating func check(_ level: MeasurableLevel, _ code: String) {
    if !template.units.contains(id: level.unit) { add(.unit, level.unit, code) }
    if case .parameter(let name) = level.amount, !isKnown(name) { add(.reference, name, code) }
  }

  private mutating func check(_ link: Link, from: String?, to: String?) {
    guard let kind = from.flatMap({ template.kinds[id: $0] }) else { return }
    let holder = "\(link.from) → \(link.to)"
    guard let role = kind.links[id: link.role] else {
      return add(.link, "\(kind.id).\(link.role)", holder)
    }
    if let to, !role.kinds.contains(to) { add(.linkEnd, "\(kind.id).\(link.role)", holder) }
  }
}

// MARK: - Answers

extension TemplateLosses {
  private mutating func check(_ answer: Answer) {
    guard let question = template.question(answering: answer.question) else {
      // A question that was put off or is not known has nothing that could be lost.
      if answer.state == .given || answer.state == .assigned {
        add(.question, answer.question, answer.question)
      }
      return
    }
    if let value = answer.value, !question.fits(value) {
      add(.answer, answer.question, answer.question)
    }
  }
}
