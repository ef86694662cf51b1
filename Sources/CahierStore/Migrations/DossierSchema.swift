internal import CahierModel
internal import GRDB

/// All that a file declares: its tables, with their triggers, views and indices if it has any.
///
/// A file from outside may declare what it likes. A trigger would change figures, a view or a table
/// without its checks would give other values than were written: so the whole is compared.
struct DossierSchema {
  /// What tells one schema from another.
  let digest: String

  init(_ database: Database) throws {
    // The statistics that ANALYZE leaves are no part of a version.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT type, name, tbl_name, sql FROM main.sqlite_schema
        WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))
        ORDER BY type, name
        """)
    var text = ""
    while let row = try rows.next() {
      for column in 0..<4 {
        text += try row.decode(String?.self, atIndex: column) ?? ""
        text += "\n"
      }
    }
    digest = SHA256.digest(of: text).description
  }

  /// Sees to it that the schema is that of a version.
  func require(version: Int) throws(StoreError) {
    guard digest == Migration.all[version - 1].schemaDigest else {
      throw .foreignSchema(version: version)
    }
  }
}
