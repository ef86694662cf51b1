import CahierTestSupport
import Foundation
import GRDB
import Testing

@testable import CahierStore

/// Dossiers that another program wrote, with whatever it liked in them.
struct HostileDossierTests {
  @Test func `a value of any type in any column is read or refused, and never stops the program`()
    throws
  {
    try withSampleStore { store in
      let loose = try looseCopy(of: store.path)
      try loose.write { database in
        for (table, column) in try columns(database) {
          for value in ["NULL", "x'FF00FE'", "1.5", "-9223372036854775808", "'?'"] {
            try database.inSavepoint {
              try database.execute(sql: "UPDATE \"\(table)\" SET \"\(column)\" = \(value)")
              expectReadOrRefused(database, "\(table).\(column) = \(value)")
              return .rollback
            }
          }
        }
      }
    }
  }

  /// The rows of the dossier in tables without checks: SQLite makes these only when it writes, so
  /// that a file can hold what they forbid.
  private func looseCopy(of path: String) throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "ATTACH ? AS strict", arguments: [path])
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM strict.sqlite_schema WHERE type = 'table'")
      for table in tables {
        try database.execute(sql: "CREATE TABLE \(table) AS SELECT * FROM strict.\(table)")
      }
      try database.execute(sql: "DETACH strict")
    }
    return queue
  }

  private func columns(_ database: Database) throws -> [(String, String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT tables.name, columns.name
        FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table'
        """
    ).map { ($0[0], $0[1]) }
  }

  private func expectReadOrRefused(_ database: Database, _ comment: String) {
    let reader = DossierReader(database: database)
    let readings: [() throws -> Void] = [
      { _ = try reader.dossier() }, { _ = try reader.journal() },
      { _ = try reader.verifyJournal() }, { _ = try reader.templateForm() },
      { _ = try reader.mainLanguage() }, { _ = try reader.codesByOrigin() },
      { _ = try reader.itemCounts() }, { _ = try reader.users(of: code("BF-1")) },
      { _ = try Journal(database: database).lastStanding() },
    ]
    for reading in readings {
      do {
        try StoreError.translating(path: "", reading)
      } catch is StoreError {
        // Refused in our own words.
      } catch {
        Issue.record(error, "\(comment)")
      }
    }
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON journal BEGIN UPDATE priceLine SET amount = '1'; END",
    "CREATE VIEW v AS SELECT 1",
    "CREATE TABLE extra (a)",
    "CREATE INDEX extra ON item (kind)",
    "ALTER TABLE answer RENAME TO former; CREATE VIEW answer AS SELECT * FROM former",
    """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'journal'
    """,
  ])
  func `a dossier with another schema than that of its version is not opened`(sql: String) throws {
    try withSampleStore { store in
      let queue = try DatabaseQueue(path: store.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
      try queue.close()
      for access in [DossierStore.Access.read, .write] {
        #expect(throws: StoreError.foreignSchema(version: Migration.all.count)) {
          _ = try DossierStore(path: store.path, access: access)
        }
      }
      #expect(throws: StoreError.foreignSchema(version: Migration.all.count)) {
        _ = try DossierInspection(path: store.path)
      }
      #expect(DossierStore.mainLanguage(of: store.path) == nil)
    }
  }

  @Test func `the statistics that another tool leaves do no harm`() throws {
    try withSampleStore { store in
      let queue = try DatabaseQueue(path: store.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "ANALYZE") }
      _ = try DossierStore(path: store.path, access: .read).read { try $0.dossier() }
    }
  }

  @Test(arguments: [0, -1])
  func `a dossier whose version is none is damaged, and left alone`(version: Int) throws {
    try withSampleStore { store in
      let queue = try DatabaseQueue(path: store.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(version)") }
      try queue.close()
      #expect(throws: StoreError.damaged(reason: "user_version \(version)")) {
        _ = try DossierStore(path: store.path, access: .write)
      }
      let folder = URL(filePath: store.path).deletingLastPathComponent().path()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["sample.cahier"])
    }
  }

  @Test func `a folder or a pipe is no dossier, and nobody waits for it`() throws {
    try withTemporaryFolder { folder in
      let pipe = folder.appending(path: "pipe.cahier").path()
      try #require(mkfifo(pipe, 0o600) == 0)
      for path in [pipe, folder.path()] {
        #expect(throws: StoreError.notADossier) {
          _ = try DossierStore(path: path, access: .read)
        }
      }
    }
  }
}
