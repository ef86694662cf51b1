internal import CahierEvaluation
internal import CahierFormats
internal import CahierModel

extension EvaluationReader {
  /// What the price of an offer says for all of its lines.
  private struct Terms {
    let currency: Currency
    let taxBasis: TaxBasis
    let taxRate: TaxRate?
  }

  /// The price of an offer: one amount, an amount for each criterion, or lines.
  mutating func readPrices(_ node: ReadingNode, of offer: Int) -> [PriceLine] {
    let terms = Terms(
      currency: node["currency"].flatMap { $0.currency() } ?? method.currency,
      taxBasis: node["taxBasis"]?.word(TaxBasis.self) ?? method.taxBasis,
      taxRate: node["vat"].flatMap { $0.taxRate() })
    let given = ["price", "prices", "lines"].filter { node[$0] != nil }
    if given.count > 1 {
      node.fault(
        "EVAL-038",
        Text(fr: "le prix est donné deux fois", en: "the price is given twice"),
        expected: Text(
          fr: "une seule de ces clés : price, prices, lines",
          en: "one of these keys only: price, prices, lines"))
    }
    var lines: [PriceLine] = []
    func add(_ line: PriceLine?, at place: ReadingNode) {
      guard let line else { return }
      places.note(.priceLine(offer: offer, line: lines.count), line: place.node.place.line)
      lines.append(line)
    }
    if let price = node["price"] { add(amount(price, terms, for: nil), at: price) }
    for (name, price) in node["prices"]?.entries() ?? [] {
      add(amount(price, terms, for: CriterionKey(name)), at: price)
    }
    for line in node["lines"]?.items() ?? [] { add(readLine(line, terms), at: line) }
    return lines
  }

  private func amount(
    _ node: ReadingNode, _ terms: Terms, for criterion: CriterionKey?
  ) -> PriceLine? {
    node.decimal().map { amount in
      PriceLine(
        label: criterion?.description ?? "", basis: .oneOff, amount: amount,
        currency: terms.currency, taxBasis: terms.taxBasis, taxRate: terms.taxRate,
        criterion: criterion)
    }
  }

  private func readLine(_ node: ReadingNode, _ terms: Terms) -> PriceLine? {
    node.allowOnly(
      "label", "basis", "amount", "quantity", "months", "currency", "taxBasis", "vat", "criterion")
    guard
      let label = node.required("label")?.text(),
      let basis = node.required("basis")?.word(PriceBasis.self),
      let amount = node.required("amount")?.decimal()
    else { return nil }
    return PriceLine(
      label: label, basis: basis, amount: amount, quantity: node["quantity"]?.decimal(),
      months: node["months"]?.integer(in: 0...1_200),
      currency: node["currency"].flatMap { $0.currency() } ?? terms.currency,
      taxBasis: node["taxBasis"]?.word(TaxBasis.self) ?? terms.taxBasis,
      taxRate: node["vat"].flatMap { $0.taxRate() } ?? terms.taxRate,
      criterion: node["criterion"]?.text().map { CriterionKey($0) })
  }
}
