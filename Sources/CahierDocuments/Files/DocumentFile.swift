package import CahierFormats
import CahierModel

/// A document in a form: bytes that can be written, and told from others.
package protocol DocumentFile {
  /// Writes the file whole, or throws and leaves it as it was.
  func write(to path: String, replacing: Bool) throws(FormatError)
  /// Writes the bytes of the file into a sink.
  func write(into sink: any ByteSink) throws(FormatError)
  /// What tells the file from any other, however it is compressed.
  func fingerprint() throws(FormatError) -> FileFingerprint
}

extension DocumentFile {
  /// The fingerprint of a file that is one piece: that of its bytes.
  package func fingerprint() throws(FormatError) -> FileFingerprint {
    let sink = HashingSink()
    try write(into: sink)
    return FileFingerprint(of: sink.hash.finalize())
  }
}

extension OpenDocumentText: DocumentFile {}
extension OpenDocumentSpreadsheet: DocumentFile {}
extension HTMLPage: DocumentFile {}

/// A file whose bytes are known: a text.
package struct PlainFile: DocumentFile {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes the file whole, or throws and leaves it as it was.
  package func write(to path: String, replacing: Bool) throws(FormatError) {
    try AtomicFile.write(to: path, replacing: replacing) { sink throws(FormatError) in
      try write(into: sink)
    }
  }

  /// Writes the bytes of the file into a sink.
  package func write(into sink: any ByteSink) throws(FormatError) {
    guard sink.append(bytes.span.bytes) else { throw .outputFailed }
  }
}
