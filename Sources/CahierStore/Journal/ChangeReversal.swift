internal import CahierModel
internal import GRDB

/// Turns back the rows that a change touched, last one first.
struct ChangeReversal {
  let database: Database

  /// Undoes the content of one line of the journal.
  ///
  /// - Throws: `StoreError.cannotUndo` if a row is no longer what the change left.
  func undo(_ content: String, sequence: Int) throws {
    // Rows come back in an order in which one may point to another that is still to come.
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for line in content.split(separator: "\n").reversed() {
      let change = try Row.fetchOne(
        database,
        sql:
          "SELECT :line ->> 'table' AS tableName, :line -> 'before' AS old, :line -> 'after' AS new",
        arguments: ["line": String(line)])
      guard
        let change, let table = try change.decode(String?.self, atIndex: 0)
      else { throw StoreError.cannotUndo(sequence: sequence) }
      if table == ChangeNote.typedName { continue }
      guard try database.tableExists(table) else {
        throw StoreError.cannotUndo(sequence: sequence)
      }
      try reverse(
        table, old: object(change.decode(atIndex: 1)), new: object(change.decode(atIndex: 2)))
      guard database.changesCount == 1 else { throw StoreError.cannotUndo(sequence: sequence) }
    }
  }

  private func object(_ json: String?) -> String? {
    json == "null" ? nil : json
  }

  private func reverse(_ table: String, old: String?, new: String?) throws {
    let columns = try database.columns(in: table).map(\.name)
    let keys = try database.primaryKey(table).columns
    let condition = keys.map { "\"\($0)\" IS :new ->> '$.\($0)'" }.joined(separator: " AND ")
    let names = columns.map { "\"\($0)\"" }
    let values = columns.map { ":old ->> '$.\($0)'" }
    let arguments: StatementArguments = ["old": old, "new": new]
    switch (old, new) {
    case (nil, _):
      try database.execute(
        sql: "DELETE FROM \"\(table)\" WHERE \(condition)", arguments: ["new": new])
    case (_, nil):
      try database.execute(
        sql: "INSERT INTO \"\(table)\" (\(names.joined(separator: ", "))) "
          + "VALUES (\(values.joined(separator: ", ")))",
        arguments: ["old": old])
    default:
      let assignments = zip(names, values).map { "\($0) = \($1)" }.joined(separator: ", ")
      try database.execute(
        sql: "UPDATE \"\(table)\" SET \(assignments) WHERE \(condition)", arguments: arguments)
    }
  }
}
