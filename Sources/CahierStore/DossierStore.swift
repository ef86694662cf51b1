package import CahierModel
internal import GRDB

/// One dossier in its SQLite file.
///
/// A dossier is read through a `DossierReader` and changed through a `DossierWriter`. A change is
/// one transaction and one line of the journal: it does all of what it says, or throws and does
/// nothing.
package final class DossierStore: Sendable {
  let queue: DatabaseQueue
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
    if access == .write, !FileBytes.isWritable(path) { throw StoreError.readOnly }
    if access == .read { try Self.recover(path, patience: patience) }
    if header.version < Migration.all.count {
      try Self.migrate(path, from: header.version, patience: patience)
    }
    try self.init(opening: path, access: access, patience: patience)
    try requireSchema(ofVersion: Migration.all.count)
  }

  init(opening path: String, access: Access, patience: Double) throws {
    self.path = path
    queue = try StoreError.translatingForeign(path: path) {
      try DatabaseQueue(path: path, configuration: Self.configuration(access, patience))
    }
  }

  static func configuration(_ access: Access, _ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // A dossier may come from anybody: nothing in it may call functions, nor lie about its pages.
      try database.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA synchronous = FULL;
          """)
    }
    return configuration
  }

  /// Sees to it that the file holds the tables of its version and nothing that would act by itself.
  func requireSchema(ofVersion version: Int) throws {
    let schema = try StoreError.translatingForeign(path: path) {
      try queue.read(DossierSchema.init)
    }
    try schema.require(version: version)
  }

  /// The main language of the dossier at `path`, or nil if that cannot be had at once.
  ///
  /// Whoever asks wants to say something, perhaps that the dossier is held by another program: so
  /// nobody is waited for, and nothing is changed.
  package static func mainLanguage(of path: String) -> Language? {
    try? mainLanguageAtOnce(of: path)
  }

  private static func mainLanguageAtOnce(of path: String) throws -> Language {
    let header = try DossierFileHeader.check(path)
    let store = try DossierStore(opening: path, access: .read, patience: 0)
    try store.requireSchema(ofVersion: header.version)
    return try store.read { try $0.mainLanguage() }
  }

  /// Finishes what a crash left half done: a reader may not, so a writer does it first.
  static func recover(_ path: String, patience: Double) throws {
    guard FileBytes.exists("\(path)-journal"), FileBytes.isWritable(path) else { return }
    let store = try DossierStore(opening: path, access: .write, patience: patience)
    _ = try StoreError.translatingForeign(path: path) { try store.queue.read(DossierSchema.init) }
  }

  private static func migrate(_ path: String, from version: Int, patience: Double) throws {
    let store = try DossierStore(opening: path, access: .write, patience: patience)
    try store.requireSchema(ofVersion: version)
    try store.backUp(to: "\(path).v\(version).backup")
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
        try writer.forgetFormerValuesOfNewLinks()
        let content = try capture.content()
        var note = note
        note.subject = writer.subject.name ?? note.subject
        if !content.isEmpty {
          let journal = Journal(database: database)
          try journal.append(note, content: content + journal.lines(ofTyped: note.typed))
        }
        return value
      }
    }
  }

  /// Undoes the last change that stands, and writes a line of the journal that says so.
  ///
  /// - Returns: The line that was undone.
  /// - Throws: `StoreError.nothingToUndo`, `.cannotUndo` or `.cannotUndoRestore`, and then nothing
  ///   has changed.
  @discardableResult
  package func undo(_ note: ChangeNote) throws -> JournalEntry {
    try StoreError.translating(path: path) {
      try queue.write { database in
        let journal = Journal(database: database)
        let entry = try journal.lastStanding()
        try requireNoRestore(entry, in: journal)
        let capture = try ChangeCapture(database)
        try ChangeReversal(database: database).undo(
          journal.content(of: entry.sequence), sequence: entry.sequence)
        try journal.append(note, content: try capture.content(), undoes: entry.sequence)
        return entry
      }
    }
  }

  /// A restore changed no rows that could be turned back: it put another file in the place of one.
  private func requireNoRestore(_ entry: JournalEntry, in journal: Journal) throws {
    if entry.action == Journal.purge { throw StoreError.cannotUndo(sequence: entry.sequence) }
    guard entry.action == Journal.restoration else { return }
    let kept = try journal.keptName(of: entry.sequence).map { FileBytes.path($0, beside: path) }
    throw StoreError.cannotUndoRestore(
      sequence: entry.sequence, kept: kept.flatMap { FileBytes.exists($0) ? $0 : nil })
  }
}
