internal import Dispatch
internal import Synchronization

/// Compresses pieces on a thread of its own, in the order in which they are handed over, while
/// others are still being written.
///
/// What comes out depends on the pieces alone: they wait in one line, and one thread takes them.
final class DeflateAhead: Sendable {
  private let line = DispatchQueue(label: "cahier.deflate")
  private let work = Mutex(Work())

  /// What one thread at a time has in hand.
  private struct Work {
    var stream: DeflateStream?
    var fault: FormatError?
    /// What was made of all the pieces, once it has been asked for.
    var made: DeflatedBytes?

    mutating func append(_ piece: [UInt8]) {
      guard fault == nil else { return }
      do throws(FormatError) {
        try begun().append(piece)
      } catch {
        fault = error
      }
    }

    mutating func finish() throws(FormatError) -> DeflatedBytes {
      if let fault { throw fault }
      if let made { return made }
      let part = try begun().finish(isLast: false)
      (stream, made) = (nil, part)
      return part
    }

    private mutating func begun() throws(FormatError) -> DeflateStream {
      if let stream { return stream }
      let stream = try DeflateStream()
      self.stream = stream
      return stream
    }
  }

  init() {}

  /// Hands over a piece, and returns at once.
  func append(_ piece: [UInt8]) {
    line.async { self.work.withLock { $0.append(piece) } }
  }

  /// Waits for all that was handed over, and gives it as a part that another one follows.
  ///
  /// Nothing may be handed over after it.
  ///
  /// - Throws: The first fault of any piece.
  func finish() throws(FormatError) -> DeflatedBytes {
    line.sync {}
    return try work.withLock { work throws(FormatError) in try work.finish() }
  }
}
