#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// What an error of Cahier itself leaves for whoever mends it: a file that holds nothing of a dossier.
///
/// It names the command and its options, never their values nor what was typed, and the codes of
/// the messages, never their words: both may quote a dossier.
struct FaultReport {
  private let text: String

  /// Describes a run that ended with an error of Cahier.
  ///
  /// - Parameters:
  ///   - words: The command line, its names in English.
  ///   - codes: The codes of the messages, `STORE-013`, or what else is known of the fault.
  init(words: [String], codes: [String]) {
    let path = CommandTree.known(words.filter { $0 != "help" })
    let options = words.filter { $0.hasPrefix("--") }.map { $0.prefix { $0 != "=" } }
      .filter { Self.isKnown(String($0), path) }
    text = """
      cahier \(CahierCommand.version)
      \(SystemClock.now())
      command: \(path.joined(separator: " "))
      options: \(options.joined(separator: " "))
      language: \(ScreenLanguage.current.rawValue)
      fault: \(codes.joined(separator: ", "))
      SQLite \(DatabaseLibrary.version ?? "?")

      """
  }

  /// Whether an option is one of the command's: anything else may be a text that begins with dashes.
  private static func isKnown(_ option: String, _ path: [String]) -> Bool {
    CommandManual(of: path).command.arguments.contains { $0.name == option }
  }

  /// Writes the report where programs keep their state, for its owner alone.
  ///
  /// - Returns: The path of the file, or nil where none can be made.
  func write(_ variables: [String: String]) -> String? {
    guard let folder = Self.folder(variables) else { return nil }
    try? FolderFiles.makeFolders(for: "\(folder)/")
    let path = "\(folder)/cahier-\(SystemClock.now().replacing(":", with: ""))-\(getpid()).txt"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    return Glibc.write(descriptor, bytes, bytes.count) == bytes.count ? path : nil
  }

  /// The folder of reports: `$XDG_STATE_HOME/cahier`, else `~/.local/state/cahier`.
  ///
  /// - Source: XDG Base Directory Specification 0.8.
  private static func folder(_ variables: [String: String]) -> String? {
    if let state = variables["XDG_STATE_HOME"], state.hasPrefix("/") { return "\(state)/cahier" }
    guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/cahier"
  }
}

extension FaultReport {
  /// Tells the person that Cahier is at fault, and where the report is.
  static func tell(words: [String], codes: [String], _ environment: ProgramEnvironment) {
    let path = FaultReport(words: words, codes: codes).write(environment.variables)
    let place = path.map { path in
      Text(
        fr: "Joindre ce rapport, qui ne contient rien du dossier\u{202F}: \(path)",
        en: "Attach this report, which holds nothing of the dossier: \(path)")
    }
    let note = Diagnostic(
      .note, "FAULT-001",
      Text(
        fr: "Cahier est en faute\u{202F}: merci de le signaler",
        en: "Cahier is at fault: please report it"
      ),
      remedies: place.map { [$0] } ?? [])
    Output.write(message: note.shownLines)
  }
}
