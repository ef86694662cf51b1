import CahierModel
import CahierStore
import Testing

/// A dossier with one of each thing, small enough to read.
func sampleDossier() throws -> Dossier {
  let objective = try Item(
    code: code("OB-1"), id: ItemID(bits: 1), kind: "objective",
    texts: ["title": BilingualText(fr: "Joindre les agents", en: "Reach staff")])
  let need = try Item(
    code: code("BF-1"), id: ItemID(bits: 2), kind: "need", family: "information",
    origin: "need.information.news-feed",
    fields: [
      "priority": .word("must"), "sources": .sources(["rgaa", "law-2005"]),
      "level": .level(
        MeasurableLevel(.atLeast, .parameter("accounts"), unit: "account")),
      "weight": .number(try ExactDecimal(parsing: "0.50")), "isOptional": .flag(false),
      "due": .date(try #require(CalendarDate(iso: "2027-01-31"))),
    ],
    texts: [
      "title": BilingualText(fr: "Fil d’actualités", en: "News feed"),
      "statement": BilingualText("Le fil doit afficher {accounts} actualités.", in: .french),
    ])
  let header = DossierHeader(
    title: BilingualText(fr: "Intranet", en: "Intranet"), languages: [.french, .english],
    buyer: "Ville d’Exempleville", reference: "2026-014", jurisdiction: .france,
    date: try #require(CalendarDate(iso: "2026-11-21")), procedure: .adapted,
    estimatedValueExVAT: 180_000, durationMonths: 48,
    revisions: [
      Revision(
        number: "1.0", date: try #require(CalendarDate(iso: "2026-11-02")), author: "DSI",
        summary: BilingualText("Première édition", in: .french))
    ])
  return Dossier(
    header: header, template: TemplateReference(name: "intranet", version: 1, digest: "00"),
    answers: sampleAnswers(), items: [need, objective],
    links: [Link(from: need.code, role: "serves", to: objective.code)],
    formerValues: [
      FormerValue(
        link: Link(from: need.code, role: "serves", to: objective.code), side: .to, field: "title",
        fingerprint: SHA256.digest(of: "Informer les agents").description)
    ],
    lots: [try sampleLot()], evaluators: [Evaluator(name: "Martin", function: "DSI")],
    offers: try sampleOffers(item: need.code), suppressions: try sampleSuppressions(item: need.code)
  )
}

func code(_ text: String) throws -> ItemCode {
  try #require(ItemCode(text))
}

private func sampleSuppressions(item: ItemCode) throws -> [Suppression] {
  let day = try #require(CalendarDate(iso: "2026-11-21"))
  return [
    Suppression(
      rule: "LAW-002", place: .dossier, reason: "Achat standard", date: day, author: "S. Martin"),
    Suppression(
      rule: "SPEC-007", place: .item(item), words: "simple", reason: "Défini au glossaire",
      date: day, author: "S. Martin"),
    Suppression(
      rule: "SPEC-030", place: .criterion(lot: "1", key: "price"), reason: "Équipe affectée",
      date: day, author: "S. Martin"),
  ]
}

private func sampleAnswers() -> [Answer] {
  [
    Answer(question: "org.kind", .words(["municipality"])),
    Answer(
      question: "org.presentation",
      .texts([BilingualText(fr: "Une ville.", en: "A town."), BilingualText(en: "By the sea.")])),
    Answer(question: "org.sponsor", state: .assigned, assignee: "S. Martin"),
    Answer(question: "plan.opening", state: .unknown),
    Answer(question: "pop.accounts", .number(650)),
    Answer(
      question: "pop.list",
      .rows([
        ["name": .text(BilingualText(fr: "bureaux")), "count": .number(410)],
        ["name": .text(BilingualText(fr: "terrain", en: "field")), "count": .number(240)],
      ])),
    Answer(question: "privacy", .words(["directory", "photographs"])),
    Answer(question: "review", .confirmed(true)),
    Answer(question: "stock.nothing", .words([])),
  ]
}

private func sampleLot() throws -> Lot {
  let quality = Criterion(
    key: "quality", name: BilingualText(fr: "Valeur technique"), type: .quality,
    weight: .percent(try Weight(hundredths: 6000)), minimum: 20,
    children: [
      Criterion(
        key: "coverage", name: BilingualText(fr: "Couverture", en: "Coverage"), type: .quality,
        weight: .percent(.whole), scale: 5,
        levels: [LevelDescriptor(mark: 0, meaning: BilingualText(fr: "Rien"))])
    ])
  let price = Criterion(
    key: "price", name: BilingualText(fr: "Prix"), type: .price,
    weight: .percent(try Weight(hundredths: 4000)), scale: 10,
    priceMethod: PriceMethodChoice(
      id: "linear-n-min", parameters: ["n": try ExactDecimal(parsing: "2.5")]),
    isEnvironmental: false)
  return Lot(
    key: "1", title: BilingualText(fr: "Outil"),
    method: EvaluationMethod(rounding: Rounding(prices: 2), ties: ["price", "quality"]),
    criteria: [price, quality])
}

private func sampleOffers(item: ItemCode) throws -> [Offer] {
  let line = PriceLine(
    label: "Abonnement", basis: .perUserPerMonth, amount: try ExactDecimal(parsing: "3.9000"),
    quantity: 650, months: 48, currency: .euro, taxBasis: .exclusive,
    taxRate: TaxRate(hundredths: 2000), criterion: "price")
  return [
    Offer(
      tenderer: Tenderer(name: "Alpha", registration: "123", members: ["Bêta", "Gamma"]), lot: "1",
      received: "2026-11-20T11:58:03+01:00", priceLines: [line],
      responses: [
        Response(
          item: item.description, answer: .roadMap, comment: BilingualText(fr: "En juin."),
          date: CalendarDate(iso: "2027-06-30"))
      ],
      marks: [
        Mark(
          criterion: "coverage", value: try ExactDecimal(parsing: "3.5"),
          justification: BilingualText(fr: "Complet."), place: "p. 12", evaluator: "Martin")
      ]),
    Offer(
      tenderer: Tenderer(name: "Delta"), lot: "1", variant: "Variante 1", status: .irregular,
      reason: BilingualText(fr: "Ne s’engage pas sur BF-001.")),
  ]
}
