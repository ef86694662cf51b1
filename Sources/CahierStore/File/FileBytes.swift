#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The few things that the store does with files itself, without SQLite.
enum FileBytes {
  /// The first bytes of a file, fewer if it is shorter, or nil if it cannot be read.
  static func read(_ path: String, upTo count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      filled += got
    }
    return Array(bytes.prefix(filled))
  }

  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  static func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0
  }

  /// The nine bits of permission of a file, or nil where there is none.
  static func permissions(_ path: String) -> UInt32? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return UInt32(status.st_mode) & 0o777
  }

  /// Makes an empty file that only its owner may read, and fails if there is one.
  static func create(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists : .cannotCreate(reason: String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  /// A name in the folder of `path` that no other running program uses.
  static func temporaryName(beside path: String) -> String {
    "\(path).\(getpid()).new"
  }

  /// Gives a finished file its name, and fails if the name is taken.
  static func publish(_ temporary: String, as path: String) throws(StoreError) {
    guard link(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw code == EEXIST ? .exists : .cannotCreate(reason: String(cString: strerror(code)))
    }
    unlink(temporary)
  }

  /// Gives a finished file its name, in place of the file that has it.
  static func replace(_ path: String, with temporary: String) throws(StoreError) {
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw .cannotCreate(reason: String(cString: strerror(code)))
    }
  }

  static func remove(_ path: String) {
    unlink(path)
  }
}
