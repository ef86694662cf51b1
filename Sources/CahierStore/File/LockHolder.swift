#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension LockHolder {
  /// The process that locks the bytes by which SQLite keeps writers apart, or nil if none is told.
  ///
  /// Only for a file that this process has closed: closing any descriptor of a file drops all of the
  /// process's own locks on it.
  static func current(of path: String) -> LockHolder? {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var lock = SQLiteLock.exclusive
    guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
    return LockHolder(process: lock.l_pid, name: name(ofProcess: lock.l_pid))
  }

  private static func name(ofProcess process: Int32) -> String? {
    let bytes = try? FileBytes.read("/proc/\(process)/comm", upTo: 64)
    return bytes.map { String(decoding: $0.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }
  }
}
