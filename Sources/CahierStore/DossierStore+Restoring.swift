package import CahierModel
internal import GRDB

/// What a restore left behind.
package struct Restoration: Hashable, Sendable {
  /// Where what was there is kept, or nil if there was nothing.
  package let kept: String?
}

extension DossierStore {
  /// Puts this dossier, a backup, in the place of another, which is kept beside it.
  ///
  /// No other program has the dossier while its file is replaced, and nothing of the old one stays
  /// under its name: a journal that a crash left would be played into the new one. The journal of
  /// the new one gets a line that says what it replaced, before the file gets its name.
  ///
  /// - Parameters:
  ///   - path: The dossier, which may be gone.
  ///   - note: The line of the journal: who, when, and from which file. Its action is not used.
  ///   - patience: How many seconds to wait for another program that holds it.
  /// - Returns: Where what was there is kept.
  /// - Throws: `StoreError`, and then both files are as they were. `.damaged` is said of the backup,
  ///   all else of the dossier.
  @discardableResult
  package func restore(
    to path: String, note: ChangeNote, patience: Double = 5
  ) throws -> Restoration {
    let path = FileBytes.following(path)
    let temporary = try Self.makingFile(beside: path) { try copyPages(into: $0) }
    do {
      return try Self.replace(path, with: temporary, note, patience: patience)
    } catch {
      FileBytes.remove(temporary)
      SideFiles.remove(of: temporary)
      throw error
    }
  }

  private static func replace(
    _ path: String, with temporary: String, _ note: ChangeNote, patience: Double
  ) throws -> Restoration {
    guard FileBytes.exists(path) else {
      try write(note, into: temporary, replacing: nil, keptAs: nil)
      SideFiles.remove(of: path)
      try FileBytes.replace(path, with: temporary)
      return Restoration(kept: nil)
    }
    return try locking(path, patience: patience) { head in
      let kept = copyName(of: path, "before-restore")
      try write(note, into: temporary, replacing: head, keptAs: FileBytes.name(of: kept))
      try exchange(path, for: temporary, keptAs: kept)
      return Restoration(kept: kept)
    }
  }

  private static func exchange(
    _ path: String, for temporary: String, keptAs kept: String
  ) throws(StoreError) {
    try FileBytes.keep(path, as: kept)
    SideFiles.move(of: path, to: kept)
    do throws(StoreError) {
      try FileBytes.replace(path, with: temporary)
    } catch {
      SideFiles.move(of: kept, to: path)
      // Where a file has one name at a time, the dossier gets its own back.
      if FileBytes.exists(path) {
        FileBytes.remove(kept)
      } else {
        try FileBytes.replace(path, with: kept)
      }
      throw error
    }
  }

  /// Runs `body` while no other program has the dossier, with the last line of its journal.
  ///
  /// SQLite cannot read what this lock covers: so the line is read first, and read again if another
  /// program wrote in between.
  private static func locking<Value>(
    _ path: String, patience: Double, _ body: (JournalHead?) throws -> Value
  ) throws -> Value {
    for _ in 1...mostTries {
      try healIfPossible(path, patience: patience)
      let lock = try FileLock(path)
      let before = lock.header()
      let head = JournalHead(of: path, patience: patience)
      try lock.take(path, patience: patience)
      guard lock.holds(path), lock.header() == before else { continue }
      let value = try body(head)
      _ = consume lock
      return value
    }
    throw StoreError.busy(holder: nil)
  }

  private static let mostTries = 5

  /// Makes the copy a dossier at work, whose journal says where it comes from.
  private static func write(
    _ note: ChangeNote, into path: String, replacing head: JournalHead?, keptAs name: String?
  ) throws {
    let store = try DossierStore(opening: path, access: .write, patience: 0)
    try StoreError.translating(path: path) {
      try store.queue.write { database in
        try sign(database, as: DossierFileHeader.applicationID)
        try Journal(database: database).appendRestore(note, replacing: head, keptAs: name)
      }
      try store.queue.close()
    }
  }

  /// Plays back the journal of a crash, so that the old dossier is whole up to the last moment.
  private static func healIfPossible(_ path: String, patience: Double) throws(StoreError) {
    do {
      try recover(path, patience: patience)
    } catch StoreError.busy(let holder) {
      throw .busy(holder: holder)
    } catch {
      // What SQLite cannot open is replaced as it is.
    }
  }
}

/// The last line of a journal: where it stands and its digest, which covers all lines before.
struct JournalHead: Hashable, Sendable {
  let sequence: Int
  let digest: String

  init(sequence: Int, digest: String) {
    self.sequence = sequence
    self.digest = digest
  }

  /// The head of the journal of a file, nil for a file whose journal cannot be read.
  init?(of path: String, patience: Double = 0) {
    guard
      FileBytes.isFile(path),
      let store = try? DossierStore(opening: path, access: .read, patience: patience),
      let head = try? store.queue.read({ try Journal(database: $0).head() }),
      head.digest.utf8.count == 64
    else { return nil }
    self = head
  }
}
