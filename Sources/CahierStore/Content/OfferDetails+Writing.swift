internal import CahierModel
internal import GRDB

/// The rows of an offer: price lines, answers and marks.
extension DossierWriter {
  func insertDetails(of offer: Offer, key: Int64) throws {
    for (position, line) in offer.priceLines.enumerated() {
      try write(line, at: position, of: key, isThere: false)
    }
    for response in offer.responses { try write(response, of: key, isThere: false) }
    for mark in offer.marks { try write(mark, of: key, isThere: false) }
  }

  /// Writes the rows that differ and no other: the journal tells what changed, and that alone.
  func updateDetails(of old: Offer, to new: Offer, key: Int64) throws {
    try update(old.priceLines, to: new.priceLines, key)
    let responses = Dictionary(
      old.responses.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    for item in Set(responses.keys).subtracting(new.responses.map(\.item)).sorted() {
      guard let code = ItemCode(item) else { continue }
      try database.execute(
        sql: "DELETE FROM response WHERE offer = ? AND item = ?",
        arguments: [key, try self.key(of: code)])
    }
    for response in new.responses where responses[response.item] != response {
      try write(response, of: key, isThere: responses[response.item] != nil)
    }
    try update(old.marks, to: new.marks, key)
  }

  private func update(_ old: [PriceLine], to new: [PriceLine], _ key: Int64) throws {
    if new.count < old.count {
      try database.execute(
        sql: "DELETE FROM priceLine WHERE offer = ? AND position > ?", arguments: [key, new.count])
    }
    for (position, line) in new.enumerated() {
      let before = position < old.count ? old[position] : nil
      if before != line { try write(line, at: position, of: key, isThere: before != nil) }
    }
  }

  private func update(_ old: [Mark], to new: [Mark], _ key: Int64) throws {
    let before = Dictionary(old.map { (MarkKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    for gone in Set(before.keys).subtracting(new.map(MarkKey.init)).sorted() {
      try database.execute(
        sql: "DELETE FROM mark WHERE offer = ? AND criterion = ? AND evaluator = ?",
        arguments: [key, gone.criterion, gone.evaluator])
    }
    for mark in new where before[MarkKey(mark)] != mark {
      try write(mark, of: key, isThere: before[MarkKey(mark)] != nil)
    }
  }

  // MARK: - Rows

  /// What makes a row of the same key another, or a fault where none should be there.
  private func clause(_ isThere: Bool, _ keys: String, _ columns: [String]) -> String {
    guard isThere else { return "" }
    let changes = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return " ON CONFLICT (\(keys)) DO UPDATE SET \(changes)"
  }

  private func write(
    _ line: PriceLine, at position: Int, of key: Int64, isThere: Bool
  ) throws {
    let columns = [
      "label", "basis", "amount", "quantity", "months", "currency", "taxBasis", "taxRate",
      "criterion",
    ]
    try database.cachedStatement(
      sql: """
        INSERT INTO priceLine (offer, position, \(columns.joined(separator: ", ")))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\(clause(isThere, "offer, position", columns))
        """
    ).execute(arguments: [
      key, position + 1, line.label, line.basis.rawValue, line.amount.description,
      line.quantity?.description, line.months, line.currency.description, line.taxBasis.rawValue,
      line.taxRate?.hundredths, line.criterion?.description,
    ])
  }

  private func write(_ response: Response, of key: Int64, isThere: Bool) throws {
    guard let code = ItemCode(response.item) else {
      throw StoreError.noItem(code: response.item)
    }
    let columns = ["answer", "commentFr", "commentEn", "date"]
    try database.cachedStatement(
      sql: """
        INSERT INTO response (offer, item, \(columns.joined(separator: ", ")))
        VALUES (?, ?, ?, ?, ?, ?)\(clause(isThere, "offer, item", columns))
        """
    ).execute(arguments: [
      key, try self.key(of: code), response.answer.rawValue, response.comment.fr,
      response.comment.en, response.date?.description,
    ])
  }

  private func write(_ mark: Mark, of key: Int64, isThere: Bool) throws {
    let columns = ["value", "justificationFr", "justificationEn", "place"]
    let conflict = clause(isThere, "offer, criterion, evaluator", columns)
    try database.cachedStatement(
      sql: """
        INSERT INTO mark (offer, criterion, evaluator, \(columns.joined(separator: ", ")))
        VALUES (?, ?, ?, ?, ?, ?, ?)\(conflict)
        """
    ).execute(arguments: [
      key, mark.criterion.description, mark.evaluator ?? "", mark.value.description,
      mark.justification.fr, mark.justification.en, mark.place,
    ])
  }
}

/// What a mark is known by within its offer.
private struct MarkKey: Hashable, Comparable {
  let criterion: String
  /// Empty for the consensus mark.
  let evaluator: String

  init(_ mark: Mark) {
    criterion = mark.criterion.description
    evaluator = mark.evaluator ?? ""
  }

  static func < (one: Self, other: Self) -> Bool {
    (one.criterion, one.evaluator) < (other.criterion, other.evaluator)
  }
}
