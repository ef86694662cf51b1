import CahierEvaluation
import CahierModel

/// The offers as they came: when, and in what state.
struct OffersReceived {
  private let reading: DossierReading
  private let offers: [Offer]
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ offers: [Offer]) {
    self.reading = reading
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
    // The reasons are those of offers that were set aside: with none of them, no column.
    let count = offers.contains { $0.status.isSetAside } ? 4 : 3
    return Table(
      caption: [.text(caption[language])],
      columns: [24, 20, 16, 40].prefix(count).map { Table.Column(share: $0) },
      header: [.header(names.prefix(count).map { $0[language] })],
      rows: Pulled(from: offers) { [Table.Row(Array(cells($0).prefix(count)))] },
      hasRowHeaders: true, use: .sorting)
  }

  private func cells(_ offer: Offer) -> [Table.Cell] {
    let members = offer.tenderer.members.filter { $0 != offer.name }
    let group = members.isEmpty ? "" : " (+ \(members.joined(separator: ", ")))"
    return [
      .text(offer.name + group), .text(offer.received.map(typography.moment) ?? ""),
      .text(offer.status.name[language]), Table.Cell(reason(of: offer)),
    ]
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
    ItemCode(code).flatMap(reading.items.item).map(reading.isKnockOut) ?? false
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
