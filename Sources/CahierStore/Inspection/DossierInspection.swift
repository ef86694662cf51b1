package import CahierModel
internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What the file of a dossier is found to be when it is looked at from the outside in.
///
/// The file is opened to be read only, and an older one is not brought up to date.
package struct DossierInspection: Hashable, Sendable {
  /// A row that points to no row.
  package struct BrokenReference: Hashable, Sendable {
    /// The table that holds the row.
    package let table: String
    /// The table to which it should lead.
    package let target: String
  }

  /// The version of the file's schema, and the latest that this program knows.
  package let version: Int
  /// The latest version that this program knows, and to which it brings an older file.
  package let knownVersion: Int
  /// The permissions of the file, the nine bits of the system: 0o600.
  package let permissions: UInt32
  /// Whether a change was under way when something ended the program that made it.
  package let hasUnfinishedChange: Bool
  /// What SQLite finds wrong with the file, in its words; nothing for a sound one.
  package let damages: [String]
  /// The rows that point to no row, the first twenty; none in a sound file.
  package let brokenReferences: [BrokenReference]
  /// Whether the chain of digests of the journal holds, and where it breaks.
  package let journal: JournalFinding
  /// The template that the dossier says it was made from.
  package let template: TemplateReference
  /// Whether the template that the file holds is the one whose digest it bears.
  package let hasItsTemplate: Bool
  /// The names of baselines that are no longer what was frozen; none in a sound file.
  package let alteredBaselines: [String]

  /// Looks at the dossier at `path`.
  ///
  /// - Throws: `StoreError`, for a file that is no dossier or cannot be read at all.
  package init(path: String, patience: Double = 5) throws {
    version = try DossierFileHeader.check(path).version
    knownVersion = Migration.all.count
    permissions = FileBytes.permissions(path) ?? 0
    hasUnfinishedChange = FileBytes.exists("\(path)-journal")
    let (path, version) = (path, version)
    let content = try StoreError.translatingForeign(path: path) {
      try Self.content(path, patience, version: version)
    }
    (damages, brokenReferences, journal) = (content.damages, content.broken, content.journal)
    (template, hasItsTemplate) = (content.template, content.hasItsTemplate)
    alteredBaselines = content.alteredBaselines
  }

  private struct Content {
    let damages: [String]
    let broken: [BrokenReference]
    let journal: JournalFinding
    let template: TemplateReference
    let hasItsTemplate: Bool
    let alteredBaselines: [String]
  }

  private static func content(
    _ path: String, _ patience: Double, version: Int
  ) throws -> Content {
    let queue = try DatabaseQueue(
      path: path, configuration: DossierStore.configuration(.read, patience))
    defer { try? queue.close() }
    return try queue.read { database in
      try DossierSchema(database).require(version: version)
      let reader = DossierReader(database: database)
      let template = try reader.templateReference()
      let digest = SHA256.digest(of: try reader.templateForm()).description
      return Content(
        damages: try damages(database), broken: try brokenReferences(database),
        journal: try reader.verifyJournal(), template: template,
        hasItsTemplate: digest == template.digest,
        alteredBaselines: try reader.alteredBaselines())
    }
  }

  private static func damages(_ database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
  }

  private static func brokenReferences(_ database: Database) throws -> [BrokenReference] {
    try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
      BrokenReference(
        table: try row.decode(forColumn: "table"), target: try row.decode(forColumn: "parent"))
    }
  }
}

/// The library that keeps dossiers.
package enum DatabaseLibrary {
  /// The version of SQLite that runs, or nil if it does not run: `3.40.1`.
  package static var version: String? {
    try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
  }
}
