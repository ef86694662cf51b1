/// How the tender rules round what is shown, and whether they round anything earlier.
///
/// By default figures are exact and only what people read is rounded.
package struct Rounding: Hashable, Sendable {
  /// The decimals of the marks and points that are shown, from 0 to 9.
  package var marks: Int
  /// The decimals of the totals that are shown, from 0 to 9.
  package var totals: Int
  /// What becomes of the digits that rounding drops, at every step that rounds.
  package var mode: RoundingMode
  /// Whether ranks compare exact totals or those shown.
  package var rankOn: RankBasis
  /// The first step of the calculation that works on rounded figures.
  package var stage: RoundingStage
  /// The decimals to which a price total is rounded before the formula: 2 for cents, nil for a
  /// total left exact.
  package var prices: Int?

  package init(
    marks: Int = 2, totals: Int = 2, mode: RoundingMode = .halfUp, rankOn: RankBasis = .exact,
    stage: RoundingStage = .display, prices: Int? = nil
  ) {
    self.marks = marks
    self.totals = totals
    self.mode = mode
    self.rankOn = rankOn
    self.stage = stage
    self.prices = prices
  }
}

/// What becomes of the digits that are dropped.
package enum RoundingMode: String, CaseIterable, Hashable, Sendable {
  /// To the nearest, a half away from zero: commercial rounding.
  case halfUp
  /// To the nearest, a half to the even digit.
  case halfEven
  /// Towards zero.
  case down

  /// The phrase that people read.
  package var name: Text {
    switch self {
    case .halfUp: Text(fr: "au plus proche, le demi vers le haut", en: "to the nearest, half up")
    case .halfEven:
      Text(fr: "au plus proche, le demi vers le chiffre pair", en: "to the nearest, half to even")
    case .down: Text(fr: "par troncature", en: "down, by truncation")
    }
  }
}

/// What ranks compare.
package enum RankBasis: String, CaseIterable, Hashable, Sendable {
  /// The exact totals.
  case exact
  /// The totals as they are shown, so that two totals that read the same tie.
  case displayed
}

/// Where rounding starts to count.
package enum RoundingStage: String, CaseIterable, Hashable, Sendable {
  /// Nothing is rounded but what people read.
  case display
  /// The weighted points of each leaf are rounded, then added.
  case adding
  /// The mark of each price formula is rounded, then weighted; points are not.
  case weighting
}
