import CahierEvaluation
import CahierModel

/// The result in a few lines, for those who read nothing else.
struct ReportSummary {
  private let reading: DossierReading
  private let outcome: LotOutcome
  private let prices: MissingPrices
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ outcome: LotOutcome) {
    self.reading = reading
    self.outcome = outcome
    prices = MissingPrices(reading, outcome.lot, outcome.offers)
  }

  var blocks: [Block] {
    let said = sentences.map { Block.text([.text($0)]) }
    guard case .ranked(let result) = outcome.result, !result.ranking.isEmpty else { return said }
    return said + [.table(table(ResultReading(reading, result)))] + caution
  }

  // MARK: - Sentences

  /// How many offers came, then which is first or why none is.
  var sentences: [String] {
    switch outcome.result {
    case .ranked(let result) where !result.ranking.isEmpty:
      [count, first(ResultReading(reading, result))]
    case .ranked, .noOffer: [count, Self.nobody[language]]
    case .refused: [count, Self.unknown[language]]
    }
  }

  /// « 4 offres reçues, dont 1 écartée. »
  private var count: String {
    let offers = typography.counted(outcome.offers.count, Self.offersReceived)
    let aside = outcome.offers.count(where: \.status.isSetAside)
    guard aside > 0 else { return offers + "." }
    let number = typography.counted(aside, Self.setAside)
    return Text(fr: "\(offers), dont \(number).", en: "\(offers), of which \(number).")[language]
  }

  private func first(_ shown: ResultReading) -> String {
    let ranking = shown.result.ranking
    let best = ranking.prefix { $0.rank == ranking[0].rank }
    let names = typography.list(best.map { typography.quoted(shown.name(of: $0.offer)) })
    let total = shown.total(best[0].shownTotal)
    if best.count > 1 {
      return Text(
        fr: "\(names) sont à égalité au premier rang, avec \(total) points\u{202F}: "
          + "la règle publiée ne les départage pas.",
        en: "\(names) share the first rank, with \(total) points: "
          + "the published rule does not tell them apart.")[language]
    }
    let head = Text(
      fr: "L’offre \(names) est classée première, avec \(total) points",
      en: "The tender \(names) is ranked first, with \(total) points")[language]
    guard ranking.count > 1 else { return head + "." }
    let next = typography.quoted(shown.name(of: ranking[1].offer))
    let points = shown.total(ranking[1].shownTotal)
    return head
      + Text(fr: ", devant \(next) (\(points)).", en: ", before \(next) (\(points)).")[language]
  }

  /// Ranks mean little while an offer may have to be set aside, or its total lacks prices.
  var caution: [Block] { knockOutCaution + prices.notes(atMost: 6) }

  private var knockOutCaution: [Block] {
    guard KnockOutConformity(reading, outcome.offers).hasGaps else { return [] }
    let words = Text(
      fr: "Des engagements manquent sur des exigences éliminatoires\u{202F}: ce classement suppose "
        + "ces offres régulières.",
      en: "Commitments are missing on knock-out requirements: this ranking takes these tenders for "
        + "regular.")
    return [.note(Note(.warning, [.text([.text(words[language])])]))]
  }

  // MARK: - Table

  private func table(_ shown: ResultReading) -> Table {
    let method = outcome.lot.method
    let basis = method.taxBasis.name[language]
    let names = [
      Text(fr: "Rang", en: "Rank"), Text(fr: "Offre", en: "Tender"),
      Text(fr: "Points", en: "Points"),
      Text(fr: "Prix sur la durée ", en: "Price over the contract ") + Text(same: basis),
    ]
    let caption = Text(fr: "Résultat", en: "Result")[language]
    let hasPrices = shown.result.ranking.contains {
      !shown.result.offer($0.offer).priceLines.isEmpty
    }
    let count = hasPrices ? 4 : 3
    return Table(
      caption: [.text(hasSeveralLots ? "\(caption), \(reading.title(of: outcome.lot))" : caption)],
      columns: [
        Table.Column(share: 10, alignment: .centre), Table.Column(share: 44),
        Table.Column(share: 16, alignment: .end), Table.Column(share: 30, alignment: .end),
      ].prefix(count).map(\.self),
      header: [.header(names.prefix(count).map { $0[language] })],
      rows: Pulled(
        shown.result.ranking.map { ranked in
          let offer = shown.result.offer(ranked.offer)
          let cells: [Table.Cell] = [
            .text("\(ranked.rank)"), .text(offer.name), .text(shown.total(ranked.shownTotal)),
            .text(price(of: offer, by: method)),
          ]
          return Table.Row(Array(cells.prefix(count)))
        }), isKeptTogether: shown.result.ranking.count <= 8)
  }

  private func price(of offer: Offer, by method: EvaluationMethod) -> String {
    guard !offer.priceLines.isEmpty else { return "" }
    let total = typography.amount(
      PriceTotal.total(of: offer.priceLines, by: method), method.currency)
    return prices.isIncomplete(offer) ? "\(total) (\(prices.mark))" : total
  }

  private var hasSeveralLots: Bool { reading.dossier.lots.count > 1 }

  private static let offersReceived = CountedText(
    fr: CountedName(one: "offre reçue", many: "offres reçues"),
    en: CountedName(one: "tender received", many: "tenders received"))
  private static let setAside = CountedText(
    fr: CountedName(one: "écartée", many: "écartées"),
    en: CountedName(one: "set aside", many: "set aside"))
  private static let nobody = Text(
    fr: "Aucune offre n’est classée.", en: "No tender is ranked.")
  private static let unknown = Text(
    fr: "Le classement ne peut pas encore être calculé\u{202F}: ce qui manque est dit plus bas.",
    en: "The ranking cannot be computed yet: what is missing is told below.")
}
