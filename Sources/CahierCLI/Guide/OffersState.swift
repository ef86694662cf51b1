internal import CahierEvaluation
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// What the offers that are still compared lack before their ranking can be relied on.
struct OffersState {
  /// An offer whose regularity is open.
  struct Unfit {
    let gap: KnockOutAnswers.Gap
    /// The key of its lot, nil where the dossier has but one.
    let lot: String?
  }

  /// The offers that do not commit to a knock-out requirement, or do not answer it, lot by lot.
  private(set) var gaps: [Unfit] = []
  /// An offer whose total lacks prices.
  struct Incomplete {
    let gap: SchedulePrices.Gap
    /// The key of its lot, nil where the dossier has but one.
    let lot: String?
  }

  /// The offers that lack prices which the schedule asks for, lot by lot.
  private(set) var incomplete: [Incomplete] = []
  private(set) var unpriced: [String] = []
  private(set) var unmarked: [DossierCounts.Unmarked] = []
  /// The offers that share the first rank of a lot, by name; told only where nothing else is lacking.
  private(set) var tied: [String] = []

  init() {}

  init(_ reader: DossierReader, _ template: SpecificationTemplate) throws {
    let lots = try reader.lots()
    let offers = try reader.offers()
    let knockOuts = try KnockOutAnswers(reader, template, isDivided: lots.count > 1)
    let prices = try SchedulePrices(reader, template, isDivided: lots.count > 1)
    for lot in lots {
      let own = offers.filter { $0.lot == lot.key }
      let key = lots.count > 1 ? lot.key : nil
      gaps += knockOuts.gaps(of: own).map { Unfit(gap: $0, lot: key) }
      incomplete += prices.gaps(of: own, in: lot).map { Incomplete(gap: $0, lot: key) }
      let leaves = lot.criteria.flatMap(\.leafCriteria)
      for offer in own where !offer.status.isSetAside { judge(offer, in: lot, leaves) }
    }
    guard gaps.isEmpty, incomplete.isEmpty, unpriced.isEmpty, unmarked.isEmpty else { return }
    tied =
      lots.compactMap { lot in Self.tied(lot, offers.filter { $0.lot == lot.key }) }.first ?? []
  }

  private mutating func judge(_ offer: Offer, in lot: Lot, _ leaves: [Criterion]) {
    if offer.priceLines.isEmpty, leaves.contains(where: \.type.isAmount) {
      unpriced.append(offer.name)
    }
    let counted = offer.marks.filter {
      $0.evaluator == nil || lot.method.individualMarks == .mean
    }.map(\.criterion)
    let missing = leaves.filter { !$0.type.isAmount && !counted.contains($0.key) }.count
    if missing > 0 { unmarked.append(.init(offer: offer.name, count: missing)) }
  }

  /// The offers that share the first rank of a lot that can be ranked, or nil.
  private static func tied(_ lot: Lot, _ offers: [Offer]) -> [String]? {
    guard let result = try? Evaluation(lot: lot, offers: offers).result() else { return nil }
    let first = result.ranking.filter { $0.rank == 1 }.map { result.offer($0.offer).name }
    return first.count > 1 ? first : nil
  }

  func count(into counts: inout DossierCounts) {
    counts.unfit = gaps.map(\.gap.offer.name)
    counts.incomplete = incomplete.map(\.gap.offer.name)
    counts.unpriced = unpriced
    counts.unmarked = unmarked
  }
}
