internal import CahierEvaluation
internal import CahierModel
internal import CahierRules

// The estimated value, worked out line by line from what the price schedule counts.
extension QuestionDialogue {
  /// Whether a line asks for the computation, where the question has a value to compute.
  func asksToCompute(_ line: String) -> Bool {
    estimatedPart != nil
      && ["calcul", "calculer", "compute", "computation"].contains(PromptWord.folded(line))
  }

  private var estimatedPart: QuestionPart? {
    question.parts.first { $0.fills == .estimatedValue }
  }

  /// The row with the value that prices typed one by one make, or nil where nothing is priced yet.
  func computed(_ row: Row) throws(Detour) -> Row? {
    let entries = EstimateEntry.all(in: dossier)
    guard let part = estimatedPart, !entries.isEmpty else {
      console.say(
        Text(
          fr: "  Rien à calculer encore\u{202F}: choisissez d’abord les prestations "
            + "(cahier guide services).",
          en: "  Nothing to compute yet: choose the services first (cahier guide services)."))
      return nil
    }
    var row = row
    row[part.id] = .number(try total(of: entries))
    return row
  }

  private func total(of entries: [EstimateEntry]) throws(Detour) -> ExactDecimal {
    console.say(
      Text(
        fr: "  Un prix hors taxes par ligne\u{202F}; Entrée\u{202F}: zéro. Rien n’est enregistré.",
        en: "  A price excluding tax for each line; Enter: zero. Nothing is recorded."))
    let months = try months(for: entries)
    var priced: [PriceLine] = []
    for entry in entries { priced.append(try price(of: entry, months: months)) }
    let sum = EstimateSum(lines: priced, currency: dossier.header.currency)
    console.say(sum.shown(ScreenLanguage.current).map { "  \($0)" })
    return sum.total
  }

  private func months(for entries: [EstimateEntry]) throws(Detour) -> Int? {
    guard entries.contains(where: \.basis.needsMonths) else { return nil }
    if let known = dossier.header.durationMonths { return known }
    let label = Text(
      fr: "  Durée du contrat en mois, reconductions comprises",
      en: "  Length of the contract in months, renewals included")
    return try number(label.shown, usual: 48).reducedToWhole
  }

  private func price(of entry: EstimateEntry, months: Int?) throws(Detour) -> PriceLine {
    var quantity = entry.quantity
    if quantity == nil, entry.basis.needsQuantity {
      let label = Text(fr: "  \(entry.label), quantité", en: "  \(entry.label), quantity")
      quantity = try number(label.shown, usual: 1)
    }
    let times = quantity.map { " × \(Typography(ScreenLanguage.current).number($0))" } ?? ""
    let amount = try number("  \(entry.label)\(times), \(entry.basis.name.shown)", usual: 0)
    return PriceLine(
      label: entry.label, basis: entry.basis, amount: amount, quantity: quantity,
      months: entry.basis.needsMonths ? months : nil, currency: dossier.header.currency,
      taxBasis: .exclusive)
  }

  /// A number, or the usual one for Enter; the sum shows each, nobody has to confirm it here.
  private func number(_ label: String, usual: ExactDecimal) throws(Detour) -> ExactDecimal {
    let typed = try value(
      label, topic, proposed: usual,
      read: { (line) throws(InputFault) in
        AnswerReading.Understood(value: try reading.amount(line).value, isPlain: true)
      },
      shown: { Typography(ScreenLanguage.current).number($0) })
    return typed ?? usual
  }
}
