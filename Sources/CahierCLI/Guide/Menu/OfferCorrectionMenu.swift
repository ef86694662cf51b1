internal import CahierModel
internal import CahierStore

/// Setting an offer aside with its reason, and taking back what was recorded.
struct OfferCorrectionMenu: CommandMenu {
  let guide: Guide
  let dialogue: LineDialogue

  func run() throws(Detour) {
    let number = try dialogue.number(
      Text(fr: "Quoi\u{202F}? (Entrée\u{202F}: rien)", en: "What? (Enter: nothing)"),
      among: [
        Text(fr: "Corriger le montant d’une ligne de prix", en: "Correct a price line’s amount"),
        Text(fr: "Retirer une ligne de prix", en: "Remove a price line"),
        Text(fr: "Remettre une offre écartée", en: "Admit again an offer set aside"),
        Text(fr: "Retirer une offre et tout ce qu’elle contient", en: "Remove a whole offer"),
      ].map(\.shown))
    guard let number, let offer = try chosenOffer(guide, dialogue) else { return }
    switch number {
    case 0, 1: try changeLine(of: offer, removing: number == 1)
    case 2: _ = try tried(["offer", "admit"] + lot(offer), values: [offer.name])
    default: _ = try tried(["offer", "remove"] + lot(offer), values: [offer.name])
    }
  }

  /// Sets an offer aside; the reason is asked for until there is one.
  func setAside() throws(Detour) {
    guard let offer = try chosenOffer(guide, dialogue) else { return }
    let words = OfferStatus.allCases.filter(\.isSetAside)
    let number = try dialogue.number(
      Text(fr: "Pourquoi\u{202F}? (Entrée\u{202F}: ne pas écarter)", en: "Why? (Enter: do not)"),
      among: words.map(\.name.shown),
      help: Text(
        fr:
          "Une offre irrégulière ne respecte pas les documents\u{202F}; inacceptable, elle dépasse "
          + "le budget\u{202F}; inappropriée, elle ne répond pas au besoin.",
        en: "An irregular offer does not follow the documents; an unacceptable one is above the "
          + "budget; an unsuitable one does not meet the need."))
    guard let number else { return }
    let reason = try dialogue.checked(
      Text(fr: "Le motif", en: "The reason"),
      help: Text(
        fr: "La lettre de rejet le dira\u{202F}: ce que l’offre ne respecte pas, et où.",
        en: "The rejection letter will tell it: what the offer fails, and where."),
      takesText: true
    ) { line throws(Failure) in try TypedReason.typed(line, example: TypedReason.aside) }
    _ = try tried(
      ["offer", "set-aside", "--status", words[number].rawValue, "--reason", reason] + lot(offer),
      values: [offer.name])
  }

  private func changeLine(of offer: Offer, removing: Bool) throws(Detour) {
    guard !offer.priceLines.isEmpty else {
      return dialogue.console.say(Text(fr: "Aucune ligne de prix.", en: "No price line."))
    }
    let number = try dialogue.number(
      Text(fr: "Quelle ligne\u{202F}?", en: "Which line?"),
      among: offer.priceLines.map { line in
        let amount = Typography(ScreenLanguage.current).money(line.amount, line.currency)
        return "\(line.label) (\(amount))"
      })
    guard let number else { return }
    let values = [offer.name, String(number + 1)]
    if removing {
      _ = try tried(["offer", "price", "remove"] + lot(offer), values: values)
    } else {
      let amount = try PriceAsking(dialogue: dialogue).amount()
      _ = try tried(
        ["offer", "price", "edit", "--amount", amount] + lot(offer), values: values)
    }
  }

  private func lot(_ offer: Offer) -> [String] {
    offer.lot.isEmpty ? [] : ["--lot", offer.lot]
  }
}
