#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierModel

/// Reads the whole of a file that the person names, `-` being standard input.
///
/// A pipe that somebody writes to is read to its end; one that nobody writes to is not waited for.
enum InputBytes {
  /// More bytes than any file that Cahier reads may have.
  static let limit = 64 << 20

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if path != "-" { _ = close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || (errno == EAGAIN && waitForInput(descriptor)) { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0, bytes.isEmpty, isPipe(descriptor), path != "-" { throw unreadable(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      // One byte beyond the limit is enough for the reader to refuse the file.
      if bytes.count > limit { return bytes }
    }
  }

  private static func waitForInput(_ descriptor: CInt) -> Bool {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&poller, 1, -1) >= 0 || errno == EINTR
  }

  private static func isPipe(_ descriptor: CInt) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  static func unreadable(_ path: String) -> Failure {
    let isMissing = errno == ENOENT
    return Failure(
      Diagnostic(
        .error, "FILE-021",
        isMissing
          ? Text(fr: "le fichier n’existe pas", en: "there is no such file")
          : Text(fr: "le fichier ne peut pas être lu", en: "the file cannot be read"),
        at: [Text(same: path)],
        remedies: [
          Text(
            fr: "Vérifier le chemin et les droits d’accès.", en: "Check the path and its rights.")
        ]),
      status: .noInput)
  }
}
