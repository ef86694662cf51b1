internal import CahierEvaluation
internal import CahierModel

/// What is wrong with the rules of a lot and with an offer, told by the engine that will rank.
///
/// While people are writing, what is missing is no fault; what can never be right is refused.
enum LotFaults {
  /// Everything that stands in the way of a ranking, but that there is no offer yet.
  static func rules(of lot: Lot) -> [Diagnostic] {
    faults(Evaluation(lot: lot, offers: [])).filter { $0.code != "EVAL-020" }
  }

  /// What is wrong with the rules and would still be if more were written.
  static func lastingRules(of lot: Lot) -> [Diagnostic] {
    let unfinished: Set = ["EVAL-001", "EVAL-002", "EVAL-006", "EVAL-010"]
    return WeightSum.all(in: lot).compactMap(\.excess)
      + rules(of: lot).filter { !unfinished.contains($0.code) }
  }

  /// What is wrong with an offer, and would still be if more prices and marks came.
  static func lasting(of offer: Offer, in lot: Lot) -> [Diagnostic] {
    var judged = offer
    judged.status = .admitted
    let unfinished: Set = ["EVAL-024", "EVAL-028", "EVAL-030"]
    let rules = Set(rules(of: lot))
    let hasPrice = lot.criterionPlaces.contains { place in
      place.criterion.isLeaf && place.criterion.type.isAmount
    }
    return faults(Evaluation(lot: lot, offers: [judged])).filter { fault in
      if fault.code == "EVAL-037", !hasPrice { return false }
      return !unfinished.contains(fault.code) && !rules.contains(fault)
    }
  }

  private static func faults(_ evaluation: Evaluation) -> [Diagnostic] {
    do {
      _ = try CheckedEvaluation(evaluation)
      return []
    } catch {
      return error.faults.map(\.diagnostic)
    }
  }

  /// Refuses what a change would make wrong; what was wrong before may stay.
  static func refuse(_ after: [Diagnostic], before: [Diagnostic], in lot: Lot) throws(Failure) {
    let known = Set(before)
    let new = after.filter { !known.contains($0) }.map { $0.inDossier(lot) }
    if !new.isEmpty { throw Failure(new, status: .data) }
  }
}
