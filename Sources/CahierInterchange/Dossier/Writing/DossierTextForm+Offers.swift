internal import CahierModel

extension DossierTextForm {
  /// The offers, in the order in which they were recorded.
  var offers: [TextFormValue] { dossier.offers.map(offer) }

  /// The names of the files of the offers: the number keeps their order.
  var offerNames: [String] {
    let width = max(2, String(dossier.offers.count).utf8.count)
    return dossier.offers.enumerated().map { position, offer in
      let number = String(position + 1)
      let padding = String(repeating: "0", count: max(0, width - number.utf8.count))
      let name = [offer.tenderer.name, offer.variant, offer.lot].compactMap { $0 }
        .compactMap(FileSlug.slug).joined(separator: "-")
      return "\(padding)\(number)\(name.isEmpty ? "" : "-")\(name)"
    }
  }

  private func offer(_ offer: Offer) -> TextFormValue {
    .object([
      ("tenderer", .text(offer.tenderer.name)),
      ("registration", offer.tenderer.registration.map(TextFormValue.text)),
      ("members", .some(offer.tenderer.members.map(TextFormValue.text))),
      ("lot", offer.lot.isEmpty ? nil : .text(offer.lot)),
      ("variant", offer.variant.map(TextFormValue.text)),
      ("received", offer.received.map(TextFormValue.text)), ("status", .word(offer.status)),
      ("reason", optional(offer.reason)), ("lines", .some(offer.priceLines.map(line))),
      ("responses", responses(offer.responses)), ("marks", marks(offer.marks)),
    ])
  }

  private func line(_ line: PriceLine) -> TextFormValue {
    .object([
      ("label", .text(line.label)), ("basis", .word(line.basis)),
      ("amount", .number(line.amount)),
      ("quantity", line.quantity.map(TextFormValue.number)),
      ("months", line.months.map(TextFormValue.integer)),
      ("currency", .word(line.currency.description)), ("taxBasis", .word(line.taxBasis)),
      ("vat", line.taxRate.map { .percent(hundredths: $0.hundredths) }),
      ("criterion", line.criterion.map { .word($0.description) }),
    ])
  }

  /// What the offer answers, by code of item: a word, or a word with a comment and a date.
  private func responses(_ responses: [Response]) -> TextFormValue? {
    responses.isEmpty
      ? nil
      : .object(
        responses.map { response in
          let answer = TextFormValue.word(response.answer)
          let comment = optional(response.comment)
          guard comment != nil || response.date != nil else { return (response.item, answer) }
          return (
            response.item,
            .row([
              ("answer", answer), ("date", response.date.map(TextFormValue.date)),
              ("comment", comment),
            ])
          )
        })
  }

  /// The marks by criterion, in the order in which criteria come: one, or a list of several.
  private func marks(_ marks: [Mark]) -> TextFormValue? {
    let groups = Dictionary(grouping: marks, by: \.criterion)
    var known: Set<CriterionKey> = []
    let keys = marks.map(\.criterion).filter { known.insert($0).inserted }
    guard !keys.isEmpty else { return nil }
    return .object(
      keys.map { key in
        let values = (groups[key] ?? []).map(mark)
        return (key.description, values.count == 1 ? values[0] : .list(values))
      })
  }

  private func mark(_ mark: Mark) -> TextFormValue {
    let justification = optional(mark.justification)
    guard justification != nil || mark.place != nil || mark.evaluator != nil else {
      return .number(mark.value)
    }
    return .row([
      ("mark", .number(mark.value)), ("evaluator", mark.evaluator.map(TextFormValue.text)),
      ("place", mark.place.map(TextFormValue.text)), ("justification", justification),
    ])
  }
}
