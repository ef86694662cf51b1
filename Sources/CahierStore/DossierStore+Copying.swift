package import CahierModel
internal import GRDB

extension DossierStore {
  /// Makes a dossier whole, or no file at all.
  ///
  /// - Parameters:
  ///   - path: The file, which must not exist. Only its owner may read it.
  ///   - dossier: What it holds from the start.
  ///   - template: The canonical form of its template.
  ///   - note: The first line of the journal.
  /// - Throws: `StoreError.exists`, `.leftover`, `.cannotCreate`, `.diskFull` or another.
  package static func create(
    path: String, holding dossier: Dossier, template: String, note: ChangeNote
  ) throws {
    try SideFiles.requireFree(path)
    let temporary = try makingFile(beside: path) { temporary in
      try fill(temporary, with: dossier, template: template, note: note)
    }
    try FileBytes.publish(temporary, as: path)
  }

  private static func fill(
    _ path: String, with dossier: Dossier, template: String, note: ChangeNote
  ) throws {
    let store = try DossierStore(opening: path, access: .write, patience: 0)
    try StoreError.translating(path: path) {
      try store.queue.write { database in
        let application = DossierFileHeader.applicationID
        try database.execute(sql: "PRAGMA application_id = \(application)")
        try Migration.migrate(database)
        try DossierWriter(database: database).fill(with: dossier, template: template)
        // Rows are not copied into the first line: a dossier cannot be undone into nothing.
        try Journal(database: database).append(note, content: dossier.template.digest)
      }
      try store.queue.close()
    }
  }

  /// Copies the dossier into a new file, consistent even while others read and write.
  ///
  /// - Throws: `StoreError.exists` or `.leftover` if the name `copy` is not free.
  package func backUp(to copy: String) throws {
    try SideFiles.requireFree(copy)
    let temporary = try Self.makingFile(beside: copy) { try copyPages(into: $0) }
    try FileBytes.publish(temporary, as: copy)
  }

  /// Puts this dossier, a backup, in the place of another.
  ///
  /// No other program has the dossier while its file is replaced, and nothing of the old one stays
  /// beside it: a journal that a crash left would be played into the new one.
  ///
  /// - Parameters:
  ///   - path: The dossier, which may be gone.
  ///   - patience: How many seconds to wait for another program that holds it.
  /// - Throws: `StoreError`, and then both files are as they were. `.damaged` is said of the backup,
  ///   all else of the dossier.
  package func restore(to path: String, patience: Double = 5) throws {
    let path = FileBytes.following(path)
    let temporary = try Self.makingFile(beside: path) { try copyPages(into: $0) }
    do {
      try Self.replace(path, with: temporary, patience: patience)
    } catch {
      FileBytes.remove(temporary)
      throw error
    }
  }

  private static func replace(
    _ path: String, with temporary: String, patience: Double
  ) throws(StoreError) {
    guard FileBytes.exists(path) else {
      SideFiles.remove(of: path)
      return try FileBytes.replace(path, with: temporary)
    }
    try healIfPossible(path, patience: patience)
    let lock = try FileLock(path, patience: patience)
    SideFiles.remove(of: path)
    try FileBytes.replace(path, with: temporary)
    _ = consume lock
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

  /// Copies page by page into an empty file, in one read transaction.
  private func copyPages(into copy: String) throws {
    try StoreError.translatingForeign(path: path) { try queue.vacuum(into: copy) }
  }

  /// Makes a file of a name that nobody has, and none if `fill` fails.
  ///
  /// - Returns: The name, in the folder of `path`.
  private static func makingFile(
    beside path: String, _ fill: (String) throws -> Void
  ) throws -> String {
    let temporary = FileBytes.temporaryName(beside: path)
    try FileBytes.create(temporary)
    do {
      try fill(temporary)
    } catch {
      FileBytes.remove(temporary)
      SideFiles.remove(of: temporary)
      throw error
    }
    return temporary
  }
}
