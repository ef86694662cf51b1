internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier offer list`: the offers of each lot, with their totals.
struct OfferListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", Text(fr: "Lister les offres.", en: "List the offers."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var lot: LotOptions

  func run(in session: Session) throws(Failure) {
    let (lots, offers) = try session.read { reader in
      let lots = try lot.lot.map { [try reader.lot($0)] } ?? reader.lots()
      return (lots, try lots.map { try reader.offers(lot: $0.key) })
    }
    let language = ScreenLanguage.current
    let pairs = zip(lots, offers).flatMap { lot, offers in offers.map { (lot, $0) } }
    let rows = pairs.map { lot, offer in
      let price = OfferPrice(offer, in: lot, language)
      return (lots.count > 1 ? ["lot \(lot.key)"] : [])
        + [
          offer.name, offer.status.name[language],
          offer.priceLines.isEmpty
            ? Text(fr: "sans prix", en: "no price")[language] : price.shown(lot.method.taxBasis),
          Counted.marks(offer.marks.count),
          offer.received.map(Typography(language).moment) ?? "",
        ]
    }
    try session.print(
      Printable(
        table: rows, values: pairs.map { JSONValue.offer($1, in: $0) },
        ifEmpty: Text(fr: "Aucune offre pour l’instant.", en: "No offer yet.")), as: output.format)
  }
}

/// `cahier offer show "Société A"`: all that is known of an offer.
struct OfferShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Text(fr: "Montrer une offre en entier.", en: "Show an offer in full."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var target: OfferArgument

  func run(in session: Session) throws(Failure) {
    let (offer, lot) = try session.readOffer(target.offer, lot: target.lot.lot)
    let page = OfferPage(offer: offer, lot: lot, language: ScreenLanguage.current)
    try session.print(
      Printable(lines: page.lines, value: .offer(offer, in: lot)), as: output.format)
  }
}

/// An offer as it is shown.
private struct OfferPage {
  let offer: Offer
  let lot: Lot
  let language: Language

  var lines: [String] {
    let price = OfferPrice(offer, in: lot, language)
    let prices = TextTable.lines(price.rows) + price.totals
    return ["\(offer.name)  \(status)"] + (about + prices + responses + marks).map { "  \($0)" }
  }

  private var status: String {
    let reason = offer.reason.preferring(language)
    return offer.status.name[language] + (reason.isEmpty ? "" : ". \(reason)")
  }

  private var about: [String] {
    let members = offer.tenderer.members.joined(separator: ", ")
    let texts: [(Text, String?)] = [
      (
        Text(fr: "Reçue\u{202F}: ", en: "Received: "),
        offer.received.map(Typography(language).moment)
      ),
      (Text(fr: "Numéro\u{202F}: ", en: "Number: "), offer.tenderer.registration),
      (Text(fr: "Avec\u{202F}: ", en: "With: "), members.isEmpty ? nil : members),
    ]
    return texts.compactMap { label, value in value.map { label[language] + $0 } }
  }

  private var responses: [String] {
    offer.responses.map { response in
      let comment = response.comment.preferring(language)
      return [
        response.item, response.answer.name[language], response.date?.description ?? "", comment,
      ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  private var marks: [String] {
    TextTable.lines(MarkRows(lot: lot, language: language).rows(of: offer))
  }
}

/// The marks of an offer as rows: criterion, mark, who marked, why, where.
struct MarkRows {
  let lot: Lot
  let language: Language

  func rows(of offer: Offer) -> [[String]] {
    let places = lot.criterionPlaces
    let order = Dictionary(
      places.enumerated().map { ($1.criterion.key, $0) }, uniquingKeysWith: { first, _ in first })
    let scales = Dictionary(
      places.map { ($0.criterion.key, $0.criterion.scale) }, uniquingKeysWith: { first, _ in first }
    )
    let sorted = offer.marks.enumerated().sorted { first, second in
      let (left, right) = (order[first.element.criterion], order[second.element.criterion])
      return (left ?? .max, first.offset) < (right ?? .max, second.offset)
    }
    return sorted.map { _, mark in
      let scale = scales[mark.criterion].flatMap { $0 }.map { "/\($0)" } ?? ""
      let value = mark.value.description.replacing(".", with: language == .french ? "," : ".")
      return [
        mark.criterion.description, value + scale, mark.evaluator ?? "",
        mark.justification.preferring(language), mark.place ?? "",
      ]
    }
  }
}
