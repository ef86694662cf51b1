#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The lock that SQLite takes to write, on a file that SQLite may not be able to read.
///
/// While it is taken, no other program reads or writes the dossier. It ends with the value.
struct FileLock: ~Copyable {
  private let descriptor: CInt

  /// Opens the file at `path`, which is there, and takes no lock yet.
  ///
  /// - Throws: `StoreError.readOnly` if the file may not be written to.
  init(_ path: String) throws(StoreError) {
    descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .readOnly }
  }

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - path: The path by which the file was opened.
  ///   - patience: How many seconds to wait for another program that holds it.
  /// - Throws: `StoreError.busy`.
  func take(_ path: String, patience: Double) throws(StoreError) {
    var tries = Int(patience * 1_000_000) / Int(Self.pause)
    while !Self.take(descriptor) {
      guard tries > 0 else { throw .busy(holder: LockHolder.current(of: path)) }
      usleep(Self.pause)
      tries -= 1
    }
  }

  /// The first bytes of the file, where SQLite counts its changes; fewer if it is shorter.
  ///
  /// Read here because closing another descriptor of the file would drop locks of this process.
  func header() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: DossierFileHeader.byteCount)
    let got = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return Array(bytes.prefix(max(got, 0)))
  }

  /// Whether the path still leads to the file: another restore may have replaced it.
  func holds(_ path: String) -> Bool {
    var (own, other) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, stat(path, &other) == 0 else { return false }
    return own.st_dev == other.st_dev && own.st_ino == other.st_ino
  }

  deinit {
    close(descriptor)
  }

  /// Microseconds between one try and the next.
  private static let pause: UInt32 = 20_000

  /// A lock of the open file, `F_OFD_SETLK`: one of the process would go with any other descriptor
  /// of the file that is closed.
  private static func take(_ descriptor: CInt) -> Bool {
    var lock = SQLiteLock.exclusive
    return fcntl(descriptor, 37, &lock) == 0
  }
}

/// The bytes by which SQLite keeps programs apart.
///
/// - Source: SQLite's file format, section 2.3: the pending, reserved and shared bytes, 512 in all.
enum SQLiteLock {
  static var exclusive: flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    return lock
  }
}
