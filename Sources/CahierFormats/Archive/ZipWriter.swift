internal import CLibZip

/// Writes a ZIP archive whose bytes depend on its entries alone.
///
/// Two runs on two days in two time zones under two users make the same bytes: each entry carries
/// the first time that a ZIP can hold and the attributes of DOS, none, and entries stay in the
/// order in which they came. Sizes are known before writing, so that no entry has ZIP64 fields or
/// a data descriptor, which readers of office files refuse. Like `XMLWriter`, it keeps its first
/// failure for the end.
@safe package struct ZipWriter: ~Copyable {
  /// How an entry is stored.
  package enum Compression {
    /// As it is. The `mimetype` entry of an OpenDocument must be so (ODF 1.3, part 2, section 3.3).
    case stored
    case deflated
  }

  /// The archive, or nil once it is closed.
  private var archive: OpaquePointer?
  /// Where libzip writes the archive: a block of memory that it owns.
  private let target: OpaquePointer
  private var failure: FormatError?

  /// Writes the file at `path` whole, or throws and leaves it as it was.
  package static func write(
    to path: String, replacing: Bool = true, _ body: (inout ZipWriter) -> Void
  ) throws(FormatError) {
    try AtomicFile.write(to: path, replacing: replacing) { sink throws(FormatError) in
      try write(into: sink, body)
    }
  }

  /// Writes the archive into a sink, once it is complete.
  package static func write(
    into sink: any ByteSink, _ body: (inout ZipWriter) -> Void
  ) throws(FormatError) {
    var writer = try ZipWriter()
    body(&writer)
    if let failure = writer.failure { throw failure }
    guard unsafe zip_close(writer.archive) == 0 else { throw writer.reason() }
    unsafe writer.archive = nil
    try writer.send(to: sink)
  }

  /// Adds an entry after those already there.
  package mutating func add(
    _ name: String, _ bytes: [UInt8], _ compression: Compression = .deflated
  ) {
    add(name, ByteChunks(bytes), compression)
  }

  /// Adds an entry whose bytes are handed over, not copied: they are read when the archive closes.
  ///
  /// What was compressed while it was written is taken as it is.
  package mutating func add(
    _ name: String, _ bytes: ByteChunks, _ compression: Compression = .deflated
  ) {
    guard bytes.count < Int(UInt32.max) else {
      failure = failure ?? .entryTooLarge(name: name)
      return
    }
    let deflated: DeflatedBytes?
    do throws(FormatError) {
      deflated = compression == .deflated ? try bytes.deflated() : nil
    } catch {
      failure = failure ?? error
      return
    }
    let content = deflated.map(EntrySource.Content.deflated) ?? .plain(bytes)
    guard let source = unsafe EntrySource.make(content, for: archive) else { return fail() }
    let index = unsafe zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return fail()
    }
    settle(zip_uint64_t(index), compression)
  }

  /// Gives an entry its method, and takes time, user and machine out of it.
  private mutating func settle(_ entry: zip_uint64_t, _ compression: Compression) {
    let method = compression == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    let level = compression == .stored ? 0 : zip_uint32_t(DeflateStream.level)
    guard
      unsafe zip_set_file_compression(archive, entry, method, level) == 0,
      // Not `zip_file_set_mtime`, which converts to the time zone of the machine.
      unsafe zip_file_set_dostime(archive, entry, 0, firstDOSDate, 0) == 0,
      unsafe zip_file_set_external_attributes(
        archive, entry, 0, zip_uint8_t(ZIP_OPSYS_DOS), 0) == 0
    else { return fail() }
  }

  private init() throws(FormatError) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
      throw .archiveFailed(reason: unsafe String(cString: zip_error_strerror(&error)))
    }
    guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(target)
      throw .archiveFailed(reason: unsafe String(cString: zip_error_strerror(&error)))
    }
    // The archive owns one reference and gives it up when it closes; the other one is ours.
    unsafe zip_source_keep(target)
    unsafe self.target = target
    unsafe self.archive = archive
  }

  deinit {
    if let archive = unsafe archive { unsafe zip_discard(archive) }
    unsafe zip_source_free(target)
  }

  private func send(to sink: any ByteSink) throws(FormatError) {
    guard unsafe zip_source_open(target) == 0 else { throw .archiveFailed(reason: "Read error") }
    defer { unsafe zip_source_close(target) }
    var block = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = unsafe block.withUnsafeMutableBytes { block in
        unsafe zip_source_read(target, block.baseAddress, zip_uint64_t(block.count))
      }
      guard count > 0 else {
        if count < 0 { throw .archiveFailed(reason: "Read error") }
        return
      }
      guard unsafe sink.append(block.span.extracting(0..<Int(count)).bytes) else {
        throw .outputFailed
      }
    }
  }

  private mutating func fail() {
    failure = failure ?? reason()
  }

  private func reason() -> FormatError {
    .archiveFailed(reason: unsafe String(cString: zip_strerror(archive)))
  }
}

/// 1 January 1980, the first date that a ZIP can hold: year 0 since 1980, month 1, day 1.
private let firstDOSDate: zip_uint16_t = 1 << 5 | 1
