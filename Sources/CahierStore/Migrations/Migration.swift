internal import GRDB

/// One step of the schema: a file of SQL, compiled in.
///
/// A migration that has shipped never changes: to change the schema, add a file and a line. A test
/// holds the digest of each.
struct Migration {
  let name: String
  let bytes: [UInt8]

  /// Every step, oldest first.
  ///
  /// The version of a file is how many of them it has been through.
  static let all = [
    Migration(name: "v0001_dossier", bytes: PackageResources.v0001_dossier_sql)
  ]

  /// Takes a database from its version to that of `steps`, within the transaction at hand.
  static func migrate(_ database: Database, through steps: [Migration] = all) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for (index, step) in steps.enumerated().dropFirst(version) {
      try database.execute(sql: String(decoding: step.bytes, as: UTF8.self))
      try database.execute(sql: "PRAGMA user_version = \(index + 1)")
    }
  }
}
