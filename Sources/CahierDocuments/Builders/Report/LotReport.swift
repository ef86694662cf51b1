import CahierEvaluation
import CahierModel

/// The analysis of one lot, as far as it can be computed.
struct LotReport {
  private let reading: DossierReading
  private let outcome: LotOutcome
  private let level: Int
  private var lot: Lot { outcome.lot }
  private var offers: [Offer] { outcome.offers }
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ outcome: LotOutcome, hasTitle: Bool) {
    self.reading = reading
    self.outcome = outcome
    level = hasTitle ? 2 : 1
  }

  var blocks: [Block] {
    let title = level == 2 ? [Block.heading(Heading(1, [.text(reading.title(of: lot))]))] : []
    let received = OffersReceived(reading, offers)
    let part =
      title + section(Text(fr: "Les offres reçues", en: "Tenders received"), received.register)
      + section(
        Text(fr: "Les exigences éliminatoires", en: "Knock-out requirements"),
        KnockOutConformity(reading, offers).blocks)
      + section(Text(fr: "Les prix", en: "Prices"), OfferPrices(reading, lot, offers).blocks)
    return part + analysis
  }

  private func section(_ title: Text, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(Heading(level, [.text(title[language])]))] + blocks
  }

  /// The ranking and where it comes from; why there is none where it cannot be computed.
  private var analysis: [Block] {
    switch outcome.result {
    case .ranked(let result): blocks(of: result)
    case .noOffer: section(Self.ranking, [.text([.text(Self.noOffer[language])])])
    case .refused(let error):
      section(Self.ranking, [.note(reading.note(on: error, title: LotOutcome.refusal))])
    }
  }

  private func blocks(of result: EvaluationResult) -> [Block] {
    let points = PointTables(reading, result)
    let marks = MarkTables(reading, result, level: level + 1)
    let shown = ResultReading(reading, result)
    let ranking = RankingBlocks(shown)
    return section(
      Text(fr: "Les critères", en: "Criteria"),
      [.table(CriterionTable(reading, lot, result.outline).table)]
        + AwardRules(reading, lot).ranking)
      + section(Text(fr: "Les notes", en: "Marks"), marks.blocks)
      + section(
        Text(fr: "Les points", en: "Points"), [.table(points.table)] + ReportFigures(shown).points)
      + section(Self.ranking, ranking.blocks + warnings(of: result))
      + section(Text(fr: "Les écarts", en: "Differences"), GapTables(reading, result).blocks)
  }

  private func warnings(of result: EvaluationResult) -> [Block] {
    guard !result.warnings.isEmpty else { return [] }
    let title = Text(fr: "à examiner", en: "To be looked at")
    let points = result.warnings.map { warning -> [Inline] in
      let message = warning.message[language].capitalised
      let source = warning.source.map { " (\($0))" } ?? ""
      return [.text(message + source + " – "), .code(warning.code)]
    }
    return [
      .note(Note(.advice, title: [.text(title[language])], [.list(List(.unordered, points))]))
    ]
  }

  private static let ranking = Text(fr: "Le classement", en: "The ranking")
  private static let noOffer = Text(
    fr: "Aucune offre n’est admise\u{202F}: il n’y a pas de classement.",
    en: "No tender is admitted: there is no ranking.")
}
