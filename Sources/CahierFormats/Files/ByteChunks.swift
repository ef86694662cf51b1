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
  /// Pieces that are being compressed while others are written, and where they stand.
  private(set) var ahead: (pieces: Range<Int>, deflated: DeflateAhead)?
  /// Whether full pieces go to be compressed.
  private var isAhead = false
  /// Whether the last piece belongs to others too, so that nothing may be added to it.
  private var isLastShared = false

  /// Pieces are about this large: few enough to be cheap, small enough not to waste memory.
  package static let chunkSize = 256 * 1024
  /// How many pieces must be there before any is compressed ahead: a thread for less gains nothing.
  static let piecesBeforeAhead = 2

  package init() {}

  /// A sink that has its pieces compressed on a thread of its own, once there are several: for a
  /// part of an archive that is long, and long in writing.
  package init(compressingAhead: Bool) {
    isAhead = compressingAhead
  }

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
    let isFull = (chunks.last?.count ?? Self.chunkSize) + bytes.byteCount > Self.chunkSize
    if isFull || isLastShared {
      compressAhead(upTo: chunks.count)
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(max(Self.chunkSize, bytes.byteCount))
      isLastShared = false
    }
    unsafe bytes.withUnsafeBytes { unsafe chunks[chunks.count - 1].append(contentsOf: $0) }
    count += bytes.byteCount
    return true
  }

  /// Keeps pieces that were written elsewhere, without a copy where they are long.
  ///
  /// Nothing may be added to them any more.
  package func append(_ pieces: ByteChunks) -> Bool {
    guard pieces.chunks.count > 1 else { return pieces.send(to: self) }
    pieces.compressRest()
    if let part = pieces.ahead, ahead == nil {
      let start = chunks.count
      ahead = (part.pieces.lowerBound + start..<part.pieces.upperBound + start, part.deflated)
    }
    chunks += pieces.chunks
    count += pieces.count
    isLastShared = true
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

// MARK: - Compressed while they are written

extension ByteChunks {
  /// Has the pieces before `end` compressed that are not yet, if there are enough of them.
  private func compressAhead(upTo end: Int) {
    guard isAhead, end >= Self.piecesBeforeAhead else { return }
    let (pieces, deflated) = ahead ?? (0..<0, DeflateAhead())
    for piece in chunks[pieces.upperBound..<end] { deflated.append(piece) }
    ahead = (0..<end, deflated)
  }

  /// Has the last piece compressed too, if those before it are: nothing is added any more.
  private func compressRest() {
    if let ahead, ahead.pieces.upperBound < chunks.count { compressAhead(upTo: chunks.count) }
  }

  /// The bytes compressed, where a part of them is already, or nil where none is.
  func deflated() throws(FormatError) -> DeflatedBytes? {
    guard let (pieces, part) = ahead else { return nil }
    var all = try DeflatedBytes(chunks[..<pieces.lowerBound], isLast: false)
    all.join(try part.finish())
    all.join(try DeflatedBytes(chunks[pieces.upperBound...], isLast: true))
    return all
  }
}
