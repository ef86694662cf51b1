internal import CahierFormats
internal import CahierModel

/// Reads the offers: prices, responses to items, marks.
struct OfferReading {
  let reading: DossierReading
  /// The currency of the dossier, for lines that name none.
  let currency: Currency
  let lots: [String: EvaluationMethod]
  /// The codes of the items of the dossier.
  let items: Set<String>

  private var known: Set<OfferName> = []
  private var tenderers: [String: Tenderer] = [:]

  init(
    reading: DossierReading, currency: Currency, lots: [Lot], items: some Sequence<ItemCode>
  ) {
    self.reading = reading
    self.currency = currency
    self.lots = Dictionary(
      lots.map { ($0.key, $0.method) }, uniquingKeysWith: { first, _ in first })
    self.items = Set(items.map(\.description))
  }

  mutating func read(_ nodes: [ReadingNode]) -> [Offer] {
    nodes.compactMap { node in
      guard let offer = offer(node) else { return nil }
      checkIdentity(of: offer, at: node)
      return offer
    }
  }

  private func offer(_ node: ReadingNode) -> Offer? {
    node.allowOnly(
      "tenderer", "registration", "members", "lot", "variant", "received", "status", "reason",
      "lines", "responses", "marks")
    let name = reading.name("tenderer", of: node)
    let lot = reading.text(node["lot"]) ?? ""
    let tenderer = Tenderer(
      name: name ?? "", registration: reading.text(node["registration"]),
      members: (node["members"]?.items() ?? []).compactMap(reading.text))
    let offer = Offer(
      tenderer: tenderer, lot: lot, variant: reading.text(node["variant"]),
      received: reading.text(node["received"]),
      status: node["status"]?.word(OfferStatus.self) ?? .admitted,
      reason: reading.bilingual(node["reason"]) ?? .init(),
      priceLines: (node["lines"]?.items() ?? []).compactMap { line($0, lot: lot) },
      responses: responses(node["responses"]), marks: marks(node["marks"]))
    return name == nil ? nil : offer
  }

  /// Notes an offer that stands twice, one for a lot that is not there, and a tenderer who is not
  /// the same from one offer to the next.
  private mutating func checkIdentity(of offer: Offer, at node: ReadingNode) {
    if !known.insert(OfferName(lot: offer.lot, name: offer.name)).inserted {
      reading.repeated(offer.name, node)
    }
    if lots[offer.lot] == nil {
      (node["lot"] ?? node).fault(
        "DOSSIER-013",
        Text(
          fr: "le dossier n’a pas de lot « \(offer.lot.shortened) »",
          en: "the dossier has no lot “\(offer.lot.shortened)”"),
        expected: Text.joined(lots.keys.sorted().map { Text(fr: "« \($0) »", en: "“\($0)”") }))
    }
    let tenderer = tenderers.updateValue(offer.tenderer, forKey: offer.tenderer.name)
    guard let tenderer, tenderer != offer.tenderer else { return }
    node.fault(
      "DOSSIER-014",
      Text(
        fr: "deux offres ne disent pas la même chose du soumissionnaire",
        en: "two offers do not say the same of the tenderer"),
      expected: Text(
        fr: "le même numéro et les mêmes membres que dans l’autre offre",
        en: "the same registration and members as in the other offer"))
  }

  private func line(_ node: ReadingNode, lot: String) -> PriceLine? {
    node.allowOnly(
      "label", "basis", "amount", "quantity", "months", "currency", "taxBasis", "vat", "criterion")
    let label = reading.text("label", of: node)
    let basis = node.required("basis")?.word(PriceBasis.self)
    let amount = node.required("amount")?.decimal()
    let taxRate = node["vat"].flatMap(reading.percentage).flatMap { TaxRate(hundredths: $0) }
    guard let label, let basis, let amount else { return nil }
    return PriceLine(
      label: label, basis: basis, amount: amount, quantity: node["quantity"]?.decimal(),
      months: node["months"]?.integer(in: 0...1_200),
      currency: node["currency"].flatMap(reading.currency) ?? lots[lot]?.currency ?? currency,
      taxBasis: node["taxBasis"]?.word(TaxBasis.self) ?? lots[lot]?.taxBasis ?? .inclusive,
      taxRate: taxRate,
      criterion: reading.text(node["criterion"]).map { CriterionKey($0) })
  }
}

// MARK: - Responses and marks

extension OfferReading {
  private func responses(_ node: ReadingNode?) -> [Response] {
    (node?.entries() ?? []).compactMap { key, value in
      guard let code = ItemCode(key), items.contains(code.description) else {
        value.fault(
          "DOSSIER-013",
          Text(
            fr: "le dossier n’a pas d’élément « \(key.shortened) »",
            en: "the dossier has no item “\(key.shortened)”"))
        return nil
      }
      return response(value, to: code.description)
    }
  }

  /// A response: a word, or a word with a comment and a date.
  private func response(_ node: ReadingNode, to item: String) -> Response? {
    guard case .mapping = node.node.value else {
      return node.word(ResponseAnswer.self).map { Response(item: item, answer: $0) }
    }
    node.allowOnly("answer", "date", "comment")
    guard let answer = node.required("answer")?.word(ResponseAnswer.self) else { return nil }
    return Response(
      item: item, answer: answer, comment: reading.bilingual(node["comment"]) ?? .init(),
      date: reading.date(node["date"]))
  }

  /// The marks by criterion: one, or a list of those of several evaluators.
  private func marks(_ node: ReadingNode?) -> [Mark] {
    (node?.entries() ?? []).flatMap { key, value -> [Mark] in
      var values = [value]
      if case .sequence = value.node.value { values = value.items() }
      var known: Set<String?> = []
      return values.compactMap { node in
        guard let mark = mark(node, on: CriterionKey(key)) else { return nil }
        if !known.insert(mark.evaluator).inserted {
          reading.repeated(mark.evaluator ?? key, node)
        }
        return mark
      }
    }
  }

  /// A mark: a number, or a number with who gave it, where and why.
  private func mark(_ node: ReadingNode, on criterion: CriterionKey) -> Mark? {
    guard case .mapping = node.node.value else {
      return node.decimal().map { Mark(criterion: criterion, value: $0) }
    }
    node.allowOnly("mark", "evaluator", "place", "justification")
    guard let value = node.required("mark")?.decimal() else { return nil }
    return Mark(
      criterion: criterion, value: value,
      justification: reading.bilingual(node["justification"]) ?? .init(),
      place: reading.text(node["place"]), evaluator: reading.text(node["evaluator"]))
  }
}

/// What no two offers have in common.
private struct OfferName: Hashable {
  let lot: String
  let name: String
}
