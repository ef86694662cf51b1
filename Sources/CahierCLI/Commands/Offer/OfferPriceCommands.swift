internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier offer price`: the lines of the price of an offer.
struct OfferPriceCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "price",
      Text(fr: "Les lignes du prix d’une offre.", en: "The lines of the price of an offer."),
      subcommands: [
        OfferPriceAddCommand.self, OfferPriceEditCommand.self, OfferPriceRemoveCommand.self,
        OfferPriceListCommand.self,
      ])
  }
}

/// `cahier offer price add "Société A" "Abonnement" --amount 3,20 --per perUserPerMonth …`.
struct OfferPriceAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", Text(fr: "Ajouter une ligne de prix.", en: "Add a line of the price."),
      discussion: Text(
        fr: "Rien n’est supposé\u{202F}: quantité, mois, HT ou TTC sont ceux que dit l’offre.",
        en: "Nothing is assumed: quantity, months, with or without tax are what the offer says."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom de l’offre", en: "the name of the offer"),
      value: Text(fr: "offre", en: "offer"))) var offer: String

  @Argument(help: ArgumentHelp(Text(fr: "le libellé", en: "the label"), value: .text))
  var label: String

  @OptionGroup var lot: LotOptions
  @OptionGroup var options: PriceLineOptions

  func run(in session: Session) throws(Failure) {
    let label = try TypedText.line(self.label, at: Text(fr: "libellé", en: "label").shown)
    guard let amount = options.amount, options.tax != nil else { throw missing }
    let changed = try session.changeOffer(
      offer, lot: lot.lot, "offer price add", "\(offer) \(label)"
    ) { offer, lot, _ in
      var line = PriceLine(
        label: label, basis: .oneOff, amount: try TypedFigure.decimal(amount, at: "--amount"),
        currency: lot.method.currency, taxBasis: lot.method.taxBasis)
      try options.apply(to: &line, in: lot)
      offer.priceLines.append(line)
    }
    let price = OfferPrice(changed.offer, in: changed.lot, ScreenLanguage.current)
    let line = TextTable.lines(price.rows.suffix(1)).joined()
    session.say(Text(fr: "Ligne ajoutée\u{202F}: \(line)", en: "Line added: \(line)"))
    for total in price.totals { session.say(Text(same: total)) }
  }

  private var missing: Failure {
    let (what, option) =
      options.amount == nil
      ? (Text(fr: "le montant", en: "the amount"), "--amount …")
      : (
        Text(fr: "la mention HT ou TTC", en: "whether the amount holds the tax"), "--tax HT"
      )
    return .usage(
      "INPUT-001", Text(fr: "il manque \(what.fr)", en: "missing: \(what.en)"),
      remedies: [Text(fr: "Ajouter \(option)", en: "Add \(option)")])
  }
}

/// `cahier offer price edit "Société A" 2 --quantity 700`.
struct OfferPriceEditCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "edit", Text(fr: "Modifier une ligne de prix.", en: "Change a line of the price."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: PriceLineArguments
  @OptionGroup var options: PriceLineOptions

  @Option(help: ArgumentHelp(Text(fr: "le nouveau libellé", en: "the new label"), value: .text))
  var label: String?

  func run(in session: Session) throws(Failure) {
    let label = try TypedText.optionalLine(self.label, at: "--label")
    let changed = try session.changeOffer(
      target.offer, lot: target.lot.lot, "offer price edit", "\(target.offer) \(target.line)"
    ) { offer, lot, _ in
      let index = try target.index(in: offer)
      try options.apply(to: &offer.priceLines[index], in: lot)
      if let label { offer.priceLines[index].label = label }
    }
    let price = OfferPrice(changed.offer, in: changed.lot, ScreenLanguage.current)
    for line in TextTable.lines(price.rows) + price.totals { session.say(Text(same: line)) }
  }
}

/// `cahier offer price remove "Société A" 2`.
struct OfferPriceRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove", Text(fr: "Retirer une ligne de prix.", en: "Remove a line of the price."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: PriceLineArguments

  func run(in session: Session) throws(Failure) {
    let changed = try session.changeOffer(
      target.offer, lot: target.lot.lot, "offer price remove", "\(target.offer) \(target.line)"
    ) { offer, _, _ in
      let index = try target.index(in: offer)
      offer.priceLines.remove(at: index)
    }
    let price = OfferPrice(changed.offer, in: changed.lot, ScreenLanguage.current)
    session.say(Text(fr: "La ligne est retirée.", en: "The line is removed."))
    for total in price.totals { session.say(Text(same: total)) }
  }
}

/// `cahier offer price list "Société A"`.
struct OfferPriceListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Text(fr: "Lister les lignes de prix.", en: "List the lines of the price."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var target: OfferArgument

  func run(in session: Session) throws(Failure) {
    let (offer, lot) = try session.readOffer(target.offer, lot: target.lot.lot)
    let price = OfferPrice(offer, in: lot, ScreenLanguage.current)
    try session.print(
      Printable(
        lines: TextTable.lines(price.rows) + price.totals,
        value: .array(offer.priceLines.map(JSONValue.priceLine))), as: output.format)
  }
}
