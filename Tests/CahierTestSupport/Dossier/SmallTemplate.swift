package import CahierModel

/// A template with one of each thing: every type of field, of question and of part.
package let smallTemplate: SpecificationTemplate = {
  var template = SpecificationTemplate(
    id: "small", version: 1, name: same("Small"), description: same("For tests."))
  template.vocabularies = [
    vocabulary("priority", ["must", "should", "could"]),
    vocabulary("role", EvaluationRole.allCases.map(\.rawValue)),
    vocabulary("flexibility", ["none", "no", "yes", "on", "high"]),
    vocabulary("family", ["information", "people", "documents"]),
  ]
  template.units = IdentifiedList(
    ["second", "percent", "account"].map { id in
      let name = CountedName(one: id, many: id)
      return TemplateUnit(id: id, name: CountedText(fr: name, en: name))
    })
  template.parameters = [TemplateParameter(id: "accounts", name: same("Accounts"), unit: "account")]
  template.sources = IdentifiedList(
    ["rgaa", "law-2005"].compactMap { id in
      CalendarDate(iso: "2026-01-01").map {
        TemplateSource(
          id: id, title: same(id), reference: same(id), force: .mandatory, confidence: .verified,
          checked: $0)
      }
    })
  template.kinds = kinds
  template.library = [
    ReadyItem(id: "need.information.news", kind: "need"),
    ReadyItem(id: "need.people.directory", kind: "need"),
  ]
  template.guide = guide
  return template
}()

private func same(_ text: String) -> Text { Text(same: text) }

private func vocabulary(_ id: String, _ words: [String]) -> Vocabulary {
  Vocabulary(
    id: id, name: same(id),
    words: IdentifiedList(words.map { VocabularyWord(id: $0, name: same($0)) }))
}

// MARK: - Kinds

private let kinds: IdentifiedList<ItemKind> = [
  kind(
    "objective", "OB", "OB", fields: [field("title", .text), field("level", .level)], links: []),
  kind(
    "need", "BF", "FN", families: "family",
    fields: [
      field("title", .text), field("statement", .text), field("rationale", .text),
      field("priority", .choice(vocabulary: "priority")),
      field("role", .choice(vocabulary: "role")), field("level", .level),
      field("flexibility", .choice(vocabulary: "flexibility")), field("share", .number),
      field("isOptional", .flag), field("due", .date), field("sources", .sources),
    ],
    links: [
      LinkRole(
        id: "serves", label: same("serves"), inverse: same("is served by"), kinds: ["objective"],
        atLeast: 1),
      LinkRole(
        id: "relatesTo", label: same("relates to"), inverse: same("relates to"),
        kinds: ["need", "useCase"]),
    ]),
  kind(
    "useCase", "CU", "UC", fields: [field("title", .text), field("steps", .texts)],
    links: [
      LinkRole(id: "shows", label: same("shows"), inverse: same("is shown by"), kinds: ["need"])
    ]),
]

private func kind(
  _ id: String, _ french: String, _ english: String, families: String? = nil,
  fields: [ItemField], links: [LinkRole]
) -> ItemKind {
  let name = CountedName(one: id, many: id + "s")
  var kind = ItemKind(
    id: id, prefix: Text(fr: french, en: english), name: CountedText(fr: name, en: name))
  kind.families = families
  kind.fields = IdentifiedList(fields)
  kind.links = IdentifiedList(links)
  return kind
}

private func field(_ id: String, _ kind: ItemField.Kind) -> ItemField {
  ItemField(id: id, kind: kind, label: same(id))
}

// MARK: - Guide

private let guide: GuideScript = {
  var step = GuideStep(id: "only", title: same("Only"))
  step.questions = QuestionType.allCases.map { type in
    var question = GuideQuestion(id: "q.\(type.rawValue)", type: type, ask: same("?"))
    question.choices = [choice("one"), choice("two"), choice("no")]
    if type == .fields { question.parts = parts }
    if type == .pick {
      question.items = ItemSelection(kind: "need", isAskedByFamily: true)
    }
    return question
  }
  var table = GuideQuestion(id: "q.table", type: .list, ask: same("?"))
  table.parts = parts
  step.questions.append(table)
  return GuideScript(steps: [step])
}()

private let parts: IdentifiedList<QuestionPart> = {
  let kinds: [QuestionPart.Kind] = [.text, .count, .amount, .date, .choice, .flag]
  return IdentifiedList(
    kinds.map { kind in
      // A part may bear the name of the key of an open answer.
      let id = kind == .flag ? "state" : kind.rawValue
      var part = QuestionPart(id: id, kind: kind, label: same(id))
      part.choices = [choice("here"), choice("on")]
      return part
    })
}()

private func choice(_ id: String) -> QuestionChoice {
  QuestionChoice(id: id, label: same(id))
}
