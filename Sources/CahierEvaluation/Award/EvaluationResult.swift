package import CahierModel

/// What the published method makes of a lot: ranks, exact totals, and how each came about.
///
/// Offers are named by their position in the evaluation, criteria by their position in the outline.
package struct EvaluationResult: Sendable {
  /// The lot and its offers, checked, from which everything here follows.
  package let checked: CheckedEvaluation
  /// The offers with a rank, best first; among equal ranks in the order of the evaluation.
  package let ranking: [RankedOffer]
  /// The offers under a minimum, in the order of the evaluation.
  package let eliminated: [EliminatedOffer]
  /// The offers set aside before they were marked.
  package let setAside: [Int]
  /// The groups of equal totals, and how far the tie criteria told them apart.
  package let ties: [TieDecision]
  /// What does not stand in the way of the ranking, and that somebody should look at.
  package let warnings: [Diagnostic]
  let board: PointBoard

  /// The lot that is ranked.
  package var lot: Lot { checked.evaluation.lot }
  /// The criteria of the lot in a row, by whose positions points are found.
  package var outline: CriterionOutline { checked.outline }

  /// The offer at a position of the evaluation.
  package func offer(_ position: Int) -> Offer { checked.evaluation.offers[position] }
}

/// An offer in the ranking.
package struct RankedOffer: Hashable, Sendable {
  /// The position of the offer in the evaluation.
  package let offer: Int
  /// From 1; equal for offers that nothing tells apart, and the next rank is then left out.
  package let rank: Int
  /// The sum of the weighted points, exact unless the rules round a step before it.
  package let total: Rational
  /// The total as the rules round it for people.
  package let shownTotal: Rational
}

/// An offer that a minimum puts out of the ranking.
package struct EliminatedOffer: Hashable, Sendable {
  /// The position of the offer in the evaluation.
  package let offer: Int
  /// The minima that it misses, in the order of the criteria; at least one.
  package let misses: [MissedMinimum]
}

/// A minimum that an offer misses.
package struct MissedMinimum: Hashable, Sendable {
  /// The position of the criterion in the outline.
  package let criterion: Int
  /// The weighted points that the offer has.
  package let points: Rational
  /// The fewest weighted points that would have kept the offer in.
  package let minimum: Rational
}

/// Offers whose totals are equal, and what was done about it.
package struct TieDecision: Hashable, Sendable {
  /// The offers with that total, in the order of the evaluation.
  package let offers: [Int]
  /// The total that they share: exact, or as it is shown where ranks compare shown totals.
  package let total: Rational
  /// The comparisons made, in order.
  package let steps: [TieStep]
  /// The offers in their final order; those in one group share a rank.
  package let groups: [[Int]]

  /// The groups that share a rank all the same.
  package var undecided: [[Int]] { groups.filter { $0.count > 1 } }

  /// What to do where offers share a rank.
  package static let duty = Text(
    fr: "Appliquer ce que les documents de la consultation disent des égalités. S’ils n’en disent "
      + "rien, n’inventer aucune règle après l’ouverture des offres\u{202F}: relire les notes et "
      + "les prix, décider avec le service de la commande publique et écrire le motif au rapport.",
    en: "Apply what the consultation documents say of equal totals. Where they say nothing, invent "
      + "no rule once tenders are open: check marks and prices again, decide with the procurement "
      + "department and write the reason in the report.")
}

/// One comparison of tied offers on one criterion.
package struct TieStep: Hashable, Sendable {
  /// The position of the tie criterion in the outline.
  package let criterion: Int
  /// The offers compared, by their position in the evaluation: those that were still level.
  package let offers: [Int]
  /// The points of each of the offers on the criterion.
  package let points: [Rational]
  /// Whether the comparison told any of them apart.
  package var isDecisive: Bool { Set(points).count > 1 }
}
