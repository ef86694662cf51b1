package import CahierModel
internal import GRDB

/// What a purge takes out of a dossier and of its journal.
package struct PurgeOrder: Sendable {
  /// The fields of items that name people, by kind: `["feedback": ["contact"]]`.
  package var fields: [String: Set<String>]
  /// The items that are erased whole.
  package var items: [ItemCode]

  package init(fields: [String: Set<String>] = [:], items: [ItemCode] = []) {
    self.fields = fields
    self.items = items
  }
}

/// What a purge took out.
package struct PurgeOutcome: Hashable, Sendable {
  /// How many fields of items that stay.
  package var fields: Int
  /// How many items.
  package var items: Int
  /// The lines of the journal whose content is gone.
  package var lines: [Int]
  /// The frozen states that still hold an item that was erased: they cannot change.
  package var baselines: [String]

  /// Whether there was nothing to take out.
  package var isEmpty: Bool { fields == 0 && items == 0 && lines.isEmpty }
}

extension DossierStore {
  /// Erases fields and items, and all that the journal recorded of them.
  ///
  /// The lines of the journal stay with their digests, so that the chain can still be proved; only
  /// what they recorded goes. The line of the purge says that it was done, and nothing of what went.
  /// What is erased is written over in the file.
  ///
  /// - Throws: `StoreError.noItem`, and then nothing has changed.
  package func purge(_ order: PurgeOrder, note: ChangeNote) throws -> PurgeOutcome {
    try StoreError.translating(path: path) {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
      let outcome = try queue.write { database in
        let purge = try Purge(order, database)
        let outcome = try purge.run()
        if !outcome.isEmpty {
          let journal = Journal(database: database)
          try journal.append(note, content: Purge.content(outcome, database))
        }
        return outcome
      }
      // What was removed before, and by others, may still stand in pages that are free.
      if !outcome.isEmpty { try queue.vacuum() }
      return outcome
    }
  }
}

/// A purge within its transaction.
private struct Purge {
  /// The rows of the items that are erased, by their keys.
  let erased: [Int64: String]
  /// The keys of the items of each kind whose fields are erased.
  let fieldsByItem: [Int64: Set<String>]
  let fieldNames: Set<String>
  let database: Database

  init(_ order: PurgeOrder, _ database: Database) throws {
    self.database = database
    var erased: [Int64: String] = [:]
    for code in order.items {
      let key = try Int64.fetchOne(
        database, sql: "SELECT key FROM item WHERE prefix = ? AND number = ?",
        arguments: [code.prefix, code.number])
      guard let key else { throw StoreError.noItem(code: code.description) }
      erased[key] = code.description
    }
    self.erased = erased
    fieldNames = order.fields.values.reduce(into: []) { $0.formUnion($1) }
    var fields: [Int64: Set<String>] = [:]
    for (kind, names) in order.fields {
      for key in try Int64.fetchAll(
        database, sql: "SELECT key FROM item WHERE kind = ?", arguments: [kind])
      {
        fields[key] = names
      }
    }
    fieldsByItem = fields
  }

  func run() throws -> PurgeOutcome {
    let lines = try touchedLines()
    var fields = 0
    for (key, names) in fieldsByItem {
      for name in names {
        for table in ["itemText", "itemField"] {
          try database.cachedStatement(sql: "DELETE FROM \(table) WHERE item = ? AND field = ?")
            .execute(arguments: [key, name])
          fields += database.changesCount
        }
        // What a link had said is kept as a digest, of which a name could be guessed.
        try database.cachedStatement(
          sql: """
            DELETE FROM formerValue
            WHERE field = :field
              AND (side = 'from' AND fromItem = :item OR side = 'to' AND toItem = :item)
            """
        ).execute(arguments: ["field": name, "item": key])
      }
    }
    for key in erased.keys {
      try database.execute(
        sql: "DELETE FROM link WHERE fromItem = ? OR toItem = ?", arguments: [key, key])
      try database.execute(sql: "DELETE FROM item WHERE key = ?", arguments: [key])
    }
    for line in lines {
      try database.cachedStatement(sql: "DELETE FROM journalContent WHERE sequence = ?")
        .execute(arguments: [line])
    }
    return PurgeOutcome(
      fields: fields, items: erased.count, lines: lines, baselines: try holdingBaselines())
  }

  /// The frozen states that hold an item that is erased.
  private func holdingBaselines() throws -> [String] {
    guard !erased.isEmpty else { return [] }
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT baseline, form FROM baselineContent ORDER BY baseline")
    var names: [String] = []
    while let row = try rows.next() {
      let form: String = try row.decode(atIndex: 1)
      if holdsErased(form) { names.append(try row.decode(atIndex: 0)) }
    }
    return names
  }

  private func holdsErased(_ form: String) -> Bool {
    erased.values.contains { form.contains("code: \($0)\n") }
  }

  /// The lines of the journal that recorded anything of what goes.
  private func touchedLines() throws -> [Int] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT sequence, content FROM journalContent ORDER BY sequence")
    var lines: [Int] = []
    while let row = try rows.next() {
      let content: String = try row.decode(atIndex: 1)
      let isTouched = try content.split(separator: "\n").contains { try touches(String($0)) }
      if isTouched { lines.append(try row.decode(atIndex: 0)) }
    }
    return lines
  }

  private func touches(_ change: String) throws -> Bool {
    guard change.hasPrefix("{\"table\":\"item") || change.hasPrefix("{\"table\":\"baselineContent")
    else { return false }
    let row = try database.cachedStatement(
      sql: """
        SELECT :line ->> 'table',
          coalesce(:line ->> '$.after.item', :line ->> '$.before.item',
            :line ->> '$.after.key', :line ->> '$.before.key'),
          coalesce(:line ->> '$.after.field', :line ->> '$.before.field'),
          coalesce(:line ->> '$.after.form', :line ->> '$.before.form')
        """)
    guard let found = try Row.fetchOne(row, arguments: ["line": change]) else { return false }
    let table: String? = try found.decode(atIndex: 0)
    if table == "baselineContent" {
      return holdsErased(try found.decode(String?.self, atIndex: 3) ?? "")
    }
    if let key: Int64 = try found.decode(atIndex: 1), erased[key] != nil { return true }
    // An item that is gone may have had the field too: its kind is no longer known.
    guard let field: String = try found.decode(atIndex: 2) else { return false }
    return fieldNames.contains(field)
  }

  /// What the line of the purge says: how much went, and from which lines.
  static func content(_ outcome: PurgeOutcome, _ database: Database) throws -> String {
    try String.fetchOne(
      database,
      sql: """
        SELECT json_object('table', 'journal', 'before', NULL, 'after',
          json_object('purgedLines', :lines, 'purgedItems', :items, 'purgedFields', :fields))
        """,
      arguments: [
        "lines": outcome.lines.map(String.init).joined(separator: ", "), "items": outcome.items,
        "fields": outcome.fields,
      ]) ?? ""
  }
}
