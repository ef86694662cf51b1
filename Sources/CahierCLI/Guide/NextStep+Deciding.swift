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
    let answer = Text(
      fr: "cahier offer answer \(offer) \(code) \(ResponseAnswer.met.name.fr)\(lot)",
      en: "cahier offer answer \(offer) \(code) \(ResponseAnswer.met.name.en)\(lot)"
    ).shown
    let setAside = setAside(offer, lot)
    return NextStep(
      "knockOuts", sentence(gap), gap.missed.isEmpty ? [answer, setAside] : [setAside, answer])
  }

  private static func setAside(_ offer: String, _ lot: String) -> String {
    Text(
      fr: "cahier offer set-aside \(offer) --status irregular --reason \"MOTIF\"\(lot)",
      en: "cahier offer set-aside \(offer) --status irregular --reason \"REASON\"\(lot)"
    ).shown
  }

  /// An offer whose total lacks prices that the schedule asks for.
  static func missingPrices(_ incomplete: OffersState.Incomplete) -> NextStep {
    let gap = incomplete.gap
    let name = gap.offer.name
    let lot = incomplete.lot.map { " --lot \(ShellWord.quoted($0))" } ?? ""
    let sentence =
      Text(fr: "Prix\u{202F}: « \(name) » ", en: "Prices: “\(name)” ") + gap.said(atMost: 6)
      + Text(
        fr: ", et son total est incomplet. Demander par écrit ce qui manque, puis le saisir, ou "
          + "écarter l’offre en disant pourquoi.",
        en: ", and its total is incomplete. Ask in writing for what is missing, then record it, or "
          + "set the offer aside and say why.")
    let offer = ShellWord.quoted(name)
    let line = gap.missing.first.map { price($0, offer) + lot }
    return NextStep(
      "missingPrices", sentence, [line, setAside(offer, lot)].compactMap(\.self))
  }

  /// The command that records the price of a line of the schedule.
  private static func price(_ line: SchedulePrices.Line, _ offer: String) -> String {
    let counts =
      (line.basis.needsQuantity ? " --quantity …" : "")
      + (line.basis.needsMonths ? " --months …" : "")
    return "cahier offer price add \(offer) \"\(line.code) …\" --per \(line.basis.rawValue)"
      + " --amount …\(counts) --tax HT --vat …"
  }

  private static func sentence(_ gap: KnockOutAnswers.Gap) -> Text {
    let said = gap.said(atMost: 6)
    let name = gap.offer.name
    let remedy =
      gap.missed.isEmpty
      ? Text(
        fr:
          "Enregistrer ses réponses\u{202F}; si elle n’en a pas donné, les lui demander par écrit, "
          + "puis l’écarter en disant pourquoi.",
        en: "Record its answers; if it gave none, ask for them in writing, then set it aside and "
          + "say why.")
      : Text(
        fr: "Demander par écrit une précision ou, où le droit l’admet, une régularisation, puis "
          + "l’écarter en disant pourquoi\u{202F}; ne changer la réponse que d’après ce qu’elle a "
          + "écrit.",
        en: "Ask in writing for a clarification or, where the law allows it, a regularisation, "
          + "then set it aside and say why; change the answer only by what it wrote.")
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
