#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What the program takes from the process it runs in, read once at its start.
package struct ProgramEnvironment: Sendable {
  /// The variables that Cahier knows; the others are never looked at.
  package var variables: [String: String]
  /// The name of the account that runs the program, or its number where it has none.
  package var login: String {
    let account = getuid()
    return getpwuid(account).map { String(cString: $0.pointee.pw_name) } ?? "\(account)"
  }

  /// Whether a person can be asked: both the input and the message stream are terminals.
  package var canAsk: Bool
  /// Whether a person sits at the input: else it is a file or a pipe.
  package var inputIsTerminal: Bool
  /// Whether data goes to a terminal, where control characters would be obeyed.
  package var outputIsTerminal: Bool
  /// Whether messages may carry colour.
  package var hasColour: Bool

  private static let names = [
    "CAHIER_LANGUAGE", "CAHIER_DOSSIER", "CAHIER_USER", "CAHIER_TEMPLATES", "CAHIER_STYLE",
    "CAHIER_BUSY_SECONDS",
    "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "NO_COLOR", "TERM", "CI", "VISUAL", "USER",
    "LOGNAME", "PATH", "HOME", "XDG_STATE_HOME",
  ]

  /// An environment from what the process has; tests make one of their own.
  ///
  /// A person can be asked where both input and messages are on a terminal. Colour is off where
  /// `NO_COLOR` is set or the terminal is dumb.
  package init(
    variables: [String: String], inputIsTerminal: Bool, outputIsTerminal: Bool,
    messagesAreTerminal: Bool
  ) {
    self.variables = variables
    self.outputIsTerminal = outputIsTerminal
    self.inputIsTerminal = inputIsTerminal
    canAsk = inputIsTerminal && messagesAreTerminal
    hasColour =
      messagesAreTerminal && (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
  }

  /// How many seconds to wait for another program that holds a dossier: 5, or what
  /// `CAHIER_BUSY_SECONDS` says, from 0 to 600.
  package var patience: Double {
    guard let text = variables["CAHIER_BUSY_SECONDS"], let seconds = Int(text) else { return 5 }
    return Double(min(max(seconds, 0), 600))
  }

  /// The environment of this process.
  package static func current() -> ProgramEnvironment {
    let variables = names.reduce(into: [String: String]()) { variables, name in
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return ProgramEnvironment(
      variables: variables, inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1, messagesAreTerminal: isatty(STDERR_FILENO) == 1)
  }
}
