internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier offer set-aside "Société B" --status irregular --reason "…"`.
struct OfferSetAsideCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "set-aside",
      Text(
        fr: "Écarter une offre du classement, avec son motif.",
        en: "Set an offer aside from the ranking, with the reason."),
      discussion: Text(
        fr: "Cahier n’écarte jamais une offre de lui-même.",
        en: "Cahier never sets an offer aside by itself."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: OfferArgument

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "pourquoi l’offre est écartée", en: "why the offer is set aside"),
      value: .word)) var status: StatusAside

  @OptionGroup var reason: TextOptions<ReasonOption>

  func run(in session: Session) throws(Failure) {
    let status = self.status.status
    guard status.isSetAside else {
      throw .usage(
        "INPUT-071",
        Text(fr: "ce mot n’écarte pas une offre", en: "this word sets no offer aside"),
        at: [Text(same: "--status")], found: status.word.shown,
        remedies: [Text(same: "cahier offer admit \"\(target.offer)\"")])
    }
    guard reason.isGiven else { throw missingReason }
    let offer = try session.changeOffer(
      target.offer, lot: target.lot.lot, "offer set-aside", target.offer
    ) { offer, _, writer in
      offer.status = status
      let text = try reason.text(writer.reader.mainLanguage())
      if text.isEmpty { throw missingReason }
      try TypedReason.require(text, at: "--reason", example: TypedReason.aside)
      offer.reason = text
    }.offer
    session.say(
      Text(
        fr: "«\u{202F}\(offer.name)\u{202F}» est écartée\u{202F}: \(status.name.fr).",
        en: "“\(offer.name)” is set aside: \(status.name.en)."))
  }

  private var missingReason: Failure {
    .usage(
      "INPUT-001", Text(fr: "il manque le motif", en: "the reason is missing"),
      remedies: [
        Text(
          fr: "Ajouter --reason \"…\"\u{202F}: la lettre de rejet le dira.",
          en: "Add --reason \"…\": the rejection letter will tell it.")
      ])
  }
}

/// `cahier offer admit "Société B"`.
struct OfferAdmitCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "admit",
      Text(fr: "Remettre une offre au classement.", en: "Put an offer back in the ranking."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: OfferArgument

  func run(in session: Session) throws(Failure) {
    let offer = try session.changeOffer(
      target.offer, lot: target.lot.lot, "offer admit", target.offer
    ) { offer, _, _ in
      offer.status = .admitted
      offer.reason = BilingualText()
    }.offer
    session.say(
      Text(fr: "«\u{202F}\(offer.name)\u{202F}» est admise.", en: "“\(offer.name)” is admitted."))
  }
}
