package import CahierModel
internal import GRDB

extension DossierReader {
  /// The review rounds, in the order of their numbers.
  ///
  /// - Throws: `StoreError.unreadable` for a row that no version of Cahier writes.
  package func rounds() throws -> [ReviewRound] {
    var rounds = try Row.fetchAll(
      database, sql: "SELECT * FROM reviewRound ORDER BY number"
    ).map { row in
      let reader = RowReader(row, table: "reviewRound", key: "")
      return ReviewRound(
        number: try reader.number("number", in: 1...Int(Int32.max)),
        baseline: try reader.value("baseline"), openedOn: try reader.date("openedOn"),
        answersUntil: try reader.optionalDate("answersUntil"),
        closedOn: try reader.optionalDate("closedOn"), author: try reader.value("author"))
    }
    let places = Dictionary(
      rounds.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    try forEachRow(of: "roundParticipant", by: "round, position", places) { place, reader in
      rounds[place].participants.append(try participant(reader))
    }
    try forEachRow(of: "roundVote", by: "round, participant, item", places) { place, reader in
      rounds[place].votes.append(
        PriorityVote(
          participant: try reader.value("participant"), item: try reader.value("item"),
          priority: try reader.value("priority")))
    }
    try forEachRow(of: "roundComment", by: "round, number", places) { place, reader in
      rounds[place].comments.append(try comment(reader))
    }
    return rounds
  }

  private func forEachRow(
    of table: String, by order: String, _ places: [Int: Int],
    _ body: (Int, RowReader) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \(table) ORDER BY \(order)")
    while let row = try rows.next() {
      let reader = RowReader(row, table: table, key: "")
      try body(try reader.require(places[try reader.value("round")]), reader)
    }
  }

  private func participant(_ reader: RowReader) throws -> RoundParticipant {
    RoundParticipant(
      name: try reader.value("name"), population: try reader.value("population"),
      answeredOn: try reader.optionalDate("answeredOn"),
      signedOn: try reader.optionalDate("signedOn"), remark: try reader.value("remark"))
  }

  private func comment(_ reader: RowReader) throws -> ReviewComment {
    let (item, word): (String, String) = (try reader.value("item"), try reader.value("decision"))
    let decision =
      word == "open"
      ? nil
      : ReviewComment.Decision(
        isAccepted: word == "accepted", reason: try reader.value("reason"),
        on: try reader.date("decidedOn"), by: try reader.value("decidedBy"))
    return ReviewComment(
      number: try reader.value("number"), participant: try reader.value("participant"),
      item: item.isEmpty ? nil : item, text: try reader.value("text"), decision: decision)
  }
}
