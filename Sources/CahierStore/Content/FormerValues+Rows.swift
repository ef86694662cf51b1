package import CahierModel
internal import GRDB

extension DossierReader {
  /// What ends of links said before they changed, in the order of the links.
  ///
  /// - Throws: `StoreError.unreadable` for a row that no version of Cahier writes.
  package func formerValues() throws -> [FormerValue] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT source.prefix, source.number, formerValue.role, target.prefix, target.number,
          side, field, fingerprint
        FROM formerValue
        JOIN link USING (fromItem, role, toItem)
        JOIN item AS source ON source.key = fromItem
        JOIN item AS target ON target.key = toItem
        ORDER BY source.kind, source.position, source.key, role, link.position, side, field
        """)
    var values: [FormerValue] = []
    while let row = try rows.next() {
      let role: String = try row.decode(atIndex: 2)
      guard
        let from = ItemCode(prefix: try row.decode(atIndex: 0), number: try row.decode(atIndex: 1)),
        let to = ItemCode(prefix: try row.decode(atIndex: 3), number: try row.decode(atIndex: 4)),
        let side = FormerValue.Side(rawValue: try row.decode(atIndex: 5))
      else { throw StoreError.unreadable(table: "formerValue", key: role) }
      values.append(
        FormerValue(
          link: Link(from: from, role: role, to: to), side: side,
          field: try row.decode(atIndex: 6), fingerprint: try row.decode(atIndex: 7)))
    }
    return values
  }
}

extension DossierWriter {
  /// Keeps what an end of a link said.
  ///
  /// - Throws: `StoreError.noItem` if an end is missing.
  func keep(_ value: FormerValue) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO formerValue (fromItem, role, toItem, side, field, fingerprint)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """
    ).execute(arguments: [
      try key(of: value.link.from), value.link.role, try key(of: value.link.to),
      value.side.rawValue, value.field, value.fingerprint,
    ])
  }

  /// Keeps, for the links of an item that is about to change, what its fields say, unless what they
  /// said before is kept already.
  func keepFormerValues(of key: Int64, _ values: [(field: String, fingerprint: String)]) throws {
    for (side, column) in [("from", "fromItem"), ("to", "toItem")] {
      for value in values {
        try database.cachedStatement(
          sql: """
            INSERT INTO formerValue (fromItem, role, toItem, side, field, fingerprint)
            SELECT fromItem, role, toItem, :side, :field, :fingerprint
            FROM link WHERE \(column) = :item
            ON CONFLICT DO NOTHING
            """
        ).execute(arguments: [
          "side": side, "field": value.field, "fingerprint": value.fingerprint, "item": key,
        ])
      }
    }
  }

  /// Forgets what was kept for links that are as new as the change that is being made: they were
  /// made knowing both ends.
  func forgetFormerValuesOfNewLinks() throws {
    try database.execute(
      sql: """
        DELETE FROM formerValue WHERE (fromItem, role, toItem) IN (
          SELECT after ->> 'fromItem', after ->> 'role', after ->> 'toItem' FROM temp.changedRow
          WHERE tableName = 'link' AND before IS NULL)
        """)
  }

  /// Says that links stand although their ends have changed: what was kept of them is forgotten.
  ///
  /// - Parameter code: The item whose links are confirmed, those that lead to it too; nil for all.
  /// - Returns: The links of which something was kept, in their order.
  /// - Throws: `StoreError.noItem`.
  @discardableResult
  package func confirmLinks(of code: ItemCode?) throws -> [Link] {
    if let code { _ = try key(of: code) }
    var links: [Link] = []
    for value in try reader.formerValues() where links.last != value.link {
      if code == nil || value.link.from == code || value.link.to == code {
        links.append(value.link)
      }
    }
    for link in links {
      try database.cachedStatement(
        sql: "DELETE FROM formerValue WHERE fromItem = ? AND role = ? AND toItem = ?"
      ).execute(arguments: [try key(of: link.from), link.role, try key(of: link.to)])
    }
    return links
  }
}

// MARK: - Figures that answers give

extension DossierWriter {
  /// Records an answer, and keeps for the links of items that name its figures what these were.
  ///
  /// `template`: that of the dossier, which says what names stand for.
  package func set(_ answer: Answer, in template: SpecificationTemplate) throws {
    try keepFigures(of: answer.question, in: template) { try set(answer) }
  }

  /// Forgets an answer, and keeps for the links of items that name its figures what these were.
  package func remove(answerTo question: String, in template: SpecificationTemplate) throws {
    try keepFigures(of: question, in: template) { try remove(answerTo: question) }
  }

  private func keepFigures(
    of question: String, in template: SpecificationTemplate, _ change: () throws -> Void
  ) throws {
    let old = NamedFigures(template: template, answers: try reader.answers())
    try change()
    let new = NamedFigures(template: template, answers: try reader.answers())
    for name in old.changed(in: new, by: question) {
      let kept = (field: "{\(name)}", fingerprint: old.fingerprint(of: name))
      for key in try reader.items(naming: name) { try keepFormerValues(of: key, [kept]) }
    }
  }
}

extension DossierReader {
  /// The keys of the items in which a name stands in braces, in a text or a level.
  fileprivate func items(naming name: String) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT item FROM itemText
        WHERE instr(text, :whole) > 0 OR instr(text, :agreement) > 0
        UNION SELECT item FROM itemField WHERE form = 'level' AND instr(value, :whole) > 0
        """, arguments: ["whole": "{\(name)}", "agreement": "{\(name)|"])
  }
}
