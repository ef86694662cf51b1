internal import GRDB

/// One step of the schema: a file of SQL, compiled in.
///
/// A migration that has shipped never changes: to change the schema, add a file and a line. A test
/// holds the digest of each.
struct Migration {
  let name: String
  let bytes: [UInt8]
  /// The digest of the schema that a dossier has after this step.
  let schemaDigest: String

  /// Every step, oldest first.
  ///
  /// The version of a file is how many of them it has been through.
  static let all = [
    Migration(
      name: "v0001_dossier", bytes: PackageResources.v0001_dossier_sql,
      schemaDigest: "60d4c1aa9ca0de273d49df8bf6a461e6a3b6429ee17708806e6f5efcd33f70a7"),
    Migration(
      name: "v0002_suppression", bytes: PackageResources.v0002_suppression_sql,
      schemaDigest: "b326a9efbba3872a24f03c202126c021c7bebc39a5dffebac7a031f7bce6536d"),
    Migration(
      name: "v0003_baseline", bytes: PackageResources.v0003_baseline_sql,
      schemaDigest: "4cabbf9452eaec7a39a6a281f6c4b5de9b405463703e1d0f86cf17608cf28265"),
    Migration(
      name: "v0004_trace", bytes: PackageResources.v0004_trace_sql,
      schemaDigest: "f3d9e12726b5a7d5e8ad0b9c81e3bdb51a7ab68a0a3d6cff821ac78b317dd29c"),
    Migration(
      name: "v0005_consultation", bytes: PackageResources.v0005_consultation_sql,
      schemaDigest: "b1c2eac37c4526cc57c85426d129d5c1fc25127b85210dd9e2ecae7bd0cba627"),
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
