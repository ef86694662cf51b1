internal import CZLib

/// Compresses bytes one piece after the other: raw deflate, without the header of zlib.
@safe final class DeflateStream {
  /// zlib's level: 6 takes three times the time and makes office documents a fifth smaller; 9,
  /// libzip's default, takes five times.
  static let level: CInt = 3

  /// In memory of its own: zlib keeps the address.
  private let stream: UnsafeMutablePointer<z_stream>
  private var block = [UInt8](repeating: 0, count: 64 * 1024)
  private var pieces: [[UInt8]] = []
  private var checksum: UInt = 0
  private var plainCount = 0

  init() throws(FormatError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // Negative window bits: no header, which a ZIP has no place for. 9 is libzip's memory level.
    let status = unsafe deflateInit2_(
      stream, Self.level, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      CInt(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .archiveFailed(reason: Self.reason(status)) }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Compresses the next bytes.
  func append(_ plain: [UInt8]) throws(FormatError) {
    guard !plain.isEmpty else { return }
    plainCount += plain.count
    checksum = unsafe plain.withUnsafeBufferPointer { plain in
      unsafe crc32_z(checksum, plain.baseAddress, plain.count)
    }
    try run(plain, Z_NO_FLUSH)
  }

  /// What has been made of all the bytes: whole, or up to a whole byte, where another part follows.
  func finish(isLast: Bool) throws(FormatError) -> DeflatedBytes {
    try run([], isLast ? Z_FINISH : Z_SYNC_FLUSH)
    return DeflatedBytes(pieces: pieces, checksum: checksum, plainCount: plainCount)
  }

  private func run(_ plain: [UInt8], _ flush: CInt) throws(FormatError) {
    let status = unsafe plain.withUnsafeBufferPointer { plain in
      // zlib reads there and writes nothing.
      unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(mutating: plain.baseAddress)
      unsafe stream.pointee.avail_in = uInt(plain.count)
      return drain(flush)
    }
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      throw .archiveFailed(reason: Self.reason(status))
    }
  }

  /// Runs zlib until it has room left over: then it has taken all that there was.
  private func drain(_ flush: CInt) -> CInt {
    var status = Z_OK
    repeat {
      let filled = unsafe block.withUnsafeMutableBufferPointer { block in
        unsafe stream.pointee.next_out = block.baseAddress
        unsafe stream.pointee.avail_out = uInt(block.count)
        status = unsafe deflate(stream, flush)
        return unsafe block.count - Int(stream.pointee.avail_out)
      }
      if filled > 0 { pieces.append(Array(block[..<filled])) }
    } while unsafe stream.pointee.avail_out == 0 && status == Z_OK
    return status
  }

  private static func reason(_ status: CInt) -> String {
    unsafe String(cString: zError(status))
  }
}
