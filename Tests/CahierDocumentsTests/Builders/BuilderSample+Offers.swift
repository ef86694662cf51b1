import CahierModel
import Testing

extension BuilderSample {
  static func lot() throws -> Lot {
    var price = Criterion(
      key: "price", name: BilingualText(fr: "Prix", en: "Price"), type: .price,
      weight: .percent(try Weight(hundredths: 4000)))
    price.priceMethod = PriceMethodChoice(id: "proportional")
    var technical = Criterion(
      key: "technical", name: BilingualText(fr: "Valeur technique", en: "Technical value"),
      type: .quality, weight: .percent(try Weight(hundredths: 6000)))
    technical.minimum = 10
    technical.children = [
      try leaf("coverage", "Couverture", "Coverage", 7000),
      try leaf("support", "Accompagnement", "Support", 3000),
    ]
    let method = EvaluationMethod(taxBasis: .exclusive, ties: ["technical"])
    return Lot(method: method, criteria: [price, technical])
  }

  private static func leaf(
    _ key: CriterionKey, _ fr: String, _ en: String, _ share: Int
  ) throws -> Criterion {
    var leaf = Criterion(
      key: key, name: BilingualText(fr: fr, en: en), type: .quality,
      weight: .percent(try Weight(hundredths: share)), scale: 5)
    leaf.levels = [
      LevelDescriptor(mark: 0, meaning: BilingualText(fr: "Rien", en: "Nothing")),
      LevelDescriptor(mark: 5, meaning: BilingualText(fr: "Tout", en: "Everything")),
    ]
    return leaf
  }

  static func offers(_ secret: String) throws -> [Offer] {
    [
      try offer("Alpha \(secret)", "1.25", coverage: "4", support: "3.5", secret),
      try offer("Beta \(secret)", "0.95", coverage: "3", support: "4", secret),
      Offer(
        tenderer: Tenderer(name: "Gamma \(secret)"), received: "2026-11-19T17:02:00+01:00",
        status: .irregular,
        reason: BilingualText("Ne s’engage pas sur BF-001 \(secret).", in: .french)),
    ]
  }

  private static func offer(
    _ name: String, _ amount: String, coverage: String, support: String, _ secret: String
  ) throws -> Offer {
    let place = "page \(secret)"
    return Offer(
      tenderer: Tenderer(name: name), received: "2026-11-18T09:30:00+01:00",
      priceLines: [
        PriceLine(
          label: "Abonnement \(secret)", basis: .perUserPerMonth,
          amount: try ExactDecimal(parsing: amount), quantity: 1650, months: 36, currency: .euro,
          taxBasis: .exclusive, taxRate: TaxRate(hundredths: 2000)),
        PriceLine(
          label: "Installation \(secret)", basis: .oneOff, amount: 12_000, currency: .euro,
          taxBasis: .exclusive, taxRate: TaxRate(hundredths: 2000)),
      ],
      responses: [
        Response(
          item: "BF-001", answer: .met,
          comment: BilingualText("Réponse \(secret)", in: .french))
      ],
      marks: [
        Mark(
          criterion: "coverage", value: try ExactDecimal(parsing: coverage),
          justification: BilingualText("Couvre bien, \(secret).", in: .french), place: place),
        Mark(
          criterion: "support", value: try ExactDecimal(parsing: support),
          justification: BilingualText("Équipe nommée, \(secret).", in: .french), place: place),
      ])
  }
}
