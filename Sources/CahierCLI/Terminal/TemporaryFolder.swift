#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A folder that nobody else has and nobody else may enter, for as long as a task takes.
enum TemporaryFolder {
  /// Runs `body` with the path of a new folder below `TMPDIR`, and removes it with all it holds.
  ///
  /// - Returns: What `body` returns, or nil where no folder can be made.
  static func with<Value>(_ body: (String) throws(Failure) -> Value) throws(Failure) -> Value? {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(place)/cahier-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(path) }
    return try body(path)
  }

  /// Links are removed, never followed.
  private static func remove(_ path: String) {
    // A folder cannot be removed by `unlink`, nor a file by `rmdir`.
    guard unlink(path) != 0 else { return }
    for name in FolderFiles.names(in: path, all: true) { remove("\(path)/\(name)") }
    FolderFiles.removeIfEmpty(path)
  }
}
