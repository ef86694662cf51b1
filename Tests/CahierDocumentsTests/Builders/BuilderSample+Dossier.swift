import CahierModel
import Testing

extension BuilderSample {
  /// A whole dossier; `secret` is planted wherever tenderers may not look.
  static func dossier(secret: String = "discret") throws -> Dossier {
    var dossier = Dossier(
      header: try header(), template: TemplateReference(name: "tool", version: 1, digest: ""))
    dossier.answers = answers(secret)
    dossier.items = try items(secret)
    dossier.links = [
      Link(from: try code("BF-001"), role: "serves", to: try code("OB-001")),
      Link(from: try code("BF-002"), role: "serves", to: try code("OB-001")),
      Link(from: try code("CU-001"), role: "covers", to: try code("BF-001")),
      Link(from: try code("CU-001"), role: "covers", to: try code("BF-003")),
    ]
    dossier.lots = [try lot()]
    dossier.evaluators = [Evaluator(name: "Jury-\(secret)", function: secret)]
    dossier.offers = try offers(secret)
    return dossier
  }

  static func code(_ text: String) throws -> ItemCode {
    try #require(ItemCode(text))
  }

  private static func header() throws -> DossierHeader {
    var header = DossierHeader(
      title: BilingualText(fr: "Outil de la ville", en: "Tool of the city"),
      languages: [.french, .english], buyer: "Ville de Clairval", reference: "2026-017",
      date: try date("2026-11-21"), procedure: .adapted,
      estimatedValueExVAT: try ExactDecimal(parsing: "87654.32"), durationMonths: 36)
    header.revisions = [
      Revision(
        number: "1.0", date: try date("2026-11-20"), author: "Mission numérique",
        summary: BilingualText(fr: "Première édition", en: "First edition"))
    ]
    return header
  }

  static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  private static func answers(_ secret: String) -> [Answer] {
    [
      Answer(question: "estimate", .number(876_543)),
      Answer(question: "hosting", state: .assigned, assignee: "Mme \(secret)"),
      Answer(question: "opinion", .texts([BilingualText("Prestataire \(secret).", in: .french)])),
      Answer(question: "removed", .texts([BilingualText("Ancien \(secret).", in: .french)])),
      Answer(
        question: "size", .rows([["staff": .number(1650), "sites": .number(14)]])),
      Answer(
        question: "tools",
        .rows([
          ["name": .text(BilingualText("Annuaire", in: .french)), "users": .number(1200)],
          ["name": .text(BilingualText("Forum", in: .french))],
        ])),
      Answer(
        question: "who",
        .texts([BilingualText(fr: "Une ville.\nEt ses écoles.", en: "A city.\nAnd its schools.")])),
    ]
  }

  private static func items(_ secret: String) throws -> [Item] {
    [
      item(
        "objective", try code("OB-001"), "Partager", "Share", "Partager les savoirs.",
        "Share knowledge.", secret: secret),
      item(
        "need", try code("BF-001"), "Rapidité", "Speed",
        "L’outil doit afficher une page à {peak} agents en 2 secondes.",
        "The tool shall show a page to {peak} staff in 2 seconds.", family: "speed",
        fields: [
          "priority": .word("must"), "role": .word("knockOut"), "cost": .number(44_321),
          "level": .level(MeasurableLevel(.atMost, .number(2), unit: "second")),
        ], secret: secret),
      item(
        "need", try code("BF-002"), "Accès", nil, "L’outil doit suivre le RGAA.", nil,
        family: "access",
        fields: [
          "priority": .word("must"), "role": .word("scored"), "sources": .sources(["rgaa"]),
        ], secret: secret),
      item(
        "need", try code("BF-003"), "Réserve \(secret)", nil, "Énoncé \(secret).", nil,
        family: "access", fields: ["visibility": .word("internal"), "role": .word("knockOut")],
        secret: secret),
      service(
        try code("PR-001"), "Formation", "perUnit",
        level: MeasurableLevel(.atLeast, .parameter("accounts"), unit: "account"), secret),
      service(try code("PR-002"), "Plan de projet", "lumpSum", level: nil, secret),
      service(try code("PR-003"), "Assistance", "perMonth", level: nil, secret),
      service(
        try code("PR-004"), "Abonnement", "perUserPerMonth",
        level: MeasurableLevel(.atLeast, .parameter("accounts"), unit: "account"), secret),
      try useCase(),
      Item(
        code: try code("RE-001"), id: ItemID(bits: 9), kind: "feedback",
        texts: ["title": BilingualText("Retour \(secret)", in: .french)]),
    ]
  }

  private static func useCase() throws -> Item {
    Item(
      code: try code("CU-001"), id: ItemID(bits: 8), kind: "useCase",
      texts: [
        "title": BilingualText(fr: "Arriver", en: "Arrive"),
        "statement": BilingualText(fr: "Une personne arrive.", en: "A person arrives."),
        "steps": BilingualText(fr: "Elle ouvre.\nElle lit.", en: "She opens.\nShe reads."),
      ])
  }

  private static func service(
    _ code: ItemCode, _ title: String, _ pricedAs: String, level: MeasurableLevel?,
    _ secret: String
  ) -> Item {
    var item = item(
      "service", code, title, nil, "Le titulaire doit assurer : \(title).", nil,
      fields: [
        "priority": .word("must"), "role": .word("informative"), "pricedAs": .word(pricedAs),
      ], secret: secret)
    item.fields["level"] = level.map(ItemValue.level)
    item.texts["deliverable"] = BilingualText("Livrable de \(title)", in: .french)
    return item
  }

  private static func item(
    _ kind: String, _ code: ItemCode, _ titleFR: String, _ titleEN: String?, _ fr: String,
    _ en: String?, family: String? = nil, fields: FieldValues<ItemValue> = [:], secret: String
  ) -> Item {
    Item(
      code: code, id: ItemID(bits: UInt64(code.number)), kind: kind, family: family,
      fields: fields,
      texts: [
        "title": BilingualText(fr: titleFR, en: titleEN),
        "statement": BilingualText(fr: fr, en: en),
        "rationale": BilingualText(fr: "Raison \(secret).", en: "Reason \(secret)."),
        "unknownField": BilingualText(fr: "Inconnu \(secret).", en: "Unknown \(secret)."),
      ])
  }
}
