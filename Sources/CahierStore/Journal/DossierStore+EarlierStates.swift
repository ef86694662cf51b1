internal import GRDB

extension DossierStore {
  /// Looks through the states that the dossier had, the latest first, for one that `look` knows.
  ///
  /// The states are made in memory by turning the lines of the journal back one by one: the file is
  /// only read. The walk ends where the journal no longer says what was changed: before a restore,
  /// behind a purge, and after `limit` lines.
  ///
  /// - Returns: What `look` says of the first state that it knows, nil where it knows none.
  package func findEarlierState<Value>(
    limit: Int = 2_000, _ look: (DossierReader) throws -> Value?
  ) throws -> Value? {
    try StoreError.translating(path: path) {
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      var found: Value?
      try copy.inTransaction { database in
        found = try Self.walkBack(database, limit, look)
        return .rollback
      }
      return found
    }
  }

  private static func walkBack<Value>(
    _ database: Database, _ limit: Int, _ look: (DossierReader) throws -> Value?
  ) throws -> Value? {
    let lines = try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, action, content FROM journal LEFT JOIN journalContent USING (sequence)
        WHERE sequence > 1 ORDER BY sequence DESC LIMIT ?
        """, arguments: [limit])
    for line in lines {
      let sequence: Int = try line.decode(atIndex: 0)
      let action: String = try line.decode(atIndex: 1)
      guard action != Journal.restoration, let content: String = try line.decode(atIndex: 2) else {
        return nil
      }
      do {
        try ChangeReversal(database: database).undo(content, sequence: sequence)
      } catch is StoreError {
        return nil
      }
      if let value = try look(DossierReader(database: database)) { return value }
    }
    return nil
  }
}
