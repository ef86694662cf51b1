internal import CahierModel

extension [Diagnostic] {
  /// The findings on a lot with the missing marks of each offer told at once, by the keys that
  /// commands want.
  ///
  /// Before the first mark is given they are as many as offers times criteria: nobody reads them
  /// one by one.
  func gatheringMissingMarks(of evaluation: Evaluation) -> [Diagnostic] {
    let code = "EVAL-024"
    guard filter({ $0.code == code }).count > 1 else { return self }
    let gathered = evaluation.offers.compactMap { offer -> Diagnostic? in
      let keys = evaluation.lot.unmarked(in: offer)
      return keys.isEmpty ? nil : Self.missing(keys.map(\.description), of: offer, code)
    }
    return filter { $0.code != code } + gathered
  }

  private static func missing(_ keys: [String], of offer: Offer, _ code: String) -> Diagnostic {
    let words =
      keys.count == 1
      ? Text(fr: "une note manque", en: "a mark is missing")
      : Text(fr: "\(keys.count) notes manquent", en: "\(keys.count) marks are missing")
    return Diagnostic(
      .error, code, words + Text(same: " (\(keys.joined(separator: ", ")))"),
      at: [Text(fr: "offre «\u{202F}\(offer.name)\u{202F}»", en: "offer “\(offer.name)”")])
  }
}

extension Lot {
  /// The criteria that an offer has no mark on, in their order; none for an offer set aside.
  func unmarked(in offer: Offer) -> [CriterionKey] {
    if offer.status.isSetAside { return [] }
    let marked = Set(offer.marks.map(\.criterion))
    return criterionPlaces.map(\.criterion)
      .filter { $0.isLeaf && !$0.type.isAmount && !marked.contains($0.key) }.map(\.key)
  }
}
