#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Another program that Cahier runs and waits for, which reads and says nothing.
enum ChildProcess {
  enum Outcome: Hashable {
    /// The program ended by itself, whatever it thinks of its work.
    case ended
    case notFound
    /// It took longer than it was given, and was ended.
    case tooLong
  }

  /// Runs a program and waits for it.
  ///
  /// The program gets a group of processes of its own, so that what it starts ends with it.
  ///
  /// - Parameters:
  ///   - words: The name of the program, looked for in `PATH`, and its arguments.
  ///   - patience: How long it may take.
  /// - Returns: How it ended.
  static func run(_ words: [String], patience: Duration) -> Outcome {
    guard let process = start(words) else { return .notFound }
    let clock = ContinuousClock()
    let end = clock.now + patience
    var status: CInt = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return .ended }
      if ended < 0, errno != EINTR { return .ended }
      if clock.now > end {
        _ = kill(-process, SIGKILL)
        _ = waitpid(process, &status, 0)
        return .tooLong
      }
      _ = usleep(20_000)
    }
  }

  /// Whether a program of this name can be run from `PATH`.
  static func isInstalled(_ program: String) -> Bool {
    guard let path = getenv("PATH") else { return false }
    return String(cString: path).split(separator: ":", omittingEmptySubsequences: true).contains {
      access("\($0)/\(program)", X_OK) == 0
    }
  }

  private static func start(_ words: [String]) -> pid_t? {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, CShort(POSIX_SPAWN_SETPGROUP))
    var process = pid_t()
    let fault = posix_spawnp(&process, words[0], &files, &attributes, &arguments, environ)
    return fault == 0 ? process : nil
  }
}
