#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierModel

/// Reads the whole of a file that the person names, `-` being standard input.
enum InputBytes {
  /// More bytes than any file that Cahier reads may have.
  private static let limit = 64 << 20

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if path != "-" { _ = close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      // One byte beyond the limit is enough for the reader to refuse the file.
      if bytes.count > limit { return bytes }
    }
  }

  private static func unreadable(_ path: String) -> Failure {
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
