internal import CahierModel

/// What can be wrong with the prices of an offer.
extension Diagnostic {
  static func missingPrice(_ criterion: Criterion, of offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-030",
      Text(fr: "l’offre n’a pas de prix pour ", en: "the offer has no price for ")
        + criterion.label,
      at: [offer.place, criterion.place],
      remedies: [
        Text(
          fr: "Donner le prix, ou écarter l’offre avec son motif.",
          en: "Give the price, or set the offer aside with the reason.")
      ])
  }

  static func notAPrice(_ price: Rational, of offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-031",
      Text(
        fr: "le prix de l’offre n’est pas positif", en: "the price of the offer is not above zero"),
      at: [offer.place], found: price.decimalText(2, .halfUp),
      expected: Text(fr: "un montant au-dessus de zéro", en: "an amount above zero"),
      remedies: [
        Text(
          fr: "Demander des précisions au soumissionnaire : aucune formule ne note un prix nul.",
          en: "Ask the tenderer for clarification: no formula can mark a price of zero.")
      ])
  }

  static func negativeAmount(_ line: PriceLine, of offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-032",
      Text(fr: "un montant est négatif", en: "an amount is below zero"),
      at: [offer.place, line.place], found: "\(line.amount)",
      remedies: [
        Text(
          fr: "Déduire la remise des montants : elle n’est pas une ligne de prix.",
          en: "Take the discount off the amounts: it is no line of the price.")
      ])
  }

  static func tooManyDecimals(_ line: PriceLine, of offer: Offer) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-033",
      Text(fr: "un montant a trop de décimales", en: "an amount has too many decimals"),
      at: [offer.place, line.place], found: "\(line.amount)",
      expected: Text(
        fr: "\(PriceLine.maximumDecimals) décimales au plus",
        en: "\(PriceLine.maximumDecimals) decimals at most"))
  }

  static func negativeCount(
    _ count: ExactDecimal, _ line: PriceLine, of offer: Offer
  ) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-079",
      Text(
        fr: "une quantité ou un nombre de mois est négatif",
        en: "a quantity or a number of months is below zero"),
      at: [offer.place, line.place], found: "\(count)",
      expected: Text(fr: "zéro ou plus", en: "zero or more"))
  }

  static func missingCount(
    _ line: PriceLine, of offer: Offer, months: Bool
  ) -> Diagnostic {
    let what =
      months
      ? Text(fr: "le nombre de mois", en: "the number of months")
      : Text(fr: "la quantité", en: "the quantity")
    return Diagnostic(
      .error, "EVAL-034",
      Text(fr: "il manque ", en: "a price line lacks ") + what
        + Text(fr: " à une ligne de prix", en: ""),
      at: [offer.place, line.place], found: line.basis.rawValue,
      expected: months
        ? Text(fr: "un nombre de mois d’au moins zéro", en: "zero months or more")
        : Text(fr: "une quantité d’au moins zéro", en: "a quantity of zero or more"))
  }

  static func otherCurrency(_ line: PriceLine, of offer: Offer, _ currency: Currency) -> Diagnostic
  {
    Diagnostic(
      .error, "EVAL-035",
      Text(
        fr: "les prix sont en plusieurs monnaies", en: "prices are in more than one currency"),
      at: [offer.place, line.place], found: "\(line.currency)", expected: Text(same: "\(currency)"),
      remedies: [
        Text(
          fr: "Convertir le prix au taux que fixe le règlement de la consultation.",
          en: "Convert the price at the rate that the tender rules fix.")
      ])
  }

  static func missingTaxRate(_ line: PriceLine, of offer: Offer, _ basis: TaxBasis) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-036",
      Text(
        fr: "le taux de TVA manque à une ligne \(line.taxBasis.rawValue), les prix étant comparés "
          + basis.rawValue,
        en: "the VAT rate of a line \(line.taxBasis.english) is missing, since prices are compared "
          + basis.english),
      at: [offer.place, line.place],
      remedies: [
        Text(
          fr: "Ajouter le taux, par exemple « vat: 20 ».",
          en: "Add the rate, for example “vat: 20”.")
      ])
  }

  static func priceOfWhat(_ line: PriceLine, of offer: Offer, _ known: [Criterion]) -> Diagnostic {
    let names = known.map(\.key.description).joined(separator: ", ")
    return Diagnostic(
      .error, "EVAL-037",
      Text(
        fr: "on ne sait pas pour quel critère compte une ligne de prix",
        en: "it is not known which criterion a price line counts for"),
      at: [offer.place, line.place], found: line.criterion?.description,
      expected: names.isEmpty
        ? Text(fr: "un critère de prix ou de coût", en: "a price or cost criterion")
        : Text(fr: "un de ces critères : \(names)", en: "one of these criteria: \(names)"))
  }
}

extension PriceLine {
  /// The line as the place of a fault.
  fileprivate var place: Text {
    Text(fr: "ligne de prix ", en: "price line ") + quoted(label.isEmpty ? "1" : label)
  }
}

extension TaxBasis {
  /// The words that English has for it.
  package var english: String {
    self == .exclusive ? "without tax" : "with tax"
  }
}
