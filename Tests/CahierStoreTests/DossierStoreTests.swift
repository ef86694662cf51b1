import CahierModel
import CahierTestSupport
import Foundation
import GRDB
import Testing

@testable import CahierStore

func note(_ action: String = "test", _ subject: String = "") -> ChangeNote {
  ChangeNote(
    at: "2026-11-21T10:00:00Z", who: "s.martin", action: action, subject: subject, salt: "salt")
}

/// Runs `body` with a new dossier that holds the sample, in a folder of its own.
func withSampleStore<Value>(_ body: (DossierStore) throws -> Value) throws -> Value {
  try withTemporaryFolder { folder in
    let path = folder.appending(path: "sample.cahier").path()
    try DossierStore.create(
      path: path, holding: sampleDossier(), template: "{}", note: note("new"))
    return try body(DossierStore(path: path, access: .write))
  }
}

struct DossierStoreTests {
  @Test func `gives back all that a dossier holds`() throws {
    try withSampleStore { store in
      var expected = try sampleDossier()
      expected.items.sort { $0.kind < $1.kind }
      let read = try store.read { try $0.dossier() }
      #expect(read == expected)
      #expect(try store.read { try $0.templateForm() } == "{}")
    }
  }

  @Test func `shipped migrations stay as they are`() throws {
    let lines = Migration.all.map { "\($0.name) \(SHA256.digest(of: $0.bytes))\n" }
    try expectGolden(lines.joined(), "migrations.txt")
  }

  @Test func `each migration leaves the schema that is expected of its version`() throws {
    for version in 1...Migration.all.count {
      let queue = try DatabaseQueue()
      let schema = try queue.write { database in
        try Migration.migrate(database, through: Array(Migration.all.prefix(version)))
        return try DossierSchema(database)
      }
      #expect(schema.digest == Migration.all[version - 1].schemaDigest)
    }
  }

  @Test func `only its owner may read a new dossier`() throws {
    try withSampleStore { store in
      let attributes = try FileManager.default.attributesOfItem(atPath: store.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `never writes over a file`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "letter.cahier")
      try Data("Dear colleague".utf8).write(to: file)
      #expect(throws: StoreError.exists) {
        try DossierStore.create(
          path: file.path(), holding: sampleDossier(), template: "{}", note: note())
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == "Dear colleague")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 1)
    }
  }

  @Test func `makes no file in a folder that is not there`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "missing/a.cahier").path()
      #expect {
        try DossierStore.create(
          path: path, holding: sampleDossier(), template: "{}", note: note())
      } throws: { error in
        guard case StoreError.cannotCreate = error else { return false }
        return true
      }
    }
  }

  @Test(arguments: ["", "SQLite format 3", "PK\u{3}\u{4}", "une lettre"])
  func `refuses a file that is no dossier, and leaves it alone`(content: String) throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "a.cahier")
      try Data(content.utf8).write(to: file)
      for access in [DossierStore.Access.read, .write] {
        #expect(throws: StoreError.notADossier) {
          _ = try DossierStore(path: file.path(), access: access)
        }
      }
      #expect(try Data(contentsOf: file) == Data(content.utf8))
    }
  }

  @Test func `refuses a dossier of a later version, and leaves it alone`() throws {
    try withSampleStore { store in
      var bytes = try Data(contentsOf: URL(filePath: store.path))
      bytes[63] = 99
      try bytes.write(to: URL(filePath: store.path))
      #expect(throws: StoreError.madeByLaterVersion(found: 99, known: Migration.all.count)) {
        _ = try DossierStore(path: store.path, access: .write)
      }
      #expect(try Data(contentsOf: URL(filePath: store.path)) == bytes)
    }
  }

  @Test func `says that there is no file`() {
    #expect(throws: StoreError.missing) {
      _ = try DossierStore(path: "/nowhere/at/all.cahier", access: .read)
    }
  }

  @Test func `reads with no side file`() throws {
    try withSampleStore { store in
      let reader = try DossierStore(path: store.path, access: .read)
      let folder = URL(filePath: store.path).deletingLastPathComponent().path()
      try reader.read { _ in
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files == ["sample.cahier"])
      }
    }
  }

  @Test func `a backup holds the same, and never takes the place of a file`() throws {
    try withSampleStore { store in
      let copy = store.path + ".backup"
      try store.backUp(to: copy)
      #expect(throws: StoreError.exists) { try store.backUp(to: copy) }
      let backup = try DossierStore(path: copy, access: .read)
      #expect(try backup.read { try $0.dossier() } == store.read { try $0.dossier() })
    }
  }

  @Test func `restoring a backup brings the dossier back`() throws {
    try withSampleStore { store in
      let before = try store.read { try $0.dossier() }
      let copy = store.path + ".backup"
      try store.backUp(to: copy)
      try store.change(note()) { try $0.remove(offer: "Alpha", lot: "1") }
      try DossierStore(path: copy, access: .read).restore(
        to: store.path, note: note())
      let restored = try DossierStore(path: store.path, access: .read)
      #expect(try restored.read { try $0.dossier() } == before)
    }
  }

  @Test func `restores nothing from a file that is no dossier`() throws {
    try withSampleStore { store in
      let letter = URL(filePath: store.path + ".txt")
      try Data("hello".utf8).write(to: letter)
      let before = try Data(contentsOf: URL(filePath: store.path))
      #expect(throws: StoreError.notADossier) {
        try DossierStore(path: letter.path(), access: .read).restore(
          to: store.path, note: note())
      }
      #expect(try Data(contentsOf: URL(filePath: store.path)) == before)
    }
  }
}
