internal import ArgumentParser
internal import CahierModel

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
        fr: "ce que paie le montant", en: "what the amount pays"), value: .word))
  var per: PriceBasis?

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
  var tax: TaxBasis?

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
    if let per { line.basis = per }
    if let quantity { line.quantity = try TypedFigure.quantity(quantity, at: "--quantity") }
    if let months { line.months = try TypedFigure.whole(months, in: 1...1200, at: "--months") }
    if let tax { line.taxBasis = tax }
    if let vat { line.taxRate = try TypedFigure.taxRate(vat, at: "--vat") }
    if let currency { line.currency = try TypedCurrency.read(currency, at: "--currency") }
    if let criterion { line.criterion = try lot.criterion(named: criterion).key }
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
