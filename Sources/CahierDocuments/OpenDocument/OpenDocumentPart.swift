import CahierFormats
import CahierModel

/// One file within an OpenDocument.
package struct OpenDocumentPart {
  /// The path within the package: `content.xml`, `Pictures/logo.png`.
  package let name: String
  /// What the manifest calls the part: `text/xml`; empty for the one that is not listed.
  package let mediaType: String
  let bytes: ByteChunks

  /// How many bytes it has.
  package var count: Int { bytes.count }

  /// The part as text, for those that are XML.
  package var text: String { String(decoding: bytes.bytes, as: UTF8.self) }

  init(_ name: String, _ mediaType: String, _ bytes: ByteChunks) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// A part that is an XML document.
  init(
    _ name: String, _ body: (inout XMLWriter) -> Void
  ) throws(FormatError) {
    let bytes = ByteChunks()
    try XMLWriter.write(into: bytes, body)
    self.init(name, "text/xml", bytes)
  }
}

extension [OpenDocumentPart] {
  /// The parts of a package in their order: its type first, then what it holds, then the manifest.
  static func package(
    of mediaType: String, _ parts: [OpenDocumentPart]
  ) throws(FormatError) -> [OpenDocumentPart] {
    [OpenDocumentPart("mimetype", "", ByteChunks(mediaType))] + parts
      + [try ManifestPart.part(listing: parts, of: mediaType)]
  }

  /// Writes the package whole, or throws and leaves the file as it was.
  func write(to path: String, replacing: Bool) throws(FormatError) {
    try ZipWriter.write(to: path, replacing: replacing, add)
  }

  /// Writes the bytes of the package into a sink.
  func write(into sink: any ByteSink) throws(FormatError) {
    try ZipWriter.write(into: sink, add)
  }

  private func add(to zip: inout ZipWriter) {
    for part in self {
      zip.add(part.name, part.bytes, part.name == "mimetype" ? .stored : .deflated)
    }
  }

  /// What tells documents apart whose parts differ, however they are compressed.
  ///
  /// The SHA-256 of, for each part in order: its name, a line feed, its size in decimal digits, a
  /// line feed, its bytes. `docs/documents.md` says how to recompute it with `unzip`.
  package var fingerprint: FileFingerprint {
    var hash = SHA256()
    var parts: [String: SHA256Digest] = [:]
    for part in self {
      hash.update("\(part.name)\n\(part.count)\n".utf8)
      for chunk in part.bytes.chunks { hash.update(chunk) }
      parts[part.name] = part.bytes.digest
    }
    return FileFingerprint(of: hash.finalize(), parts: parts)
  }
}

extension ByteChunks {
  /// The SHA-256 of the bytes.
  fileprivate var digest: SHA256Digest {
    var hash = SHA256()
    for chunk in chunks { hash.update(chunk) }
    return hash.finalize()
  }
}
