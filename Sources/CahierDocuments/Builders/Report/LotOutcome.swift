import CahierEvaluation
import CahierModel

/// What the evaluation of a lot led to, worked out once for all parts of the report.
struct LotOutcome {
  enum Result {
    case ranked(EvaluationResult)
    /// No offer is left to rank.
    case noOffer
    case refused(EvaluationError)
  }

  let lot: Lot
  /// The offers of the lot, in their order.
  let offers: [Offer]
  let result: Result

  init(_ lot: Lot, of dossier: Dossier) {
    self.lot = lot
    offers = dossier.offers.filter { $0.lot == lot.key }
    result = Self.result(of: lot, offers)
  }

  /// What stands above the reasons why there is no ranking.
  static let refusal = Text(
    fr: "le classement ne peut pas encore être calculé", en: "The ranking cannot be computed yet")

  private static func result(of lot: Lot, _ offers: [Offer]) -> Result {
    guard offers.contains(where: { !$0.status.isSetAside }) else { return .noOffer }
    do {
      return .ranked(try Evaluation(lot: lot, offers: offers).result())
    } catch {
      return .refused(error)
    }
  }
}
