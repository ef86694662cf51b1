#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Writes files whole or not at all.
///
/// The bytes go to a temporary name in the same folder, are brought to the disk, and take the
/// place of the file in one step. Whatever goes wrong, the file is as it was and the temporary
/// one is gone. A link is followed, and what is no file, such as `/dev/null` or a pipe, is
/// written to as it stands.
package enum AtomicFile {
  /// Writes the file at `path` with what `body` sends to the sink.
  ///
  /// Unless it is `replacing`, a file that is already there stays, and that is an error.
  ///
  /// - Throws: `FormatError.file` when the system is against it; otherwise what `body` throws.
  package static func write(
    to path: String, replacing: Bool = true, _ body: (any ByteSink) throws(FormatError) -> Void
  ) throws(FormatError) {
    try Destination(path).write(replacing: replacing, body)
  }
}

/// The place of a file: links followed, folder and name apart.
private struct Destination {
  /// The path as it was given, for messages.
  private let givenPath: String
  private let path: String
  private let folder: String
  private let mode: mode_t?

  init(_ path: String) {
    givenPath = path
    let resolved = Self.following(path)
    let slash = resolved.utf8.lastIndex(of: UInt8(ascii: "/"))
    folder = slash.map { String(resolved[...$0]) } ?? "./"
    var status = stat()
    mode = unsafe stat(resolved, &status) == 0 ? status.st_mode : nil
    self.path = resolved
  }

  func write(
    replacing: Bool, _ body: (any ByteSink) throws(FormatError) -> Void
  ) throws(FormatError) {
    switch mode.map({ $0 & S_IFMT }) {
    case nil: try writeBeside(body)
    case S_IFREG:
      guard replacing else { throw fault(.alreadyExists) }
      guard unsafe access(path, W_OK) == 0 else { throw fault(FileFault(errorNumber: errno)) }
      try writeBeside(body)
    case S_IFDIR: throw fault(.isFolder)
    default: try fill(opening(path, 0), body, synchronizing: false)
    }
  }

  /// Writes to a temporary name, which then becomes the file.
  private func writeBeside(_ body: (any ByteSink) throws(FormatError) -> Void) throws(FormatError) {
    let (file, temporary) = try temporaryFile()
    do throws(FormatError) {
      if let mode { file.adoptMode(mode) }
      try fill(file, body, synchronizing: true)
      guard unsafe rename(temporary, path) == 0 else {
        throw fault(FileFault(errorNumber: errno))
      }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    synchronizeFolder()
  }

  private func fill(
    _ file: FileDescriptor, _ body: (any ByteSink) throws(FormatError) -> Void,
    synchronizing: Bool
  ) throws(FormatError) {
    do throws(FormatError) {
      try body(file)
    } catch {
      // The sink knows better than its writer why it took no more.
      throw file.fault.map(fault) ?? error
    }
    do throws(FileFault) {
      try file.finish(synchronizing: synchronizing)
    } catch {
      throw fault(error)
    }
  }

  /// Opens a file of a name that nobody has: the process's number, and a count if that is taken.
  private func temporaryFile() throws(FormatError) -> (FileDescriptor, path: String) {
    for attempt in 0..<100 {
      let candidate = "\(folder).cahier-\(getpid())-\(attempt).part"
      do throws(FileFault) {
        return (try FileDescriptor(candidate, O_CREAT | O_EXCL), candidate)
      } catch .alreadyExists {
        continue
      } catch {
        throw fault(error)
      }
    }
    throw fault(.alreadyExists)
  }

  private func fault(_ fault: FileFault) -> FormatError {
    .file(fault, path: givenPath)
  }

  private func opening(_ path: String, _ flags: CInt) throws(FormatError) -> FileDescriptor {
    do throws(FileFault) {
      return try FileDescriptor(path, flags)
    } catch {
      throw fault(error)
    }
  }

  /// Brings the new name to the disk, where the file system can.
  private func synchronizeFolder() {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  /// The file that a link leads to, there or not, or the path itself.
  private static func following(_ path: String, links: Int = 40) -> String {
    if let resolved = unsafe realpath(path, nil) {
      defer { unsafe free(resolved) }
      return unsafe String(cString: resolved)
    }
    guard links > 0, let target = target(ofLink: path) else { return path }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = target.hasPrefix("/") ? "" : slash.map { String(path[...$0]) } ?? ""
    return following(folder + target, links: links - 1)
  }

  private static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
