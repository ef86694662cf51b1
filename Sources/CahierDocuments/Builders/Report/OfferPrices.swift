import CahierEvaluation
import CahierModel

/// The prices of the offers of a lot, line by line, with what they make over the contract.
struct OfferPrices {
  private let reading: DossierReading
  private let method: EvaluationMethod
  private let offers: [Offer]
  private let missing: MissingPrices
  /// A table with no more lines than this stands on one page, its total with them.
  private static let linesKeptTogether = 6
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ lot: Lot, _ offers: [Offer]) {
    self.reading = reading
    method = lot.method
    self.offers = offers.filter { !$0.priceLines.isEmpty }
    missing = MissingPrices(reading, lot, offers)
  }

  /// What is missing, then a table of lines and totals for each offer that has prices.
  var blocks: [Block] {
    missing.notes() + offers.map { .table(table($0)) }
  }

  /// Whether prices are with or without tax stands above them, where it is the same for all.
  private func table(_ offer: Offer) -> Table {
    let basis = commonBasis(of: offer)
    let suffix = basis.map { " " + $0.name[language] } ?? ""
    // Below amounts of one basis may stand the total of another.
    let isWhole = basis == method.taxBasis
    let names = Self.names.enumerated().map { index, name in
      name[language] + (index == 2 || (index == 5 && isWhole) ? suffix : "")
    }
    let columns = [26, 17, 16, 13, 10, 18].enumerated().map {
      Table.Column(share: $1, alignment: $0 < 2 ? .start : .end)
    }
    let rows = offer.priceLines.map { cells($0, common: basis) } + totals(of: offer)
    let caption = Text(fr: "Prix de l’offre ", en: "Prices of the tender ")[language]
    return Table(
      caption: [.text(caption + typography.quoted(offer.name))], columns: kept(columns),
      header: [.header(kept(names))], rows: Pulled(rows.map { Table.Row(kept($0)) }),
      hasRowHeaders: true, isKeptTogether: offer.priceLines.count <= Self.linesKeptTogether)
  }

  private func commonBasis(of offer: Offer) -> TaxBasis? {
    let bases = Set(offer.priceLines.map(\.taxBasis))
    return bases.count == 1 ? bases.first : nil
  }

  /// Of six things, those of the columns in which some line of some offer has a figure.
  private func kept<Element>(_ columns: [Element]) -> [Element] {
    let lines = offers.flatMap(\.priceLines)
    let hasQuantities = lines.contains { $0.quantity != nil }
    let hasMonths = lines.contains { $0.months != nil }
    return columns.enumerated()
      .filter { ($0.offset != 3 || hasQuantities) && ($0.offset != 4 || hasMonths) }.map(\.element)
  }

  /// `common`: the basis of taxes that is said above the column of unit prices.
  private func cells(_ line: PriceLine, common: TaxBasis?) -> [Table.Cell] {
    let basis = " " + line.taxBasis.name[language]
    let price = typography.amount(Rational(line.amount), line.currency)
    let total = typography.amount(PriceTotal.total(of: line), line.currency)
    return [
      .text(line.label), .text(words(for: line.basis)),
      .text(price + (common == nil ? basis : "")),
      .text(line.quantity.map(typography.number) ?? ""),
      .text(line.months.map { typography.number($0) } ?? ""),
      .text(total + (common == method.taxBasis ? "" : basis)),
    ]
  }

  /// How a line is paid, in the words of the price schedule.
  private func words(for basis: PriceBasis) -> String {
    (basis == .oneOff ? basis.unitName : basis.name)[language]
  }

  /// The total on the basis of the lines, then the one that is compared where it is another.
  private func totals(of offer: Offer) -> [[Table.Cell]] {
    let own = commonBasis(of: offer)
    let bases = own == nil || own == method.taxBasis ? [] : [own].compactMap(\.self)
    return (bases + [method.taxBasis]).map { total(of: offer, on: $0) }
  }

  private func total(of offer: Offer, on basis: TaxBasis) -> [Table.Cell] {
    var method = method
    method.taxBasis = basis
    let mark = missing.isIncomplete(offer) ? " (\(missing.mark))" : ""
    let words = Text(
      fr: "Total \(basis.name.fr) sur la durée du contrat\(mark)",
      en: "Total \(basis.name.en) over the contract\(mark)")
    let isWhole = offer.priceLines.allSatisfy { line in
      line.currency == method.currency && PriceTotal.total(of: line, on: basis) != nil
    }
    let sum =
      isWhole
      ? typography.amount(PriceTotal.total(of: offer.priceLines, by: method), method.currency)
      : Text(fr: "non calculable", en: "cannot be computed")[language]
    let suffix =
      isWhole && commonBasis(of: offer) != self.method.taxBasis ? " " + basis.name[language] : ""
    // No cell spans others: who listens to a table needs each under its column.
    let between = (0..<4).map { _ in Table.Cell.text("", role: .total) }
    return [.text(words[language], role: .total)] + between + [.text(sum + suffix, role: .total)]
  }

  private static let names = [
    Text(fr: "Ligne", en: "Line"), Text(fr: "Mode de prix", en: "Basis"),
    Text(fr: "Prix unitaire", en: "Unit price"), Text(fr: "Quantité", en: "Quantity"),
    Text(fr: "Mois", en: "Months"), Text(fr: "Montant", en: "Amount"),
  ]
}
