package import CahierModel

extension Evaluation {
  /// Ranks the offers by the published method, exactly.
  ///
  /// An offer under a minimum that no price enters into is out before prices are compared: it is
  /// in no lowest or highest price, no more than an offer set aside.
  ///
  /// - Throws: `EvaluationError` with everything that is missing or wrong.
  package func result() throws(EvaluationError) -> EvaluationResult {
    try CheckedEvaluation(self).result()
  }
}

extension CheckedEvaluation {
  /// Ranks the offers by the published method, exactly.
  package func result() -> EvaluationResult {
    Award(self).result()
  }
}

/// The computation of a ranking, step by step.
struct Award {
  private let checked: CheckedEvaluation
  private let board: PointBoard
  private let eliminated: [EliminatedOffer]
  private var rounding: Rounding { checked.evaluation.lot.method.rounding }

  /// `isWide` asks for integers without bound throughout the table of marks.
  init(_ checked: CheckedEvaluation, isWide: Bool = false) {
    self.checked = checked
    let rounding = checked.evaluation.lot.method.rounding
    let leafCount = checked.outline.leaves.count
    var leaves = LeafPoints(checked, isWide: isWide)
    if rounding.stage == .adding {
      leaves = leaves.rounded(
        to: rounding.marks, rounding.mode, rows: checked.admitted.count, leafCount: leafCount)
    }
    var rows = [Int?](repeating: nil, count: checked.evaluation.offers.count)
    for (row, offer) in checked.admitted.enumerated() { rows[offer] = row }
    let quality = PointBoard(leaves: leaves, prices: [], rows: rows)
    let priced = checked.prices.keys.sorted()
    let early = MinimumCheck(checked, quality) { range in priced.places(in: range).isEmpty }
    let scored = checked.admitted.indices.filter { early.misses[$0].isEmpty }
    let prices = priced.compactMap { PriceScores(leaf: $0, checked, scored: scored) }
    board = PointBoard(leaves: leaves, prices: prices, rows: rows)
    let all = MinimumCheck(checked, board) { _ in true }
    eliminated = all.eliminated
  }

  func result() -> EvaluationResult {
    let out = Set(eliminated.map(\.offer))
    let totals = checked.admitted.filter { !out.contains($0) }.compactMap { total(of: $0) }
    var ranking = Ranking(totals, tieBreak: TieBreak(checked, board))
    ranking.settle()
    return EvaluationResult(
      checked: checked, ranking: ranking.offers, eliminated: eliminated,
      setAside: checked.evaluation.offers.indices.filter { board.rows[$0] == nil },
      ties: ranking.ties,
      warnings: checked.warnings + cautions + ranking.ties.flatMap(equalRanks), board: board)
  }

  /// What is left to decide where the published rule leaves offers equal.
  private func equalRanks(_ tie: TieDecision) -> [Diagnostic] {
    tie.undecided.map { offers in
      .equalRank(offers.map { checked.evaluation.offers[$0] })
    }
  }

  private func total(of offer: Int) -> OfferTotal? {
    guard
      let row = board.rows[offer],
      let total = board.points(row: row, leaves: 0..<checked.outline.leaves.count)
    else { return nil }
    let shown = total.rounded(to: rounding.totals, rounding.mode)
    return OfferTotal(
      offer: offer, total: total, shown: shown,
      counted: rounding.rankOn == .displayed ? shown : total)
  }

  /// What may be held against the price methods in this case.
  private var cautions: [Diagnostic] {
    board.prices.flatMap { price in
      let node = checked.outline.nodes[checked.outline.leaves[price.leaf]]
      return price.method.cautions(for: price.set, share: node.share).map { caution in
        Diagnostic(
          .warning, "EVAL-040", caution.message, at: [node.criterion.place], source: caution.source)
      }
    }
  }
}
