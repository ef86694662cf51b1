package import CahierModel

/// A small dossier that no rule holds anything against, from which examples are made.
package struct ExampleDossier: Sendable {
  /// The dossier, in French and English, under French law.
  package var dossier: Dossier
  /// Translations whose source has changed.
  package var stale: [StaleTranslation] = []
  /// The value from which a formalised procedure is due.
  package let threshold = ExactDecimal(216_000)

  /// A dossier of an objective and three requirements in one lot, which breaks no rule.
  package init() {
    var header = DossierHeader(
      title: BilingualText(fr: "Intranet", en: "Intranet"), languages: [.french, .english],
      date: CalendarDate(year: 2026, month: 11, day: 21)
        ?? { preconditionFailure("a day of the calendar") }(), procedure: .adapted,
      estimatedValueExVAT: 100_000)
    header.jurisdiction = .france
    dossier = Dossier(
      header: header, template: TemplateReference(name: "example", version: 1, digest: ""))
    addObjective(1)
    addNeed(
      1, fr: "L’outil doit afficher le menu en 2 secondes au plus.",
      en: "The tool shall show the menu in at most 2 seconds.")
    addNeed(
      2, fr: "Le titulaire doit mesurer l’énergie du serveur chaque mois.",
      en: "The contractor shall measure the energy of the server each month.")
    dossier.lots = [Lot(criteria: Self.criteria)]
  }

  private static let criteria = [
    Criterion(
      key: "price", name: BilingualText(fr: "Prix", en: "Price"), type: .price,
      weight: .percent(weight(6000)), priceMethod: PriceMethodChoice(id: "proportional")),
    Criterion(
      key: "energy", name: BilingualText(fr: "Énergie du serveur", en: "Energy of the server"),
      type: .quality, weight: .percent(weight(4000)), scale: 5, isEnvironmental: true),
  ]

  private static func weight(_ hundredths: Int) -> Weight {
    (try? Weight(hundredths: hundredths)) ?? .whole
  }

  /// Adds an objective.
  package mutating func addObjective(_ number: Int) {
    guard let code = ItemCode(prefix: "OB", number: number) else { return }
    dossier.items.append(
      Item(
        code: code, id: ItemID(bits: UInt64(number)), kind: "objective",
        texts: ["statement": BilingualText(fr: "Informer les agents", en: "Inform staff")]))
  }

  /// Adds a requirement that is complete, serves the objective and has these statements.
  package mutating func addNeed(
    _ number: Int, fr: String, en: String?, _ change: (inout Item) -> Void = { _ in }
  ) {
    guard
      let code = ItemCode(prefix: "BF", number: number),
      let objective = ItemCode(prefix: "OB", number: 1)
    else { return }
    var item = Item(
      code: code, id: ItemID(bits: UInt64(1000 + number)), kind: "need",
      fields: [
        "priority": .word("must"), "role": .word(EvaluationRole.informative.rawValue),
        "verification": .word("test"),
      ],
      texts: [
        "statement": BilingualText(fr: fr, en: en),
        "rationale": BilingualText(fr: "Les agents l’ont demandé.", en: "Staff asked for it."),
      ])
    change(&item)
    dossier.items.append(item)
    dossier.links.append(Link(from: code, role: "serves", to: objective))
  }

  /// Changes the requirement of a number.
  package mutating func change(_ number: Int, _ change: (inout Item) -> Void) {
    guard
      let index = dossier.items.firstIndex(where: {
        $0.code == ItemCode(prefix: "BF", number: number)
      })
    else { return }
    change(&dossier.items[index])
  }

  /// The dossier as rules see it.
  package func scene(by rules: WordingRules) -> DossierScene {
    DossierScene(
      dossier, template: Self.template, stale: stale, formalisedThreshold: threshold, by: rules)
  }

  /// The template of the example: an objective, a requirement, three vocabularies.
  package static let template: SpecificationTemplate = {
    var template = SpecificationTemplate(
      id: "example", version: 1, name: Text(fr: "Exemple", en: "Example"),
      description: Text(fr: "Exemple", en: "Example"))
    template.vocabularies = [
      vocabulary("priority", ["must", "should"]),
      vocabulary("role", EvaluationRole.allCases.map(\.rawValue)),
      vocabulary("verification", ["test"]),
    ]
    template.units = [
      TemplateUnit(
        id: "second",
        name: CountedText(
          fr: CountedName(one: "seconde", many: "secondes"),
          en: CountedName(one: "second", many: "seconds"))),
      TemplateUnit(
        id: "percent",
        name: CountedText(
          fr: CountedName(one: "%", many: "%"), en: CountedName(one: "%", many: "%"))),
    ]
    template.kinds = [objective, need]
    return template
  }()

  private static func vocabulary(_ id: String, _ words: [String]) -> Vocabulary {
    Vocabulary(
      id: id, name: Text(same: id),
      words: IdentifiedList(words.map { VocabularyWord(id: $0, name: Text(same: $0)) }))
  }

  private static let objective: ItemKind = {
    var kind = ItemKind(
      id: "objective", prefix: Text(same: "OB"),
      name: CountedText(
        fr: CountedName(one: "objectif", many: "objectifs"),
        en: CountedName(one: "objective", many: "objectives")))
    kind.fields = [field("statement", .text, .statement, Text(fr: "Énoncé", en: "Statement"))]
    return kind
  }()

  private static let need: ItemKind = {
    var kind = ItemKind(
      id: "need", prefix: Text(same: "BF"),
      name: CountedText(
        fr: CountedName(one: "besoin", many: "besoins"), en: CountedName(one: "need", many: "needs")
      ))
    kind.isRequirement = true
    var statement = field("statement", .text, .statement, Text(fr: "Énoncé", en: "Statement"))
    statement.isRequired = true
    kind.fields = [
      statement, field("rationale", .text, .rationale, Text(fr: "Justification", en: "Rationale")),
      field(
        "priority", .choice(vocabulary: "priority"), .priority, Text(fr: "Priorité", en: "Priority")
      ),
      field("role", .choice(vocabulary: "role"), .role, Text(fr: "Rôle", en: "Role")),
      field("level", .level, .level, Text(fr: "Niveau", en: "Level")),
      field(
        "verification", .choice(vocabulary: "verification"), .verification,
        Text(fr: "Vérification", en: "Verification")),
    ]
    kind.links = [
      LinkRole(
        id: "serves", label: Text(fr: "sert", en: "serves"),
        inverse: Text(fr: "est servi par", en: "is served by"), kinds: ["objective"], atLeast: 1)
    ]
    return kind
  }()

  private static func field(
    _ id: String, _ kind: ItemField.Kind, _ purpose: ItemField.Purpose, _ label: Text
  ) -> ItemField {
    var field = ItemField(id: id, kind: kind, label: label)
    field.purpose = purpose
    if kind == .text { field.isBilingual = true }
    return field
  }
}
