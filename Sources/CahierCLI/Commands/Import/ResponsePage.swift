internal import CahierFormats
internal import CahierInterchange
internal import CahierModel

/// What was read of a response form, as people and programs are told.
struct ResponsePage {
  let received: ReceivedResponse
  let offer: Offer
  let lot: Lot

  func printable(isDryRun: Bool) -> Printable {
    Printable(lines: lines, value: value(isDryRun))
  }

  // MARK: For people

  private var lines: [String] {
    let price = OfferPrice(offer, in: lot, ScreenLanguage.current)
    return identity + [answers.shown, prices.shown]
      + (received.prices.isEmpty ? [] : price.totals)
  }

  private var identity: [String] {
    received.identity.map { field in
      let name = (Self.fields[field.key] ?? Text(same: field.key)).shown
      return Text(fr: "\(name)\u{202F}: \(field.value)", en: "\(name): \(field.value)").shown
    }
  }

  private static let fields = [
    "tenderer": Text(fr: "Soumissionnaire", en: "Tenderer"), "lot": Text(fr: "Lot", en: "Lot"),
    "registration": Text(fr: "Numéro d’identification", en: "Registration number"),
    "members": Text(fr: "Autres membres", en: "Other members"),
    "variant": Text(fr: "Variante", en: "Variant"),
    "contact": Text(fr: "Contact (non enregistré)", en: "Contact (not recorded)"),
    "email": Text(fr: "Courriel (non enregistré)", en: "E-mail (not recorded)"),
    "phone": Text(fr: "Téléphone (non enregistré)", en: "Telephone (not recorded)"),
  ]

  private var answers: Text {
    let counts = ResponseAnswer.allCases.map { answer in
      let count = received.answers.count { $0.response.answer == answer }
      return Text(fr: "\(count) \(answer.name.fr)", en: "\(count) \(answer.name.en)")
    }
    let none = received.unanswered.count
    let parts = Text.joined(
      counts + [Text(fr: "\(none) sans réponse", en: "\(none) with no answer")])
    return Text(fr: "Exigences\u{202F}: ", en: "Requirements: ") + parts
      + unread(received.unreadAnswers)
  }

  /// How many prices were read; a total that lacks some is never given as if it were whole.
  private var prices: Text {
    let (read, none) = (received.prices.count, received.unpriced.count)
    let isWhole = none == 0 && received.unreadPrices.isEmpty
    return Text(
      fr: "Lignes de prix\u{202F}: \(read) avec un prix, \(none) sans prix",
      en: "Price lines: \(read) with a price, \(none) with none")
      + unread(received.unreadPrices)
      + (isWhole ? Text(same: "") : Text(fr: "\u{202F}: total incomplet", en: ": total incomplete"))
  }

  /// « , 1 non lue (PR-005) », or nothing.
  private func unread(_ codes: [String]) -> Text {
    let count = codes.count
    guard count > 0 else { return Text(same: "") }
    let named = codes.prefix(6).joined(separator: ", ") + (count > 6 ? ", …" : "")
    return Text(
      fr: ", \(count) non lue\(count > 1 ? "s" : "") (\(named))",
      en: ", \(count) not read (\(named))")
  }

  // MARK: For programs

  private func value(_ isDryRun: Bool) -> JSONValue {
    .record([
      "offer": .string(offer.name), "lot": .string(lot.key), "dryRun": .boolean(isDryRun),
      "identity": .object(received.identity.map { JSONValue.Member($0.key, .string($0.value)) }),
      "answers": .array(
        received.answers.map { answer in
          .record([
            "item": .string(answer.response.item),
            "answer": .string(answer.response.answer.rawValue),
            "comment": .text(answer.response.comment),
            "date": .optional(answer.response.date?.description),
            "cell": .string(answer.place.address),
          ])
        }),
      "prices": .array(
        received.prices.map { price in
          .record([
            "item": .string(price.code), "line": JSONValue.priceLine(price.line),
            "cell": .string(price.place.address),
          ])
        }),
      "unanswered": .array(received.unanswered.map(JSONValue.string)),
      "unpriced": .array(received.unpriced.map(JSONValue.string)),
      "unreadAnswers": .array(received.unreadAnswers.map(JSONValue.string)),
      "unreadPrices": .array(received.unreadPrices.map(JSONValue.string)),
    ])
  }
}
