package import CahierModel
internal import GRDB

/// One dossier in its SQLite file.
///
/// A dossier is read through a `DossierReader` and changed through a `DossierWriter`. A change is
/// one transaction and one line of the journal: it does all of what it says, or throws and does
/// nothing.
package final class DossierStore: Sendable {
  private let queue: DatabaseQueue
  /// The path that was opened.
  package let path: String

  /// How a dossier is opened.
  package enum Access: Sendable {
    /// With no side file and no lock that outlives a read, so that a read-only folder will do.
    case read
    case write
  }

  /// Opens a dossier, and brings an older one up to date after a backup copy beside it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - access: What will be done with it. An older file is migrated in either case.
  ///   - patience: How many seconds to wait for another program that holds the file.
  /// - Throws: `StoreError`, and then the file is as it was.
  package convenience init(path: String, access: Access, patience: Double = 5) throws {
    let header = try DossierFileHeader.check(path)
    if header.version < Migration.all.count { try Self.migrate(path, from: header.version) }
    if access == .write, !FileBytes.isWritable(path) { throw StoreError.readOnly }
    if access == .read { try Self.recover(path) }
    try self.init(opening: path, access: access, patience: patience)
  }

  private init(opening path: String, access: Access, patience: Double = 5) throws {
    self.path = path
    queue = try StoreError.translating(path: path) {
      try DatabaseQueue(path: path, configuration: Self.configuration(access, patience))
    }
  }

  private static func configuration(_ access: Access, _ patience: Double = 5) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// Finishes what a crash left half done: a reader may not, so a writer does it first.
  private static func recover(_ path: String) throws {
    guard FileBytes.exists("\(path)-journal"), FileBytes.isWritable(path) else { return }
    let store = try DossierStore(opening: path, access: .write)
    _ = try store.read { try $0.templateReference() }
  }

  private static func migrate(_ path: String, from version: Int) throws {
    try backUp(path, to: "\(path).v\(version).backup")
    let store = try DossierStore(opening: path, access: .write)
    try StoreError.translating(path: path) {
      try store.queue.write { try Migration.migrate($0) }
    }
  }
}

// MARK: - Reading and changing

extension DossierStore {
  /// Reads within one transaction, so that all that is read belongs together.
  ///
  /// - Throws: `StoreError`, or what `body` throws.
  package func read<Value>(_ body: (DossierReader) throws -> Value) throws -> Value {
    try StoreError.translating(path: path) {
      try queue.read { try body(DossierReader(database: $0)) }
    }
  }

  /// Changes the dossier in one transaction, and writes one line of the journal.
  ///
  /// A body that changes nothing leaves no line.
  ///
  /// - Throws: `StoreError`, or what `body` throws; then nothing has changed.
  package func change<Value>(
    _ note: ChangeNote, _ body: (DossierWriter) throws -> Value
  ) throws -> Value {
    try StoreError.translating(path: path) {
      try queue.write { database in
        let capture = try ChangeCapture(database)
        let writer = DossierWriter(database: database)
        let value = try body(writer)
        let content = try capture.content()
        var note = note
        note.subject = writer.subject.name ?? note.subject
        if !content.isEmpty { try Journal(database: database).append(note, content: content) }
        return value
      }
    }
  }

  /// Undoes the last change that stands, and writes a line of the journal that says so.
  ///
  /// - Returns: The line that was undone.
  /// - Throws: `StoreError.nothingToUndo` or `.cannotUndo`, and then nothing has changed.
  @discardableResult
  package func undo(_ note: ChangeNote) throws -> JournalEntry {
    try StoreError.translating(path: path) {
      try queue.write { database in
        let journal = Journal(database: database)
        let entry = try journal.lastStanding()
        let capture = try ChangeCapture(database)
        try ChangeReversal(database: database).undo(
          journal.content(of: entry.sequence), sequence: entry.sequence)
        try journal.append(note, content: try capture.content(), undoes: entry.sequence)
        return entry
      }
    }
  }
}

// MARK: - Making, copying

extension DossierStore {
  /// Makes a dossier whole, or no file at all.
  ///
  /// - Parameters:
  ///   - path: The file, which must not exist. Only its owner may read it.
  ///   - dossier: What it holds from the start.
  ///   - template: The canonical form of its template.
  ///   - note: The first line of the journal.
  /// - Throws: `StoreError.exists`, `.cannotCreate`, `.diskFull` or another.
  package static func create(
    path: String, holding dossier: Dossier, template: String, note: ChangeNote
  ) throws {
    if FileBytes.exists(path) { throw StoreError.exists }
    let temporary = FileBytes.temporaryName(beside: path)
    try FileBytes.create(temporary)
    do {
      try fill(temporary, with: dossier, template: template, note: note)
    } catch {
      FileBytes.remove(temporary)
      FileBytes.remove("\(temporary)-journal")
      throw error
    }
    try FileBytes.publish(temporary, as: path)
  }

  private static func fill(
    _ path: String, with dossier: Dossier, template: String, note: ChangeNote
  ) throws {
    let store = try DossierStore(opening: path, access: .write)
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
  /// - Throws: `StoreError.exists` if there is a file at `copy`.
  package func backUp(to copy: String) throws {
    try Self.backUp(path, to: copy)
  }

  private static func backUp(_ path: String, to copy: String) throws {
    if FileBytes.exists(copy) { throw StoreError.exists }
    let temporary = FileBytes.temporaryName(beside: copy)
    try FileBytes.create(temporary)
    do {
      try StoreError.translating(path: path) {
        let source = try DatabaseQueue(path: path, configuration: configuration(.read))
        // VACUUM takes no file that exists, unless it is empty.
        try source.vacuum(into: temporary)
        try source.close()
      }
    } catch {
      FileBytes.remove(temporary)
      throw error
    }
    try FileBytes.publish(temporary, as: copy)
  }

  /// Puts a backup in the place of a dossier, after checking that the backup is one.
  ///
  /// - Throws: `StoreError`, and then both files are as they were.
  package static func restore(_ path: String, from backup: String) throws {
    _ = try DossierFileHeader.check(backup)
    let temporary = FileBytes.temporaryName(beside: path)
    try FileBytes.create(temporary)
    do {
      try StoreError.translating(path: backup) {
        let source = try DatabaseQueue(path: backup, configuration: configuration(.read))
        try source.vacuum(into: temporary)
        try source.close()
      }
    } catch {
      FileBytes.remove(temporary)
      throw error
    }
    try FileBytes.replace(path, with: temporary)
  }
}
