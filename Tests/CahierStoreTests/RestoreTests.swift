import CahierModel
import CahierTestSupport
import Foundation
import GRDB
import Testing

@testable import CahierStore

/// Backups are put back when something has gone wrong: also beside what a crash left.
struct RestoreTests {
  @Test(arguments: ["-journal", "-wal", "-shm"])
  func `nothing that a crash left beside the old dossier is played into the restored one`(
    ending: String
  ) throws {
    try withBackup { store, backup in
      let before = try store.read { try $0.dossier() }
      try crash(store.path)
      if ending != "-journal" {
        try FileManager.default.moveItem(
          atPath: store.path + "-journal", toPath: store.path + ending)
      }
      try DossierStore(path: backup, access: .read).restore(
        to: store.path, note: note(), patience: 0)
      #expect(!FileManager.default.fileExists(atPath: store.path + ending))
      try expectSound(store.path, holding: before)
    }
  }

  @Test func `a journal whose dossier is gone is not played into the restored one`() throws {
    try withBackup { store, backup in
      let before = try store.read { try $0.dossier() }
      try crash(store.path)
      try FileManager.default.removeItem(atPath: store.path)
      try DossierStore(path: backup, access: .read).restore(
        to: store.path, note: note(), patience: 0)
      try expectSound(store.path, holding: before)
    }
  }

  @Test func `a dossier that SQLite cannot open is replaced, with its journal`() throws {
    try withBackup { store, backup in
      let before = try store.read { try $0.dossier() }
      try crash(store.path)
      var bytes = try Data(contentsOf: URL(filePath: store.path))
      bytes.replaceSubrange(0..<16, with: Data(count: 16))
      try bytes.write(to: URL(filePath: store.path))
      try DossierStore(path: backup, access: .read).restore(
        to: store.path, note: note(), patience: 0)
      try expectSound(store.path, holding: before)
    }
  }

  @Test func `nothing is restored while another program writes`() throws {
    try withBackup { store, backup in
      let bytes = try Data(contentsOf: URL(filePath: store.path))
      let source = try DossierStore(path: backup, access: .read)
      let writer = try DatabaseQueue(path: store.path)
      try writer.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE; DELETE FROM mark")
        #expect {
          try source.restore(
            to: store.path, note: note(), patience: 0)
        } throws: { error in
          guard case StoreError.busy = error else { return false }
          return true
        }
        try database.execute(sql: "ROLLBACK")
      }
      #expect(try Data(contentsOf: URL(filePath: store.path)) == bytes)
      let folder = URL(filePath: store.path).deletingLastPathComponent().path()
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(files == ["sample.cahier", "sample.cahier.backup"])
    }
  }

  @Test(arguments: ["-journal", "-wal", "-shm"])
  func `no dossier is made where a file of a former one would be taken for its own`(
    ending: String
  ) throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "new.cahier").path()
      try Data("left".utf8).write(to: URL(filePath: path + ending))
      #expect(throws: StoreError.leftover(path: path + ending)) {
        try DossierStore.create(
          path: path, holding: sampleDossier(), template: "{}", note: note())
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 1)
    }
  }

  @Test func `a new dossier gets its name where files cannot have two`() throws {
    try withTemporaryFolder { folder in
      let made = folder.appending(path: "made").path()
      let name = folder.appending(path: "name").path()
      try Data("made".utf8).write(to: URL(filePath: made))
      try FileBytes.publish(made, as: name) { _, _ in
        errno = EPERM
        return -1
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["name"])
    }
  }

  @Test func `a backup with a flipped letter in its schema is damaged, not a fault of Cahier`()
    throws
  {
    try withBackup { store, backup in
      var bytes = try Data(contentsOf: URL(filePath: backup))
      let place = try #require(bytes.range(of: Data("individualMarks TEXT".utf8)))
      bytes.replaceSubrange(place, with: Data("indivi?ualMarks TEXT".utf8))
      try bytes.write(to: URL(filePath: backup))
      #expect {
        try DossierStore(path: backup, access: .read).restore(
          to: store.path, note: note(), patience: 0)
      } throws: { error in
        guard case StoreError.damaged = error else { return false }
        return true
      }
    }
  }

  @Test func `what was there is kept, and no earlier copy is written over`() throws {
    try withBackup { store, backup in
      try store.change(note()) { try $0.remove(offer: "Alpha", lot: "1") }
      let source = try DossierStore(path: backup, access: .read)
      let bytes = try Data(contentsOf: URL(filePath: store.path))
      let first = try source.restore(to: store.path, note: note(), patience: 0)
      let second = try source.restore(to: store.path, note: note(), patience: 0)
      #expect(first.kept == store.path + ".before-restore-1")
      #expect(second.kept == store.path + ".before-restore-2")
      #expect(try Data(contentsOf: URL(filePath: store.path + ".before-restore-1")) == bytes)
    }
  }

  @Test func `the line of a restore tells where both journals stood, in the chain`() throws {
    try withBackup { store, backup in
      try store.change(note("offer remove", "Alpha")) { try $0.remove(offer: "Alpha", lot: "1") }
      let head = try #require(JournalHead(of: store.path))
      let own = try #require(JournalHead(of: backup))
      try DossierStore(path: backup, access: .read).restore(
        to: store.path, note: note("restore", "copy"), patience: 0)
      let restored = try DossierStore(path: store.path, access: .read)
      let last = try #require(try restored.read { try $0.journalRecords() }.last)
      #expect((last.entry.action, last.entry.subject) == ("restore", "copy"))
      #expect(last.entry.sequence == own.sequence + 1)
      for part in [
        #""before":{"line":\#(head.sequence),"digest":"\#(head.digest)"}"#,
        #""after":{"line":\#(own.sequence),"digest":"\#(own.digest)""#,
        #""kept":"sample.cahier.before-restore-1""#,
      ] {
        #expect(last.content?.contains(part) == true, "\(last.content ?? "")")
      }
      #expect(
        try restored.read { try $0.verifyJournal() }
          == .intact(lines: own.sequence + 1, purged: 0))
    }
  }

  @Test func `a restore is not undone, and the copy to put back is named while it is there`()
    throws
  {
    try withBackup { store, backup in
      try store.change(note()) { try $0.remove(offer: "Alpha", lot: "1") }
      try DossierStore(path: backup, access: .read).restore(
        to: store.path, note: note(), patience: 0)
      let restored = try DossierStore(path: store.path, access: .write)
      let kept = store.path + ".before-restore-1"
      let line = try #require(try restored.read { try $0.journal() }.last).sequence
      let before = try restored.read { try $0.dossier() }
      #expect(throws: StoreError.cannotUndoRestore(sequence: line, kept: kept)) {
        try restored.undo(note())
      }
      try restored.change(note()) { try $0.remove(offer: "Alpha", lot: "1") }
      try restored.undo(note())
      #expect(try restored.read { try $0.dossier() } == before)
      try FileManager.default.removeItem(atPath: kept)
      #expect(throws: StoreError.cannotUndoRestore(sequence: line, kept: nil)) {
        try restored.undo(note())
      }
    }
  }

  @Test func `where nothing was there, nothing is kept`() throws {
    try withBackup { store, backup in
      try FileManager.default.removeItem(atPath: store.path)
      let restoration = try DossierStore(path: backup, access: .read).restore(
        to: store.path, note: note(), patience: 0)
      #expect(restoration.kept == nil)
      let restored = try DossierStore(path: store.path, access: .read)
      let content = try restored.read { try $0.journalRecords() }.last?.content
      #expect(content?.contains(#""before":null"#) == true, "\(content ?? "")")
    }
  }

  @Test func `a backup says that it is one until it is restored`() throws {
    try withBackup { store, backup in
      #expect(DossierStore.isBackup(backup))
      #expect(!DossierStore.isBackup(store.path))
      try DossierStore(path: backup, access: .read).restore(
        to: store.path, note: note(), patience: 0)
      #expect(!DossierStore.isBackup(store.path))
      #expect(!DossierStore.isBackup(store.path + ".before-restore-1"))
    }
  }

  @Test func `what is replaced is kept where files cannot have two names`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "name").path()
      let kept = folder.appending(path: "kept").path()
      try Data("made".utf8).write(to: URL(filePath: path))
      try FileBytes.keep(path, as: kept) { _, _ in
        errno = EPERM
        return -1
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["kept"])
    }
  }

  private func withBackup(_ body: (DossierStore, String) throws -> Void) throws {
    try withSampleStore { store in
      let backup = store.path + ".backup"
      try store.backUp(to: backup)
      try body(store, backup)
    }
  }

  /// Leaves the file and its journal as a crash in the middle of a change does.
  private func crash(_ path: String) throws {
    let (copy, journal) = (path + ".crash", path + "-journal")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      // A small cache makes SQLite write to the file before the change is whole.
      try database.execute(
        sql: """
          PRAGMA cache_size = 1;
          BEGIN IMMEDIATE;
          UPDATE template SET form = hex(randomblob(200000));
          """)
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try FileManager.default.copyItem(atPath: journal, toPath: copy + "-journal")
      try database.execute(sql: "ROLLBACK")
    }
    try queue.close()
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: copy, toPath: path)
    try FileManager.default.moveItem(atPath: copy + "-journal", toPath: journal)
  }

  private func expectSound(_ path: String, holding dossier: Dossier) throws {
    let queue = try DatabaseQueue(path: path)
    let check = try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(check == ["ok"])
    let restored = try DossierStore(path: path, access: .read)
    #expect(try restored.read { try $0.dossier() } == dossier)
  }
}
