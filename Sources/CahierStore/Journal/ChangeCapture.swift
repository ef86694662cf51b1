internal import GRDB

/// Records, row by row, what a transaction changes, so that the journal can say it and undo it.
///
/// Temporary triggers watch every table of content. They live in the connection, not in the file:
/// the dossier stays a plain one for any other SQLite tool.
struct ChangeCapture {
  /// What is no content: the journal itself, and counters that an undo must not turn back.
  private static let unwatched: Set = ["journal", "journalContent", "codeCounter"]

  private let database: Database

  /// Starts to record on this connection.
  init(_ database: Database) throws {
    self.database = database
    let isReady = try Bool.fetchOne(
      database, sql: "SELECT count(*) FROM sqlite_temp_schema WHERE name = 'changedRow'")
    if isReady == true {
      try database.execute(sql: "DELETE FROM temp.changedRow")
    } else {
      try watch()
    }
  }

  /// What changed since, one JSON object to a line, oldest first; empty if nothing did.
  func content() throws -> String {
    let lines = try String.fetchAll(
      database,
      sql: """
        SELECT json_object('table', tableName, 'before', json(before), 'after', json(after))
        FROM temp.changedRow
        WHERE before IS NOT after
        ORDER BY sequence
        """)
    try database.execute(sql: "DELETE FROM temp.changedRow")
    return lines.joined(separator: "\n")
  }

  private func watch() throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE changedRow (
          sequence INTEGER PRIMARY KEY, tableName TEXT NOT NULL, before TEXT, after TEXT
        )
        """)
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")
    for table in tables where !Self.unwatched.contains(table) && !table.hasPrefix("sqlite_") {
      try watch(table)
    }
  }

  private func watch(_ table: String) throws {
    let columns = try database.columns(in: table).map(\.name)
    func row(_ alias: String) -> String {
      "json_object(" + columns.map { "'\($0)', \(alias).\"\($0)\"" }.joined(separator: ", ") + ")"
    }
    let events = [
      ("INSERT", "NULL", row("NEW")), ("UPDATE", row("OLD"), row("NEW")),
      ("DELETE", row("OLD"), "NULL"),
    ]
    for (event, before, after) in events {
      try database.execute(
        sql: """
          CREATE TEMP TRIGGER capture_\(table)_\(event) AFTER \(event) ON main.\(table) BEGIN
            INSERT INTO changedRow (tableName, before, after) VALUES ('\(table)', \(before), \(after));
          END
          """)
    }
  }
}
