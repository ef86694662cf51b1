#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// An open file that takes bytes, and remembers why it took no more.
///
/// Closed when it goes away; `finish()` closes it earlier and says whether all bytes have arrived.
final class FileDescriptor: ByteSink {
  private var descriptor: CInt
  private(set) var fault: FileFault?

  /// Opens a file for writing, with `flags` of `open(2)` besides.
  init(_ path: String, _ flags: CInt) throws(FileFault) {
    descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | flags, 0o666)
    if descriptor < 0 { throw FileFault(errorNumber: errno) }
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  func append(_ bytes: RawSpan) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count, fault == nil {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
        let count = unsafe write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          offset += count
        } else if errno != EINTR {
          fault = FileFault(errorNumber: errno)
        }
      }
      return fault == nil
    }
  }

  /// Gives the file the permissions of another that it is to replace.
  func adoptMode(_ mode: mode_t) {
    // A file system without permissions refuses this, and the file is good all the same.
    _ = fchmod(descriptor, mode & 0o777)
  }

  /// Sees to it that the bytes are on the disk, then closes.
  func finish(synchronizing: Bool) throws(FileFault) {
    if let fault { throw fault }
    let (synchronized, synchronizeError) = (synchronizing ? fsync(descriptor) : 0, errno)
    let (closed, closeError) = (close(descriptor), errno)
    descriptor = -1
    if synchronized != 0 { throw FileFault(errorNumber: synchronizeError) }
    // A network file system may report only here that the disk was full.
    if closed != 0 { throw FileFault(errorNumber: closeError) }
  }
}
