internal import CahierModel

/// The total of an offer, exact, as shown, and as it counts for its rank.
struct OfferTotal {
  let offer: Int
  let total: Rational
  let shown: Rational
  let counted: Rational
}

/// Puts totals in order and gives ranks.
struct Ranking {
  private(set) var offers: [RankedOffer] = []
  private(set) var ties: [TieDecision] = []
  private let totals: [OfferTotal]
  private var tieBreak: TieBreak

  init(_ totals: [OfferTotal], tieBreak: TieBreak) {
    // Equal totals keep the order of the evaluation, which `sort` alone does not promise.
    // Positions are sorted, since totals are large to move.
    let counted = totals.map(\.counted)
    let order = totals.indices.sorted {
      counted[$0] == counted[$1] ? $0 < $1 : counted[$0] > counted[$1]
    }
    self.totals = order.map { totals[$0] }
    self.tieBreak = tieBreak
  }

  mutating func settle() {
    var start = 0
    while start < totals.count {
      let first = totals[start]
      let end = totals[start...].firstIndex { $0.counted != first.counted } ?? totals.count
      place(Array(totals[start..<end]))
      start = end
    }
  }

  /// Ranks offers with one total.
  private mutating func place(_ tied: [OfferTotal]) {
    var groups = [tied.map(\.offer)]
    if tied.count > 1 {
      let decision = tieBreak.decide(tied.map(\.offer), total: tied[0].counted)
      ties.append(decision)
      groups = decision.groups
    }
    let byOffer = Dictionary(uniqueKeysWithValues: tied.map { ($0.offer, $0) })
    for group in groups {
      let rank = offers.count + 1
      for offer in group {
        guard let total = byOffer[offer] else { continue }
        offers.append(
          RankedOffer(
            offer: offer, rank: rank, total: total.total, shownTotal: total.shown))
      }
    }
  }
}

/// Tells tied offers apart by the criteria of the rule, one after the other.
struct TieBreak {
  private let criteria: [Int]
  private let outline: CriterionOutline
  private let board: PointBoard
  private let rounding: Rounding
  private var steps: [TieStep] = []

  init(_ checked: CheckedEvaluation, _ board: PointBoard) {
    let method = checked.evaluation.lot.method
    outline = checked.outline
    criteria = method.ties.compactMap(checked.outline.position)
    rounding = method.rounding
    self.board = board
  }

  mutating func decide(_ offers: [Int], total: Rational) -> TieDecision {
    steps = []
    let groups = split(offers, by: criteria[...])
    return TieDecision(offers: offers, total: total, steps: steps, groups: groups)
  }

  private mutating func split(_ offers: [Int], by criteria: ArraySlice<Int>) -> [[Int]] {
    guard offers.count > 1, let criterion = criteria.first else { return [offers] }
    let points = offers.map { counted(of: $0, on: criterion) }
    steps.append(TieStep(criterion: criterion, offers: offers, points: points))
    let levels = Dictionary(grouping: offers.indices) { points[$0] }
    return levels.sorted { $0.key > $1.key }.flatMap { level in
      split(level.value.map { offers[$0] }, by: criteria.dropFirst())
    }
  }

  /// The points that a comparison counts: exact, or as shown where ranks are.
  private func counted(of offer: Int, on criterion: Int) -> Rational {
    guard
      let row = board.rows[offer],
      let points = board.points(row: row, leaves: outline.nodes[criterion].leaves)
    else { return .zero }
    return rounding.rankOn == .displayed
      ? points.rounded(to: rounding.marks, rounding.mode) : points
  }
}
