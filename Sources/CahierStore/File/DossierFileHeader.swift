/// What the first bytes of a file say of it, before anything is opened.
///
/// - Source: SQLite's database file format, section 1.3: the text at 0, `user_version` at 60,
///   `application_id` at 68, both big-endian.
struct DossierFileHeader {
  /// `Cahi` in ASCII: how a dossier is told from other SQLite files.
  static let applicationID: UInt32 = 0x4361_6869
  /// `Cahb` in ASCII: a copy that `backUp` made, which is no dossier at work.
  static let backupID: UInt32 = 0x4361_6862
  static let byteCount = 100

  let isSQLite: Bool
  let applicationID: UInt32
  /// What `user_version` says, which in a dossier is a count from 1.
  let version: Int

  init(_ bytes: [UInt8]) {
    isSQLite =
      bytes.count == Self.byteCount && bytes.starts(with: Array("SQLite format 3\0".utf8))
    guard isSQLite else {
      (applicationID, version) = (0, 0)
      return
    }
    applicationID = Self.word(bytes, at: 68)
    version = Int(Int32(bitPattern: Self.word(bytes, at: 60)))
  }

  /// Whether the file is a copy that `backUp` made, and that nobody restored since.
  var isBackup: Bool { applicationID == Self.backupID }

  private static func word(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Reads the header of the dossier at `path`.
  ///
  /// - Throws: `StoreError.missing`, `.notADossier`, `.madeByLaterVersion` or another: the file is
  ///   only read.
  static func check(_ path: String) throws(StoreError) -> DossierFileHeader {
    let header = DossierFileHeader(try FileBytes.read(path, upTo: byteCount))
    guard header.isSQLite, [applicationID, backupID].contains(header.applicationID) else {
      throw .notADossier
    }
    guard header.version <= Migration.all.count else {
      throw .madeByLaterVersion(found: header.version, known: Migration.all.count)
    }
    guard header.version > 0 else { throw .damaged(reason: "user_version \(header.version)") }
    return header
  }
}
