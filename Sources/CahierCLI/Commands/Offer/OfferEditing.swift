internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier offer add "Société A" --received "21/11/2026 11:58"`.
struct OfferAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("add", Text(fr: "Enregistrer une offre.", en: "Record an offer."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom du soumissionnaire", en: "the name of the tenderer"), value: .person))
  var tenderer: String

  @OptionGroup var lot: LotOptions

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le nom de la variante, si c’en est une", en: "the name of the variant, if it is one"),
      value: .person)) var variant: String?

  @OptionGroup var options: OfferOptions

  func run(in session: Session) throws(Failure) {
    let place = Text(fr: "soumissionnaire", en: "tenderer").shown
    let name = try TypedText.line(tenderer, at: place)
    let variant = try TypedText.optionalLine(self.variant, at: "--variant")
    var offer = Offer(tenderer: Tenderer(name: name), variant: variant)
    let added = try session.change("offer add", offer.name) { writer in
      let offers = try writer.reader.offers()
      try OfferNames(offers).requireDistinct(name)
      let known = offers.first { $0.tenderer.name == name }?.tenderer
      if let known { offer.tenderer = known }
      offer.lot = try writer.reader.chosenLot(lot.lot).key
      try options.apply(to: &offer)
      try writer.add(offer)
      return offer.name
    }
    session.say(
      Text(
        fr: "L’offre «\u{202F}\(added)\u{202F}» est enregistrée.",
        en: "The offer “\(added)” is recorded."))
  }
}

/// `cahier offer edit "Société A" --registration 12345678900011`.
struct OfferEditCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit",
      Text(fr: "Modifier ce qui est dit d’une offre.", en: "Change what is said of an offer."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: OfferArgument
  @OptionGroup var options: OfferOptions

  func run(in session: Session) throws(Failure) {
    let offer = try session.changeOffer(
      target.offer, lot: target.lot.lot, "offer edit", target.offer
    ) { offer, _, _ in try options.apply(to: &offer) }.offer
    session.say(
      Text(fr: "Modifié\u{202F}: «\u{202F}\(offer.name)\u{202F}».", en: "Changed: “\(offer.name)”.")
    )
  }
}

/// `cahier offer remove "Société A"`.
struct OfferRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove",
      Text(
        fr: "Retirer une offre enregistrée par erreur, avec ses prix et ses notes.",
        en: "Remove an offer recorded by mistake, with its prices and marks."),
      discussion: Text(
        fr: "Une offre écartée reste au dossier\u{202F}: "
          + "voir «\u{202F}cahier offer set-aside\u{202F}».",
        en: "An offer that is set aside stays in the dossier: see “offer set-aside”."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: OfferArgument

  func run(in session: Session) throws(Failure) {
    let name = try session.change("offer remove", target.offer) { writer in
      let lot = try writer.reader.chosenLot(target.lot.lot)
      let offer = try writer.reader.chosenOffer(target.offer, in: lot)
      try writer.remove(offer: offer.name, lot: lot.key)
      return offer.name
    }
    session.say(
      Text(
        fr:
          "L’offre «\u{202F}\(name)\u{202F}» est retirée. «\u{202F}cahier undo\u{202F}» la rétablit.",
        en: "The offer “\(name)” is removed. “cahier undo” brings it back."))
  }
}
