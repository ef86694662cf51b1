#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The few things that the store does with files itself, without SQLite.
enum FileBytes {
  /// The first bytes of a file, fewer if it is shorter.
  ///
  /// Nothing but a file is read: opening a pipe would wait for somebody to write.
  ///
  /// - Throws: `StoreError.missing`, `.notPermitted`, `.inputOutput`, or `.notADossier` for what is
  ///   no file.
  static func read(_ path: String, upTo count: Int) throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw reading(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notADossier
    }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw reading(errno) }
      if got == 0 { break }
      filled += got
    }
    return Array(bytes.prefix(filled))
  }

  private static func reading(_ code: CInt) -> StoreError {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    // A socket cannot be opened at all.
    case ENXIO: .notADossier
    default: .inputOutput(reason: String(cString: strerror(code)))
    }
  }

  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Whether there is a file: no folder, and no pipe, which would be waited for.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
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

  /// The file to which a path leads if it is a link, or the path itself.
  static func following(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes an empty file that only its owner may read, and fails if there is one.
  static func create(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw making(errno) }
    close(descriptor)
  }

  /// What an error of the system means for a file that is to be made.
  private static func making(_ code: CInt) -> StoreError {
    switch code {
    case EEXIST: .exists
    case EACCES, EPERM, EROFS: .readOnly
    case ENOSPC, EDQUOT: .diskFull
    default: .cannotCreate(reason: String(cString: strerror(code)))
    }
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path of a file of that name in the folder of another.
  static func path(_ name: String, beside path: String) -> String {
    path.lastIndex(of: "/").map { path[...$0] + name } ?? name
  }

  /// A name in the folder of `path` that no other running program uses.
  static func temporaryName(beside path: String) -> String {
    "\(path).\(getpid()).new"
  }

  /// Gives a finished file its name, and fails if the name is taken.
  ///
  /// `link`: how a file gets a second name. Some file systems, such as FAT, have no such thing; there
  /// the name is looked at, then given.
  static func publish(
    _ temporary: String, as path: String,
    linking link: (String, String) -> CInt = { Glibc.link($0, $1) }
  ) throws(StoreError) {
    if link(temporary, path) == 0 {
      unlink(temporary)
      return
    }
    let code = errno
    if [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code), !exists(path) {
      return try replace(path, with: temporary)
    }
    unlink(temporary)
    throw making(exists(path) ? EEXIST : code)
  }

  /// Gives a finished file its name, in place of the file that has it.
  static func replace(_ path: String, with temporary: String) throws(StoreError) {
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw making(code)
    }
  }

  /// Gives the file at `path` a second name, and takes the first one away where it can have but one.
  ///
  /// - Throws: `StoreError.exists` if the name is taken.
  static func keep(
    _ path: String, as name: String,
    linking link: (String, String) -> CInt = { Glibc.link($0, $1) }
  ) throws(StoreError) {
    if link(path, name) == 0 { return }
    let code = errno
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(code), !exists(name) else {
      throw making(exists(name) ? EEXIST : code)
    }
    guard rename(path, name) == 0 else { throw making(errno) }
  }

  static func remove(_ path: String) {
    unlink(path)
  }
}
