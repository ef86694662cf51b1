import CahierModel

extension BuilderSample {
  static let kinds: IdentifiedList<ItemKind> = [objective, need, service, useCase, feedback]

  private static var objective: ItemKind {
    var kind = ItemKind(
      id: "objective", prefix: Text(same: "OB"),
      name: name("objectif", "objectifs", "objective", "objectives"))
    kind.fields = [
      field("title", .text, "Intitulé", "Title", .title),
      field("statement", .text, "Énoncé", "Statement", .statement), rationale,
    ]
    return kind
  }

  private static var need: ItemKind {
    var kind = ItemKind(
      id: "need", prefix: Text(same: "BF"), name: name("besoin", "besoins", "need", "needs"))
    kind.families = "family"
    kind.isRequirement = true
    kind.fields = requirementFields
    kind.links = [serves]
    return kind
  }

  private static var service: ItemKind {
    var kind = ItemKind(
      id: "service", prefix: Text(same: "PR"),
      name: name("prestation", "prestations", "service", "services"))
    kind.isRequirement = true
    kind.fields = IdentifiedList(
      requirementFields + [
        field("deliverable", .text, "Livrable", "Deliverable", .deliverable),
        field("pricedAs", .choice(vocabulary: "pricedAs"), "Prix", "Price", .priceBasis),
      ])
    return kind
  }

  private static var useCase: ItemKind {
    var kind = ItemKind(
      id: "useCase", prefix: Text(same: "CU"),
      name: name("cas d’usage", "cas d’usage", "use case", "use cases"))
    kind.fields = [
      field("title", .text, "Intitulé", "Title", .title),
      field("statement", .text, "Énoncé", "Statement", .statement),
      field("steps", .texts, "Étapes", "Steps"),
    ]
    kind.links = [
      LinkRole(
        id: "covers", label: Text(fr: "met à l’épreuve", en: "tries"),
        inverse: Text(fr: "est éprouvé par", en: "is tried by"), kinds: ["need"])
    ]
    return kind
  }

  private static var feedback: ItemKind {
    var kind = ItemKind(
      id: "feedback", prefix: Text(same: "RE"),
      name: name("retour", "retours", "piece of feedback", "pieces of feedback"))
    kind.visibility = .internal
    kind.fields = [field("title", .text, "Retour", "Feedback", .title)]
    return kind
  }

  private static var requirementFields: IdentifiedList<ItemField> {
    [
      field("title", .text, "Intitulé", "Title", .title),
      field("statement", .text, "Énoncé", "Statement", .statement), rationale,
      field("priority", .choice(vocabulary: "priority"), "Priorité", "Priority", .priority),
      field("role", .choice(vocabulary: "role"), "Rôle", "Role", .role),
      field("level", .level, "Niveau", "Level", .level), cost,
      field("sources", .sources, "Sources", "Sources"),
      field(
        "visibility", .choice(vocabulary: "visibility"), "Visibilité", "Visibility", .visibility),
    ]
  }

  private static var rationale: ItemField {
    var rationale = field("rationale", .text, "Justification", "Rationale", .rationale)
    rationale.visibility = .internal
    return rationale
  }

  private static var cost: ItemField {
    var cost = field("cost", .number, "Coût estimé", "Estimated cost")
    cost.visibility = .internal
    return cost
  }

  private static var serves: LinkRole {
    LinkRole(
      id: "serves", label: Text(fr: "sert", en: "serves"),
      inverse: Text(fr: "est servi par", en: "is served by"), kinds: ["objective"], atLeast: 1)
  }

  private static func field(
    _ id: String, _ kind: ItemField.Kind, _ fr: String, _ en: String,
    _ purpose: ItemField.Purpose? = nil
  ) -> ItemField {
    var field = ItemField(id: id, kind: kind, label: Text(fr: fr, en: en))
    field.purpose = purpose
    return field
  }

  private static func name(
    _ one: String, _ many: String, _ oneEN: String, _ manyEN: String
  ) -> CountedText {
    CountedText(
      fr: CountedName(one: one, many: many), en: CountedName(one: oneEN, many: manyEN))
  }
}
