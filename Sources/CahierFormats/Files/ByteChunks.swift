/// A sink that keeps what it is given in pieces, so that nothing is moved as it grows.
///
/// An array that doubles holds its bytes up to three times for a moment. Pieces hold them once,
/// can be handed to `ZipWriter` as they are, and can be let go one by one.
package final class ByteChunks: ByteSink {
  /// The pieces in order.
  ///
  /// None is empty.
  package private(set) var chunks: [[UInt8]] = []
  /// How many bytes the pieces hold.
  package private(set) var count = 0

  /// Pieces are about this large: few enough to be cheap, small enough not to waste memory.
  package static let chunkSize = 256 * 1024

  package init() {}

  /// A sink that holds these bytes already, in one piece.
  package convenience init(_ bytes: [UInt8]) {
    self.init()
    guard !bytes.isEmpty else { return }
    chunks = [bytes]
    count = bytes.count
  }

  /// A sink that holds the UTF-8 of a text already, in one piece.
  package convenience init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Keeps the bytes.
  ///
  /// Always possible.
  package func append(_ bytes: RawSpan) -> Bool {
    guard bytes.byteCount > 0 else { return true }
    if (chunks.last?.count ?? Self.chunkSize) + bytes.byteCount > Self.chunkSize {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(max(Self.chunkSize, bytes.byteCount))
    }
    unsafe bytes.withUnsafeBytes { unsafe chunks[chunks.count - 1].append(contentsOf: $0) }
    count += bytes.byteCount
    return true
  }

  /// Sends every byte to another sink, and returns whether it took them all.
  package func send(to sink: any ByteSink) -> Bool {
    chunks.allSatisfy { unsafe sink.append($0.span.bytes) }
  }

  /// All of the bytes in one array.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for chunk in chunks { bytes += chunk }
    return bytes
  }
}
