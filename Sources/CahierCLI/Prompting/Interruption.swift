#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import CahierModel
internal import Synchronization

/// Control-C, noticed where a line is waited for.
///
/// What was answered is saved by then: the program only has to leave with the right number, after
/// the change that it is making.
enum Interruption {
  /// The two ends of a pipe that the signal is written to: what a handler may do is little.
  private static let readEnd = Atomic<CInt>(-1)
  private static let writeEnd = Atomic<CInt>(-1)

  /// Takes Control-C from now on.
  static func watch() {
    guard readEnd.load(ordering: .relaxed) < 0 else { return }
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    readEnd.store(ends[0], ordering: .relaxed)
    writeEnd.store(ends[1], ordering: .relaxed)
    signal(SIGINT) { _ in
      var byte: UInt8 = 1
      _ = write(Interruption.writeEnd.load(ordering: .relaxed), &byte, 1)
    }
  }

  /// Waits until something can be read.
  ///
  /// `milliseconds`: how long at most, or -1 for as long as it takes.
  /// - Returns: Whether something can be read, the end of the input too.
  /// - Throws: A failure with status 130 after Control-C.
  static func waitForInput(
    _ descriptor: CInt, milliseconds: CInt = -1
  ) throws(Failure) -> Bool {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&polled, 2, milliseconds)
    if count > 0, polled[1].revents != 0 { throw failure }
    return count > 0 && polled[0].revents != 0
  }

  private static var failure: Failure {
    Failure(
      Diagnostic(
        .note, "INPUT-052",
        Text(fr: "arrêté par Ctrl-C", en: "stopped with Control-C"),
        remedies: [
          Text(
            fr: "Tout ce qui a été répondu est enregistré ; « cahier guide » reprend.",
            en: "All that was answered is saved; “cahier guide” goes on.")
        ]), status: .interrupted)
  }
}
