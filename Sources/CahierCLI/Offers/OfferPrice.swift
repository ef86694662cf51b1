internal import CahierEvaluation
internal import CahierModel

/// What an offer costs over the contract, as people read it.
struct OfferPrice {
  let lines: [PriceLine]
  let figures: Figures
  let language: Language

  init(_ offer: Offer, in lot: Lot, _ language: Language) {
    lines = offer.priceLines
    self.language = language
    figures = Figures(
      language: language, rounding: lot.method.rounding, currency: lot.method.currency)
  }

  /// The total on a tax basis, nil where a line lacks the rate that it takes.
  func total(_ basis: TaxBasis) -> Rational? {
    var total = Rational.zero
    for line in lines {
      guard let part = PriceTotal.total(of: line, on: basis) else { return nil }
      total = total + part
    }
    return total
  }

  /// `118 800,00 EUR TTC`.
  func shown(_ basis: TaxBasis) -> String {
    guard let total = total(basis), let currency = lines.first?.currency else {
      return Text(
        fr: "\(basis.rawValue)\u{202F}: taux de TVA non indiqué",
        en: "\(basis.name.en): no VAT rate given"
      )[
        language]
    }
    return "\(figures.total(total, currency)) \(basis.name[language])"
  }

  /// Both totals over the contract, or that there is no price.
  var totals: [String] {
    guard !lines.isEmpty else {
      return [Text(fr: "Aucun prix pour l’instant", en: "No price yet")[language]]
    }
    let label = Text(fr: "Total sur la durée du marché\u{202F}: ", en: "Total over the contract: ")
    return TaxBasis.allCases.map { label[language] + shown($0) }
  }

  /// The lines of the price, numbered.
  var rows: [[String]] {
    lines.enumerated().map { index, line in
      let quantity = line.quantity.map { "× \(figures.plain(Rational($0)))" } ?? ""
      let months =
        line.months.map { Text(fr: "× \($0) mois", en: "× \($0) months")[language] } ?? ""
      let rate = line.taxRate.map { rate in
        let percent = figures.percent(Rational(rate.hundredths) / 10_000)
        return Text(fr: "TVA \(percent)", en: "VAT \(percent)")[language]
      }
      let total = figures.total(PriceTotal.total(of: line), line.currency)
      return [
        "\(index + 1)", line.label, figures.amount(Rational(line.amount)),
        line.basis.name[language],
        [quantity, months].filter { !$0.isEmpty }.joined(separator: " "),
        "= \(total) \(line.taxBasis.name[language])", rate ?? "",
        line.criterion?.description ?? "",
      ]
    }
  }
}
