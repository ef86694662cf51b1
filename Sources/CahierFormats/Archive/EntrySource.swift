internal import CLibZip

/// The bytes of one entry, as libzip asks for them while it closes the archive.
///
/// libzip owns the source and the source owns this object: it is let go when libzip frees it,
/// on every path.
@safe final class EntrySource {
  /// What an entry is made of.
  enum Content {
    /// Bytes that libzip compresses, or stores as they are.
    case plain(ByteChunks)
    /// Bytes that it only copies.
    case deflated(DeflatedBytes)
  }

  private let content: Content
  private let pieces: [[UInt8]]
  private var piece = 0
  private var offset = 0

  private init(_ content: Content) {
    self.content = content
    switch content {
    case .plain(let bytes): pieces = bytes.chunks
    case .deflated(let bytes): pieces = bytes.pieces
    }
  }

  /// A source for `archive`, or nil if there is no memory left for one.
  static func make(_ content: Content, for archive: OpaquePointer?) -> OpaquePointer? {
    let context = unsafe Unmanaged.passRetained(EntrySource(content))
    guard let source = unsafe zip_source_function(archive, answer, context.toOpaque()) else {
      unsafe context.release()
      return nil
    }
    return unsafe source
  }

  fileprivate func rewind() {
    (piece, offset) = (0, 0)
  }

  /// Copies the next bytes, at most as many as there is room for, and returns how many.
  fileprivate func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    var filled = 0
    while filled < room.count, piece < pieces.count {
      let source = pieces[piece]
      let count = min(room.count - filled, source.count - offset)
      unsafe source.withUnsafeBytes { source in
        let part = unsafe UnsafeRawBufferPointer(rebasing: source[offset..<offset + count])
        unsafe UnsafeMutableRawBufferPointer(rebasing: room[filled...]).copyMemory(from: part)
      }
      filled += count
      offset += count
      if offset == source.count { (piece, offset) = (piece + 1, 0) }
    }
    return filled
  }

  /// Tells libzip the size before anything is read: without it, every entry would be ZIP64.
  fileprivate func describe(in room: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    guard let room = unsafe room.baseAddress?.assumingMemoryBound(to: zip_stat_t.self) else {
      return -1
    }
    unsafe zip_stat_init(room)
    switch content {
    case .plain(let bytes):
      unsafe room.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
      unsafe room.pointee.size = zip_uint64_t(bytes.count)
    case .deflated(let bytes):
      unsafe room.pointee.valid = zip_uint64_t(
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
      unsafe room.pointee.size = zip_uint64_t(bytes.plainCount)
      unsafe room.pointee.comp_size = zip_uint64_t(bytes.count)
      unsafe room.pointee.comp_method = zip_uint16_t(ZIP_CM_DEFLATE)
      unsafe room.pointee.crc = zip_uint32_t(bytes.checksum)
    }
    return unsafe zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }
}

/// What the source can do, in libzip's bits.
private let abilities = [
  ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
  ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
].reduce(0) { $0 | zip_int64_t(1) << zip_int64_t($1.rawValue) }

/// Answers a command of libzip for the source that `context` retains.
private func answer(
  _ context: UnsafeMutableRawPointer?, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t,
  _ command: zip_source_cmd_t
) -> zip_int64_t {
  guard let context = unsafe context else { return -1 }
  let unmanaged = unsafe Unmanaged<EntrySource>.fromOpaque(context)
  let source = unsafe unmanaged.takeUnretainedValue()
  let room = unsafe UnsafeMutableRawBufferPointer(start: data, count: Int(length))
  switch command {
  case ZIP_SOURCE_OPEN: source.rewind()
  case ZIP_SOURCE_READ: return unsafe zip_int64_t(source.read(into: room))
  case ZIP_SOURCE_STAT: return unsafe source.describe(in: room)
  case ZIP_SOURCE_FREE: unsafe unmanaged.release()
  case ZIP_SOURCE_SUPPORTS: return abilities
  // Nothing here fails, so that there is never an error to tell.
  case ZIP_SOURCE_ERROR, ZIP_SOURCE_CLOSE: break
  default: return -1
  }
  return 0
}
