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

/// The options that say what a line of a price is.
struct PriceLineOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(fr: "le montant, avec 6 décimales au plus", en: "the amount, with 6 decimals at most"),
      value: .amount)) var amount: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "ce que paie le montant\u{202F}: oneOff, perMonth, perUserPerMonth ou perUnit",
        en: "what the amount pays: oneOff, perMonth, perUserPerMonth or perUnit"), value: .word))
  var per: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Text(fr: "combien d’unités", en: "how many units"), value: .number))
  var quantity: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Text(fr: "combien de mois", en: "how many months"), value: .number))
  var months: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "HT ou TTC", en: "HT (without tax) or TTC (with tax)"), value: .word))
  var tax: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(fr: "le taux de TVA\u{202F}: 20 ou 5,5", en: "the rate of VAT: 20 or 5.5"),
      value: .number))
  var vat: String?

  @Option(help: ArgumentHelp(Text(fr: "la monnaie", en: "the currency"), value: .word))
  var currency: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le critère de prix, s’il y en a plusieurs",
        en: "the price criterion, where there are several"),
      value: .key)) var criterion: String?

  func apply(to line: inout PriceLine, in lot: Lot) throws(Failure) {
    if let amount { line.amount = try TypedFigure.decimal(amount, at: "--amount") }
    if let per { line.basis = try TypedWord.read(per, at: "--per") }
    if let quantity { line.quantity = try TypedFigure.decimal(quantity, at: "--quantity") }
    if let months { line.months = try TypedFigure.whole(months, in: 0...1200, at: "--months") }
    if let tax { line.taxBasis = try TypedWord.read(tax, at: "--tax") }
    if let vat {
      let rate = try TypedFigure.weight(vat, at: "--vat")
      line.taxRate = TaxRate(hundredths: rate.hundredths)
    }
    if let currency { line.currency = try TypedCurrency.read(currency, at: "--currency") }
    if let criterion { line.criterion = try lot.criterion(named: criterion).key }
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

/// The arguments that name a line of a price.
struct PriceLineArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom de l’offre", en: "the name of the offer"),
      value: Text(fr: "offre", en: "offer"))) var offer: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le numéro ou le libellé de la ligne", en: "the number or the label of the line"),
      value: Text(fr: "ligne", en: "line"))) var line: String

  @OptionGroup var lot: LotOptions

  /// The place of the line among those of the offer.
  func index(in offer: Offer) throws(Failure) -> Int {
    let folded = CommandAliases.folded(line.trimmed)
    let alike = offer.priceLines.indices.filter {
      CommandAliases.folded(offer.priceLines[$0].label) == folded
    }
    if alike.count == 1 { return alike[0] }
    if let number = Int(line), offer.priceLines.indices.contains(number - 1) { return number - 1 }
    throw .data(
      "EVAL-070",
      Text(
        fr: "l’offre n’a pas de ligne «\u{202F}\(line)\u{202F}»",
        en: "the offer has no line “\(line)”"),
      at: [Text(fr: "offre «\u{202F}\(offer.name)\u{202F}»", en: "offer “\(offer.name)”")],
      remedies: [Text(same: "cahier offer price list \"\(offer.name)\"")])
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
