package import CahierModel
internal import GRDB

extension DossierReader {
  /// The people who mark, in their order.
  package func evaluators() throws -> [Evaluator] {
    try Row.fetchAll(database, sql: "SELECT name, function FROM evaluator ORDER BY position")
      .map {
        let reader = try RowReader($0, table: "evaluator", keyColumn: "name")
        return Evaluator(name: reader.key, function: try reader.value("function"))
      }
  }

  /// The offers of a lot, or of all lots, in the order in which they were recorded.
  package func offers(lot: String? = nil) throws -> [Offer] {
    var offers: [Offer] = []
    var places: [Int64: Int] = [:]
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT offer.*, tenderer.registration, tenderer.members
        FROM offer JOIN tenderer ON tenderer.name = offer.tenderer
        WHERE :lot IS NULL OR lot = :lot
        ORDER BY offer.position, offer.key
        """, arguments: ["lot": lot])
    for row in rows {
      places[try row.decode(forColumn: "key")] = offers.count
      offers.append(try offer(row))
    }
    try readPriceLines(into: &offers, places)
    try readResponses(into: &offers, places)
    try readMarks(into: &offers, places)
    return offers
  }

  /// One offer.
  ///
  /// - Throws: `StoreError.noOffer`.
  package func offer(_ name: String, lot: String) throws -> Offer {
    guard let offer = try offers(lot: lot).first(where: { $0.name == name }) else {
      throw StoreError.noOffer(name: name)
    }
    return offer
  }

  private func offer(_ row: Row) throws -> Offer {
    let reader = try RowReader(row, table: "offer", keyColumn: "tenderer")
    let variant: String = try reader.value("variant")
    let members: String = try reader.value("members")
    return Offer(
      tenderer: Tenderer(
        name: reader.key, registration: try reader.value("registration"),
        members: members.split(separator: "\n").map(String.init)),
      lot: try reader.value("lot"), variant: variant.isEmpty ? nil : variant,
      received: try reader.value("received"),
      status: try reader.word("status", as: OfferStatus.self), reason: try reader.text("reason"))
  }

  private func readPriceLines(into offers: inout [Offer], _ places: [Int64: Int]) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM priceLine ORDER BY offer, position")
    for row in rows {
      guard let place = places[try row.decode(forColumn: "offer")] else { continue }
      let reader = try RowReader(row, table: "priceLine", keyColumn: "label")
      offers[place].priceLines.append(try priceLine(reader))
    }
  }

  private func priceLine(_ reader: RowReader) throws(StoreError) -> PriceLine {
    let rate: Int? = try reader.value("taxRate")
    let criterion: String? = try reader.value("criterion")
    return PriceLine(
      label: reader.key, basis: try reader.word("basis", as: PriceBasis.self),
      amount: try reader.decimal("amount"), quantity: try reader.optionalDecimal("quantity"),
      months: try reader.optionalNumber("months", in: 0...Int(Int32.max)),
      currency: try reader.currency("currency"),
      taxBasis: try reader.word("taxBasis", as: TaxBasis.self),
      taxRate: try rate.map { rate throws(StoreError) in
        try reader.require(TaxRate(hundredths: rate))
      },
      criterion: criterion.map { CriterionKey($0) })
  }

  private func readResponses(into offers: inout [Offer], _ places: [Int64: Int]) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT response.*, item.prefix, item.number FROM response
        JOIN item ON item.key = response.item
        ORDER BY offer, item.kind, item.position, item.key
        """)
    while let row = try rows.next() {
      guard let place = places[try row.decode(forColumn: "offer")] else { continue }
      let reader = RowReader(row, table: "response", key: offers[place].name)
      let code = try reader.require(
        ItemCode(prefix: reader.value("prefix"), number: reader.value("number")))
      offers[place].responses.append(
        Response(
          item: code.description, answer: try reader.word("answer", as: ResponseAnswer.self),
          comment: try reader.text("comment"), date: try reader.optionalDate("date")))
    }
  }

  private func readMarks(into offers: inout [Offer], _ places: [Int64: Int]) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM mark ORDER BY offer, criterion, evaluator")
    for row in rows {
      guard let place = places[try row.decode(forColumn: "offer")] else { continue }
      let reader = try RowReader(row, table: "mark", keyColumn: "criterion")
      let evaluator: String = try reader.value("evaluator")
      offers[place].marks.append(
        Mark(
          criterion: CriterionKey(reader.key), value: try reader.decimal("value"),
          justification: try reader.text("justification"), place: try reader.value("place"),
          evaluator: evaluator.isEmpty ? nil : evaluator))
    }
  }
}
