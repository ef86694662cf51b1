package import CahierFormats
package import CahierModel

/// What tells a file from any other: one that was written by another build of zlib has the same.
///
/// That of an archive is over its parts, that of any other file over its bytes. `docs/documents.md`
/// says how to recompute it with `unzip` and `sha256sum`.
package struct FileFingerprint: Hashable, Sendable {
  /// The fingerprint itself.
  package let digest: SHA256Digest
  /// Those of the parts of an archive, by their names; none for a file in one piece.
  private let parts: [String: SHA256Digest]

  init(of digest: SHA256Digest, parts: [String: SHA256Digest] = [:]) {
    self.digest = digest
    self.parts = parts
  }

  /// The fingerprint of a file that is whole in memory.
  ///
  /// - Throws: `ArchiveError` for an archive that is damaged or beyond the limits.
  package init(ofFile bytes: [UInt8], limits: ZipReader.Limits = .init()) throws(ArchiveError) {
    guard bytes.starts(with: "PK".utf8) else {
      self.init(of: SHA256.digest(of: bytes))
      return
    }
    let entries = try ZipReader.entries(in: bytes, limits: limits) { _ in true }
    self = entries.map { OpenDocumentPart($0.name, "", ByteChunks($0.bytes)) }.fingerprint
  }

  /// The names of the parts that are not the same in another file, sorted; none where either file
  /// is in one piece.
  package func partsUnlike(_ other: FileFingerprint) -> [String] {
    guard !parts.isEmpty, !other.parts.isEmpty else { return [] }
    return Set(parts.keys).union(other.parts.keys).filter { parts[$0] != other.parts[$0] }.sorted()
  }
}
