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
        try sign(database, as: DossierFileHeader.applicationID)
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
  /// The copy bears a mark, so that it is told from the dossier that people work with.
  ///
  /// - Throws: `StoreError.exists` or `.leftover` if the name `copy` is not free.
  package func backUp(to copy: String) throws {
    try SideFiles.requireFree(copy)
    let temporary = try Self.makingFile(beside: copy) { temporary in
      try copyPages(into: temporary)
      try Self.mark(temporary, as: DossierFileHeader.backupID)
    }
    try FileBytes.publish(temporary, as: copy)
  }

  /// The first name for a copy of a dossier that is free: `intranet.cahier.backup-1`.
  ///
  /// `word`: what the copy is, which keeps it from ending as dossiers do.
  package static func copyName(of path: String, _ word: String = "backup") -> String {
    var number = 1
    while !SideFiles.isFree("\(path).\(word)-\(number)") { number += 1 }
    return "\(path).\(word)-\(number)"
  }

  /// Whether the file at `path` is a backup of a dossier and no dossier at work; false for what
  /// cannot be read.
  package static func isBackup(_ path: String) -> Bool {
    (try? DossierFileHeader.check(path))?.isBackup ?? false
  }

  private static func mark(_ path: String, as application: UInt32) throws {
    let store = try DossierStore(opening: path, access: .write, patience: 0)
    try StoreError.translating(path: path) {
      try store.queue.write { try sign($0, as: application) }
      try store.queue.close()
    }
  }

  /// Says in the header of the file what it is: a dossier at work, or a backup.
  static func sign(_ database: Database, as application: UInt32) throws {
    try database.execute(sql: "PRAGMA application_id = \(application)")
  }

  /// Copies page by page into an empty file, in one read transaction.
  func copyPages(into copy: String) throws {
    try StoreError.translatingForeign(path: path) { try queue.vacuum(into: copy) }
  }

  /// Makes a file of a name that nobody has, and none if `fill` fails.
  ///
  /// - Returns: The name, in the folder of `path`.
  static func makingFile(
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
