internal import CLibZip

/// Reads the entries of a ZIP archive that comes from outside, within limits.
///
/// Everything is checked against the limits before a byte is unpacked, and the bytes are counted
/// while they come: what an archive says of its own sizes may be a lie.
package enum ZipReader {
  /// How much an archive may hold.
  package struct Limits: Hashable, Sendable {
    /// The most entries that it may have.
    package var entries = 1_000
    /// The bytes of the entries that are wanted, unpacked.
    package var bytes = 64 << 20
    /// How many times larger than in the archive an entry of over a mebibyte may be.
    package var ratio = 400

    package init() {}
  }

  /// An entry: its name and what it holds.
  package struct Entry: Hashable, Sendable {
    /// The name, with the folders that it stands in.
    package let name: String
    /// What the entry holds, unpacked.
    package let bytes: [UInt8]
  }

  /// The entries of the archive at `path`, in their order.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limits: How much it may hold.
  /// - Returns: The entries, unpacked.
  /// - Throws: `ArchiveError` for a file that is no archive, is damaged, encrypted, or beyond the
  ///   limits.
  package static func entries(
    of path: String, limits: Limits = Limits()
  ) throws(ArchiveError) -> [Entry] {
    var code: CInt = 0
    guard let archive = unsafe zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, &code) else {
      throw .notAnArchive
    }
    defer { unsafe zip_discard(archive) }
    return try unsafe entries(of: archive, limits) { _ in true }
  }

  /// The entries of an archive that is whole in memory, in their order.
  ///
  /// - Parameters:
  ///   - bytes: The archive.
  ///   - limits: How much it may hold.
  ///   - isWanted: Whether an entry of that name is unpacked; the names of all are checked.
  /// - Returns: The entries that are wanted, unpacked.
  /// - Throws: `ArchiveError`, as for a file.
  package static func entries(
    in bytes: [UInt8], limits: Limits = Limits(), where isWanted: (String) -> Bool
  ) throws(ArchiveError) -> [Entry] {
    // libzip takes no bytes at all for an archive with nothing in it.
    guard !bytes.isEmpty else { throw .notAnArchive }
    return try unsafe bytes.withUnsafeBufferPointer { bytes throws(ArchiveError) in
      var error = unsafe zip_error_t()
      unsafe zip_error_init(&error)
      defer { unsafe zip_error_fini(&error) }
      let count = zip_uint64_t(bytes.count)
      let buffer = unsafe zip_source_buffer_create(bytes.baseAddress, count, 0, &error)
      guard let source = unsafe buffer else { throw .notAnArchive }
      let opened = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
      guard let archive = unsafe opened else {
        unsafe zip_source_free(source)
        throw .notAnArchive
      }
      defer { unsafe zip_discard(archive) }
      return try unsafe entries(of: archive, limits, where: isWanted)
    }
  }

  private static func entries(
    of archive: OpaquePointer, _ limits: Limits, where isWanted: (String) -> Bool
  ) throws(ArchiveError) -> [Entry] {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count >= 0, count <= Int64(limits.entries) else {
      throw .tooManyEntries(limit: limits.entries)
    }
    var known: Set<String> = []
    var wanted: [Stated] = []
    for index in 0..<UInt64(count) {
      let entry = try unsafe stated(index, of: archive)
      guard known.insert(entry.name.lowercased()).inserted else { throw .repeatedName(entry.name) }
      if isWanted(entry.name) { wanted.append(entry) }
    }
    try checkSizes(wanted, limits)
    var rest = limits.bytes
    return try wanted.map { stated throws(ArchiveError) in
      let entry = try unsafe entry(stated, of: archive, atMost: rest, limits)
      rest -= entry.bytes.count
      return entry
    }
  }

  /// What the archive says of an entry.
  private struct Stated {
    let index: UInt64
    let name: String
    let size: UInt64
    let packed: UInt64
  }

  private static func stated(
    _ index: UInt64, of archive: OpaquePointer
  ) throws(ArchiveError) -> Stated {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &status) == 0, let name = unsafe status.name
    else { throw .notAnArchive }
    let text = unsafe String(cString: name)
    guard isSafe(text) else { throw .unsafeName(text) }
    guard unsafe status.encryption_method == 0 else { throw .encrypted(name: text) }
    return unsafe Stated(index: index, name: text, size: status.size, packed: status.comp_size)
  }

  /// Whether a name stays in the archive on every system.
  private static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, !name.hasPrefix("/"), !name.contains("\\") else { return false }
    return !name.split(separator: "/").contains("..")
  }

  private static func checkSizes(
    _ entries: [Stated], _ limits: Limits
  ) throws(ArchiveError) {
    var total: UInt64 = 0
    for entry in entries {
      let (sum, overflow) = total.addingReportingOverflow(entry.size)
      guard !overflow, sum <= UInt64(limits.bytes) else { throw .tooLarge(limit: limits.bytes) }
      total = sum
      guard entry.size <= 1 << 20 || entry.size / max(1, entry.packed) <= UInt64(limits.ratio)
      else { throw .tooDense(name: entry.name) }
    }
  }

  private static func entry(
    _ stated: Stated, of archive: OpaquePointer, atMost rest: Int, _ limits: Limits
  ) throws(ArchiveError) -> Entry {
    guard stated.size <= UInt64(rest) else { throw .tooLarge(limit: limits.bytes) }
    guard let file = unsafe zip_fopen_index(archive, stated.index, 0) else {
      throw .damaged(name: stated.name)
    }
    var bytes = [UInt8](repeating: 0, count: Int(stated.size))
    let read = unsafe bytes.withUnsafeMutableBytes {
      unsafe zip_fread(file, $0.baseAddress, UInt64($0.count))
    }
    var more: UInt8 = 0
    let isAtEnd = unsafe zip_fread(file, &more, 1) == 0
    // Closing compares the checksum of what was read.
    let isSound = unsafe zip_fclose(file) == 0
    guard read == Int64(bytes.count), isAtEnd, isSound else {
      throw .damaged(name: stated.name)
    }
    return Entry(name: stated.name, bytes: bytes)
  }
}
