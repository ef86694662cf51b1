internal import CahierEvaluation
internal import CahierModel

/// Steps that only the buyer can take: Cahier says what is open, and never decides it.
extension NextStep {
  static func lotsReason(_ question: String) -> NextStep {
    NextStep(
      "lotsReason",
      Text(
        fr: "Motiver le lot unique\u{202F}: le droit français veut que le motif soit écrit.",
        en: "State why the contract is one lot: French law wants the reason in writing."),
      ["cahier guide \(question)"])
  }

  /// An offer that does not commit to a knock-out requirement, or does not answer it.
  static func knockOuts(_ unfit: OffersState.Unfit) -> NextStep {
    let gap = unfit.gap
    let name = gap.offer.name
    let lot = unfit.lot.map { " --lot \(ShellWord.quoted($0))" } ?? ""
    let offer = ShellWord.quoted(name)
    let code = (gap.missed.first ?? gap.unanswered.first)?.description ?? "CODE"
    let answer = "cahier offer answer \(offer) \(code) met\(lot)"
    let setAside = Text(
      fr: "cahier offer set-aside \(offer) --status irregular --reason \"MOTIF\"\(lot)",
      en: "cahier offer set-aside \(offer) --status irregular --reason \"REASON\"\(lot)"
    ).shown
    return NextStep(
      "knockOuts", sentence(gap), gap.missed.isEmpty ? [answer, setAside] : [setAside, answer])
  }

  private static func sentence(_ gap: KnockOutAnswers.Gap) -> Text {
    let said = gap.said(atMost: 6)
    let name = gap.offer.name
    let remedy =
      gap.missed.isEmpty
      ? Text(
        fr: "Enregistrer ses réponses, ou l’écarter en disant pourquoi.",
        en: "Record its answers, or set it aside and say why.")
      : Text(
        fr: "L’écarter en disant pourquoi, ou corriger la réponse.",
        en: "Set it aside and say why, or correct the answer.")
    return Text(
      fr: "Exigences éliminatoires\u{202F}: « \(name) » ", en: "Knock-out requirements: “\(name)” ")
      + said + Text(fr: ". ", en: ". ") + remedy
  }

  /// Offers that share the first rank.
  static func tie(of offers: [String]) -> NextStep {
    let names = Text(
      fr: Typography(.french).list(offers.map { "« \($0) »" }),
      en: Typography(.english).list(offers.map { "“\($0)”" }))
    return NextStep(
      "tie",
      Text(fr: "Les offres ", en: "The offers ") + names
        + Text(
          fr: " sont premières à égalité, et aucune règle publiée ne les départage. ",
          en: " share the first rank, and no published rule tells them apart. ")
        + TieDecision.duty, ["cahier evaluate", "cahier export report"])
  }
}
