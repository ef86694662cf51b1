internal import CahierModel

extension TemplateReading {
  /// Notes what a question has that its type does not suit, and what it lacks.
  func check(_ question: GuideQuestion, at node: ReadingNode, in template: SpecificationTemplate) {
    let keys = QuestionKeys(
      question.type, picksCriteria: question.action == .pickCriteria)
    for key in QuestionKeys.all where node[key] != nil && !keys.allowed.contains(key) {
      node[key]?.unsuited(to: question.type.rawValue)
    }
    for key in keys.required where node[key] == nil { _ = node.required(key) }
    if question.type == .batch, question.items?.field == nil {
      _ = node["items"]?.required("field")
    }
    if question.action == .showSection { _ = node.required("section") }
    checkFamilies(of: question, node, template)
    checkCreation(of: question, node, template)
    checkCondition(of: question, node, template)
  }

  private func checkFamilies(
    of question: GuideQuestion, _ node: ReadingNode, _ template: SpecificationTemplate
  ) {
    guard let items = question.items, let kind = template.kinds[id: items.kind] else { return }
    if items.isAskedByFamily, kind.families == nil {
      node["items"]?["byFamily"]?.unsuited(to: kind.id)
    }
    for family in template.families(of: kind)
    where items.isAskedByFamily
      && template.guide.answerReference("\(question.id).\(family.id)") != nil
    {
      duplicate("\(question.id).\(family.id)", node)
    }
  }

  private func checkCreation(
    of question: GuideQuestion, _ node: ReadingNode, _ template: SpecificationTemplate
  ) {
    guard let creates = question.creates, let kind = template.kinds[id: creates.kind] else {
      return
    }
    for part in question.parts where !part.fills(kind.fields[id: part.id], in: template) {
      node["parts"]?.fault(
        "TEMPLATE-004",
        Text(
          fr: "« \(part.id) » ne désigne aucun champ de ce genre, ou offre d’autres choix que lui",
          en: "“\(part.id)” names no field of this kind, or offers choices that it has not"),
        expected: ReferenceTarget.field(kind: kind.id).known(in: template))
    }
    for word in creates.words {
      guard case .choice(let vocabulary) = kind.fields[id: word.field]?.kind,
        ReferenceTarget.word(vocabulary: vocabulary).holds(word.word, in: template)
      else {
        node["creates"]?["with"]?.fault(
          "TEMPLATE-004",
          Text(
            fr: "« \(word.field): \(word.word) » ne désigne aucun champ avec ce mot",
            en: "“\(word.field): \(word.word)” names no field with this word"))
        continue
      }
    }
  }

  /// A condition looks back: at a question that comes earlier, and that offers choices.
  private func checkCondition(
    of question: GuideQuestion, _ node: ReadingNode, _ template: SpecificationTemplate
  ) {
    guard
      let condition = question.condition,
      let other = template.guide.questions.position(of: condition.question),
      let position = template.guide.questions.position(of: question.id), other >= position
    else { return }
    node["when"]?.fault(
      "TEMPLATE-014",
      Text(
        fr: "la question dépend d’une réponse qui vient après elle",
        en: "the question depends on an answer that comes after it"),
      remedies: [Text(fr: "Déplacer l’une des deux.", en: "Move one of the two.")])
  }
}

/// The keys that the type of a question asks for and allows, beside those of every question.
struct QuestionKeys {
  static let all = ["unit", "range", "choices", "parts", "items", "creates", "action", "section"]

  let required: [String]
  let allowed: [String]

  init(_ type: QuestionType, picksCriteria: Bool) {
    (required, allowed) =
      switch type {
      case .paragraph, .date, .file: ([], [])
      case .fields: (["parts"], ["parts"])
      case .choice: (["choices"], ["choices"])
      case .multiChoice: (["choices"], ["choices"])
      case .list: ([], ["parts", "creates"])
      case .count: (["unit"], ["unit", "range"])
      case .confirm: (["action"], ["action", "section", "items"])
      case .pick where picksCriteria: ([], ["action"])
      case .pick, .rank: (["items"], ["items", "range"])
      case .batch, .statement, .edit: (["items"], ["items"])
      }
  }
}

extension QuestionPart {
  /// Whether the answers of the part may stand in a field.
  fileprivate func fills(_ field: ItemField?, in template: SpecificationTemplate) -> Bool {
    guard let field else { return false }
    switch (kind, field.kind) {
    case (.text, .text), (.count, .number), (.amount, .number), (.date, .date), (.flag, .flag):
      return true
    case (.choice, .choice(let vocabulary)):
      let words = template.vocabularies[id: vocabulary]?.words
      return choices.allSatisfy { words?.contains(id: $0.id) ?? true }
    default:
      return false
    }
  }
}
