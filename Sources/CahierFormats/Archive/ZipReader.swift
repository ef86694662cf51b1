internal import CLibZip

/// Reads the entries of a ZIP archive that comes from outside, within limits.
///
/// Everything is checked against the limits before a byte is unpacked, and the bytes are counted
/// while they come: what an archive says of its own sizes may be a lie.
package enum ZipReader {
  /// How much an archive may hold.
  package struct Limits: Hashable, Sendable {
    /// How many entries, folders among them.
    package var entries = 1_000
    /// How many bytes all entries make together once unpacked: 64 MiB.
    package var bytes = 64 << 20

    package init() {}
  }

  /// An entry: its name and what it holds.
  package struct Entry: Hashable, Sendable {
    /// The path inside the archive as it is written there, which no file is made from unchecked.
    package let name: String
    /// The content, unpacked and its checksum compared.
    package let bytes: [UInt8]
  }

  /// The entries of the archive at `path`, in their order.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limits: How much it may hold.
  /// - Returns: The entries, unpacked.
  /// - Throws: `FormatError.archiveFailed` for a file that is no archive, is damaged, encrypted, or
  ///   beyond the limits.
  package static func entries(
    of path: String, limits: Limits = Limits()
  ) throws(FormatError) -> [Entry] {
    var code: CInt = 0
    guard let archive = unsafe zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, &code) else {
      throw .archiveFailed(reason: "\(code)")
    }
    defer { unsafe zip_discard(archive) }
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count >= 0, count <= Int64(limits.entries) else {
      throw .archiveFailed(reason: "too many entries")
    }
    var rest = limits.bytes
    var entries: [Entry] = []
    for index in 0..<UInt64(count) {
      let entry = try unsafe entry(index, of: archive, atMost: rest)
      rest -= entry.bytes.count
      entries.append(entry)
    }
    return entries
  }

  private static func entry(
    _ index: UInt64, of archive: OpaquePointer, atMost limit: Int
  ) throws(FormatError) -> Entry {
    var status = unsafe zip_stat_t()
    guard
      unsafe zip_stat_index(archive, index, 0, &status) == 0, let name = unsafe status.name,
      unsafe status.encryption_method == 0, unsafe status.size <= UInt64(limit)
    else { throw .archiveFailed(reason: "an entry is encrypted or too large") }
    guard let file = unsafe zip_fopen_index(archive, index, 0) else {
      throw .archiveFailed(reason: unsafe String(cString: zip_strerror(archive)))
    }
    var bytes = [UInt8](repeating: 0, count: Int(unsafe status.size))
    let read = unsafe bytes.withUnsafeMutableBytes {
      unsafe zip_fread(file, $0.baseAddress, UInt64($0.count))
    }
    var more: UInt8 = 0
    let isAtEnd = unsafe zip_fread(file, &more, 1) == 0
    // Closing compares the checksum of what was read.
    guard read == Int64(bytes.count), isAtEnd, unsafe zip_fclose(file) == 0 else {
      throw .archiveFailed(reason: "an entry is damaged")
    }
    return Entry(name: unsafe String(cString: name), bytes: bytes)
  }
}
