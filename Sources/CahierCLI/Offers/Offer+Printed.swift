internal import CahierEvaluation
internal import CahierFormats
internal import CahierModel

extension JSONValue {
  /// An offer for programs, with its prices, answers and marks.
  static func offer(_ offer: Offer, in lot: Lot) -> JSONValue {
    let price = OfferPrice(offer, in: lot, .english)
    return .record([
      "name": .string(offer.name), "lot": .string(offer.lot),
      "tenderer": .record([
        "name": .string(offer.tenderer.name),
        "registration": .optional(offer.tenderer.registration),
        "members": .array(offer.tenderer.members.map(JSONValue.string)),
      ]),
      "variant": .optional(offer.variant), "received": .optional(offer.received),
      "status": .string(offer.status.rawValue), "reason": .text(offer.reason),
      "priceLines": .array(offer.priceLines.map(priceLine)),
      "total": .record([
        "HT": figure(price.total(.exclusive)), "TTC": figure(price.total(.inclusive)),
      ]),
      "responses": .array(offer.responses.map(response)), "marks": .array(offer.marks.map(mark)),
    ])
  }

  /// An exact figure and its digits, or null.
  private static func figure(_ value: Rational?) -> JSONValue {
    guard let value else { return .null }
    let decimals = max(2, min(value.exactDecimals ?? 2, 6))
    return .record([
      "exact": .string(value.description), "shown": .string(value.decimalText(decimals, .halfUp)),
    ])
  }

  /// A line of a price for programs.
  static func priceLine(_ line: PriceLine) -> JSONValue {
    .record([
      "label": .string(line.label), "basis": .string(line.basis.rawValue),
      "amount": .number(line.amount), "quantity": .number(line.quantity),
      "months": line.months.map(JSONValue.integer) ?? .null,
      "currency": .string("\(line.currency)"), "taxBasis": .string(line.taxBasis.rawValue),
      "vat": line.taxRate.map { .string((Rational($0.hundredths) / 100).decimalText(2, .halfUp)) }
        ?? .null,
      "criterion": .optional(line.criterion?.description),
      "total": figure(PriceTotal.total(of: line)),
    ])
  }

  private static func response(_ response: Response) -> JSONValue {
    .record([
      "item": .string(response.item), "answer": .string(response.answer.rawValue),
      "comment": .text(response.comment), "date": .optional(response.date?.description),
    ])
  }

  /// A mark for programs.
  static func mark(_ mark: Mark) -> JSONValue {
    .record([
      "criterion": .string(mark.criterion.description), "value": .number(mark.value),
      "justification": .text(mark.justification), "place": .optional(mark.place),
      "evaluator": .optional(mark.evaluator),
    ])
  }
}
