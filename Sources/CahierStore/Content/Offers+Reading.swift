package import CahierModel
internal import GRDB

extension DossierReader {
  /// The people who mark, in their order.
  package func evaluators() throws -> [Evaluator] {
    try Row.fetchAll(database, sql: "SELECT name, function FROM evaluator ORDER BY position")
      .map { Evaluator(name: $0["name"], function: $0["function"]) }
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
      places[row["key"]] = offers.count
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
    let name: String = row["tenderer"]
    let reader = RowReader(row, table: "offer", key: name)
    let variant: String = row["variant"]
    let members: String = row["members"]
    return Offer(
      tenderer: Tenderer(
        name: name, registration: row["registration"],
        members: members.split(separator: "\n").map(String.init)),
      lot: row["lot"], variant: variant.isEmpty ? nil : variant, received: row["received"],
      status: try reader.word("status", as: OfferStatus.self), reason: reader.text("reason"))
  }

  private func readPriceLines(into offers: inout [Offer], _ places: [Int64: Int]) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM priceLine ORDER BY offer, position")
    for row in rows {
      guard let place = places[row["offer"]] else { continue }
      let reader = RowReader(row, table: "priceLine", key: row["label"])
      let rate = try (row["taxRate"] as Int?).map { try reader.require(TaxRate(hundredths: $0)) }
      offers[place].priceLines.append(
        PriceLine(
          label: row["label"], basis: try reader.word("basis", as: PriceBasis.self),
          amount: try reader.decimal("amount"),
          quantity: try reader.optionalDecimal("quantity"), months: row["months"],
          currency: try reader.currency("currency"),
          taxBasis: try reader.word("taxBasis", as: TaxBasis.self), taxRate: rate,
          criterion: (row["criterion"] as String?).map { CriterionKey($0) }))
    }
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
      guard let place = places[row["offer"]] else { continue }
      let reader = RowReader(row, table: "response", key: offers[place].name)
      let code = try reader.require(ItemCode(prefix: row["prefix"], number: row["number"]))
      offers[place].responses.append(
        Response(
          item: code.description, answer: try reader.word("answer", as: ResponseAnswer.self),
          comment: reader.text("comment"), date: try reader.optionalDate("date")))
    }
  }

  private func readMarks(into offers: inout [Offer], _ places: [Int64: Int]) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM mark ORDER BY offer, criterion, evaluator")
    for row in rows {
      guard let place = places[row["offer"]] else { continue }
      let reader = RowReader(row, table: "mark", key: row["criterion"])
      let evaluator: String = row["evaluator"]
      offers[place].marks.append(
        Mark(
          criterion: CriterionKey(row["criterion"] as String), value: try reader.decimal("value"),
          justification: reader.text("justification"), place: row["place"],
          evaluator: evaluator.isEmpty ? nil : evaluator))
    }
  }
}
