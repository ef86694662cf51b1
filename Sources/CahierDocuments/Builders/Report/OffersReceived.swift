import CahierEvaluation
import CahierModel

/// The offers as they came: when, in what state, at what price.
struct OffersReceived {
  private let reading: DossierReading
  private let lot: Lot
  private let offers: [Offer]
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ lot: Lot, _ offers: [Offer]) {
    self.reading = reading
    self.lot = lot
    self.offers = offers
  }

  var register: [Block] {
    guard !offers.isEmpty else {
      let none = Text(fr: "Aucune offre n’a été reçue.", en: "No tender was received.")
      return [.text([.text(none[language])])]
    }
    return [.table(table)]
  }

  private var table: Table {
    let names = [
      Text(fr: "Soumissionnaire", en: "Tenderer"), Text(fr: "Reçue le", en: "Received on"),
      Text(fr: "État", en: "State"), Text(fr: "Motif", en: "Reason"),
    ]
    let caption = Text(fr: "Registre des offres", en: "Register of tenders")
    return Table(
      caption: [.text(caption[language])],
      columns: [24, 20, 16, 40].map { Table.Column(share: $0) },
      header: [.header(names.map { $0[language] })], rows: Pulled(from: offers) { [row($0)] },
      hasRowHeaders: true)
  }

  private func row(_ offer: Offer) -> Table.Row {
    let members = offer.tenderer.members.filter { $0 != offer.name }
    let group = members.isEmpty ? "" : " (+ \(members.joined(separator: ", ")))"
    return Table.Row([
      .text(offer.name + group), .text(offer.received.map(moment) ?? ""),
      .text(offer.status.name[language]), Table.Cell(reason(of: offer)),
    ])
  }

  /// Day and time as the platform wrote them, in the words of the language.
  private func moment(_ received: String) -> String {
    guard let day = CalendarDate(iso: String(received.prefix(10))) else { return received }
    let time = received.dropFirst(11).prefix(5)
    guard time.utf8.count == 5 else { return typography.date(day) }
    guard language == .french else { return typography.date(day) + ", " + time }
    let hour = time.hasPrefix("0") ? time.dropFirst() : time
    return typography.date(day) + ", " + hour.replacing(":", with: "\u{A0}h\u{A0}")
  }

  /// The reason, and the knock-out requirements to which the offer answered no.
  private func reason(of offer: Offer) -> [Inline] {
    guard offer.status.isSetAside else { return [] }
    let missed = offer.responses.filter { $0.answer == .notMet && isKnockOut($0.item) }
    guard !missed.isEmpty else { return reading.inlines(offer.reason) }
    let words = Text(fr: "Exigences non tenues", en: "Requirements not met")[language]
    let codes = missed.map(\.item).joined(separator: ", ")
    let space: [Inline] = offer.reason.isEmpty ? [] : [.lineBreak]
    return reading.inlines(offer.reason) + space
      + [.text(typography.label(words) + " " + codes)]
  }

  private func isKnockOut(_ code: String) -> Bool {
    guard
      let item = ItemCode(code).flatMap(reading.items.item),
      let kind = reading.template.kinds[id: item.kind]
    else { return false }
    return reading.role(of: item, kind) == .knockOut
  }

  /// A table of lines and total for each offer that has prices.
  var prices: [Block] {
    offers.filter { !$0.priceLines.isEmpty }.map { .table(priceTable($0)) }
  }

  /// Whether prices are with or without tax stands above them, where it is the same for all.
  private func priceTable(_ offer: Offer) -> Table {
    let bases = Set(offer.priceLines.map(\.taxBasis))
    let basis = bases.count == 1 ? bases.first : nil
    let suffix = basis.map { " " + $0.name[language] } ?? ""
    let names = [
      Text(fr: "Ligne", en: "Line")[language], Text(fr: "Mode de prix", en: "Basis")[language],
      Text(fr: "Prix unitaire", en: "Unit price")[language] + suffix,
      Text(fr: "Quantité", en: "Quantity")[language], Text(fr: "Mois", en: "Months")[language],
      Text(fr: "Montant", en: "Amount")[language] + suffix,
    ]
    let caption = Text(fr: "Prix de l’offre ", en: "Prices of the tender ")[language]
    return Table(
      caption: [.text(caption + typography.quoted(offer.name))],
      columns: [27, 18, 16, 11, 10, 18].enumerated().map {
        Table.Column(share: $1, alignment: $0 < 2 ? .start : .end)
      },
      header: [.header(names)],
      rows: Pulled(offer.priceLines.map { row($0, isPlain: basis != nil) } + [total(of: offer)]),
      hasRowHeaders: true)
  }

  /// `isPlain`: the basis of taxes is said above the column.
  private func row(_ line: PriceLine, isPlain: Bool) -> Table.Row {
    let basis = isPlain ? nil : line.taxBasis
    return Table.Row([
      .text(line.label), .text(line.basis.name[language]),
      .text(money(Rational(line.amount), line.currency, basis)),
      .text(line.quantity.map(typography.number) ?? ""),
      .text(line.months.map { typography.number($0) } ?? ""),
      .text(money(PriceTotal.total(of: line), line.currency, basis)),
    ])
  }

  private func money(_ sum: Rational, _ currency: Currency, _ basis: TaxBasis?) -> String {
    typography.amount(sum, currency) + (basis.map { "\u{A0}" + $0.name[language] } ?? "")
  }

  private func total(of offer: Offer) -> Table.Row {
    let words = Text(fr: "Total sur la durée du contrat", en: "Total over the contract")[language]
    let method = lot.method
    let isWhole = offer.priceLines.allSatisfy { line in
      line.currency == method.currency && PriceTotal.total(of: line, on: method.taxBasis) != nil
    }
    let sum =
      isWhole
      ? money(PriceTotal.total(of: offer.priceLines, by: method), method.currency, method.taxBasis)
      : Text(fr: "non calculable", en: "cannot be computed")[language]
    // No cell spans others: who listens to a table needs each under its column.
    let between = (0..<4).map { _ in Table.Cell.text("", role: .total) }
    return Table.Row([.text(words, role: .total)] + between + [.text(sum, role: .total)])
  }
}

extension TaxBasis {
  /// The usual letters: HT, TTC.
  var name: Text {
    switch self {
    case .exclusive: Text(fr: "HT", en: "excl.\u{A0}tax")
    case .inclusive: Text(fr: "TTC", en: "incl.\u{A0}tax")
    }
  }
}
