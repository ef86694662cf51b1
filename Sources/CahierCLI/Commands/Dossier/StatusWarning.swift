internal import CahierEvaluation
internal import CahierModel
internal import CahierRules

/// What does not go together in a dossier, and where to put it right.
struct StatusWarning {
  let code: String
  /// A clause with no full stop.
  let message: Text
  let command: String
  /// The keys of the questions that it is about.
  var questions: [String] = []
  /// The name of the offer that it is about.
  var offer: String?

  static func all(of state: DossierState) -> [StatusWarning] {
    let figures = state.faults.map { fault in
      StatusWarning(
        code: fault.diagnostic.code, message: fault.message,
        command: "cahier guide \(fault.questions[0])", questions: fault.questions)
    }
    let lots = state.singleLot.map { fault in
      StatusWarning(
        code: fault.diagnostic.code, message: fault.diagnostic.message,
        command: "cahier guide \(fault.question)", questions: [fault.question])
    }
    return figures + [lots].compactMap(\.self) + state.offers.gaps.map(knockOuts)
      + state.offers.incomplete.map(prices)
  }

  private static func knockOuts(_ unfit: OffersState.Unfit) -> StatusWarning {
    let name = unfit.gap.offer.name
    return StatusWarning(
      code: "EVAL-077",
      message: Text(
        fr: "exigences éliminatoires\u{202F}: « \(name) » ", en: "knock-outs: “\(name)” ")
        + unfit.gap.said(atMost: 6), command: NextStep.knockOuts(unfit).commands[0], offer: name)
  }

  private static func prices(_ incomplete: OffersState.Incomplete) -> StatusWarning {
    let name = incomplete.gap.offer.name
    return StatusWarning(
      code: "EVAL-082",
      message: Text(fr: "prix\u{202F}: « \(name) » ", en: "prices: “\(name)” ")
        + incomplete.gap.said(atMost: 6), command: NextStep.missingPrices(incomplete).commands[0],
      offer: name)
  }
}
