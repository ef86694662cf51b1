package import Foundation
internal import Glibc

/// A program at a terminal of its own, with a test in the chair: it waits for a prompt, then types.
///
/// The terminal controls the program, so that Control-C reaches it as it does a person's.
package final class PseudoTerminal {
  private let master: CInt
  private let process: pid_t
  private var bytes: [UInt8] = []
  /// How many bytes had been shown when something was last typed.
  private var seen = 0
  private var status: Int32?
  /// Whether the program has shown nothing for as long as a test waits.
  private var isSilent = false

  /// Starts a program in a folder.
  package init(
    _ program: URL, _ arguments: [String], in folder: URL, variables: [String: String] = [:]
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: CInt = 0
    var number: CInt = 0
    guard
      master >= 0, ioctl(master, setLock, &unlocked) == 0, ioctl(master, getNumber, &number) == 0
    else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    let environment = [
      "TERM": "dumb", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "CAHIER_USER": "Test",
      "HOME": folder.path(),
    ].merging(variables) { _, new in new }
    process = try Self.spawn(
      ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path(), program.path()] + arguments,
      terminal: "/dev/pts/\(number)", environment)
  }

  deinit {
    if status == nil {
      _ = kill(process, SIGKILL)
      var status: CInt = 0
      _ = waitpid(process, &status, 0)
    }
    _ = close(master)
  }

  /// Starts a program as the leader of a session: the terminal that it opens first controls it.
  private static func spawn(
    _ words: [String], terminal: String, _ environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // The threads that tests run on may hold signals back, which a program would inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, newSession | signalMask | signalDefaults)
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let error = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EIO) }
    return process
  }
}

// MARK: - Typing and reading

extension PseudoTerminal {
  /// All that the terminal has shown; a character cut between two reads is whole here.
  package var screen: String {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// Waits until the terminal has shown a text since the last typing; blanks that no line breaks
  /// at count as blanks.
  package func expect(_ text: String) throws {
    while !shownSinceTyping.contains(text) { try readMore(waitingFor: text) }
  }

  private var shownSinceTyping: String {
    String(decoding: bytes[seen...], as: UTF8.self)
      .replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
  }

  /// Waits for a prompt, then types a line and Enter.
  package func type(_ line: String, at prompt: String) throws {
    try expect(prompt)
    press(line + "\n")
  }

  /// Types characters as they are: Control-C is `\u{3}`, Control-D `\u{4}`.
  package func press(_ keys: String) {
    seen = bytes.count
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }

  /// Ends the program as a power cut would.
  package func cutPower() {
    _ = kill(process, SIGKILL)
    _ = exitStatus()
  }

  /// Waits for the program to leave, and returns its exit status, 128 and more for a signal.
  package func exitStatus() -> Int32 {
    // Linux reports the end of a terminal's other side as an input error.
    while (try? readMore(waitingFor: "the end")) != nil {}
    // Whoever still waits for a line then would wait for ever.
    if isSilent { _ = kill(process, SIGKILL) }
    var ended: CInt = 0
    _ = waitpid(process, &ended, 0)
    let signal = ended & 0x7F
    let code = signal == 0 ? (ended >> 8) & 0xFF : 128 + signal
    status = code
    return code
  }

  private func readMore(waitingFor text: String) throws {
    var poller = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, 20_000) == 1 else {
      isSilent = true
      throw Silence(waitingFor: text, screen: screen)
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 12)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else { throw Silence(waitingFor: text, screen: screen) }
    bytes += chunk[..<count]
  }

  /// The terminal did not show what a test waits for.
  package struct Silence: Error {
    package let waitingFor: String
    package let screen: String
  }
}

/// `TIOCSPTLCK`, `TIOCGPTN` and three flags of `posix_spawn`: Swift's view of glibc leaves out some
/// of them, and has others of another type.
private let setLock: UInt = 0x4004_5431
private let getNumber: UInt = 0x8004_5430
private let newSession: Int16 = 0x80
private let signalMask: Int16 = 0x08
private let signalDefaults: Int16 = 0x04
