internal import CZLib

/// Bytes that are compressed already, as an entry of a ZIP holds them, or a part of one.
struct DeflatedBytes: Sendable {
  /// The compressed bytes in their order.
  private(set) var pieces: [[UInt8]] = []
  /// The CRC-32 of the bytes before they were compressed.
  private(set) var checksum: UInt = 0
  /// How many bytes there were before.
  private(set) var plainCount = 0

  /// How many bytes there are now.
  var count: Int { pieces.reduce(0) { $0 + $1.count } }

  /// What zlib makes of pieces: a part to which another one is joined, unless it is the `last`.
  init(_ plain: ArraySlice<[UInt8]>, isLast: Bool) throws(FormatError) {
    let stream = try DeflateStream()
    for piece in plain { try stream.append(piece) }
    self = try stream.finish(isLast: isLast)
  }

  init(pieces: [[UInt8]], checksum: UInt, plainCount: Int) {
    self.pieces = pieces
    self.checksum = checksum
    self.plainCount = plainCount
  }

  /// Goes on with a part that was compressed on its own.
  mutating func join(_ other: DeflatedBytes) {
    checksum = crc32_combine(checksum, other.checksum, other.plainCount)
    plainCount += other.plainCount
    pieces += other.pieces
  }
}
