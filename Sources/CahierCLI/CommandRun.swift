internal import ArgumentParser

/// Runs the command that words name, typed or chosen in a menu: menus do nothing that commands
/// cannot.
enum CommandRun {
  /// Parses the words and runs the command.
  ///
  /// The parser is given the command itself, not the program: it makes the texts of each command
  /// that it might have to look for.
  ///
  /// - Parameter words: The command line, its names in English.
  /// - Throws: What the command throws, or INPUT-010 and its like, status 64, for words that do not
  ///   parse.
  static func run(_ words: [String]) throws(Failure) {
    let path = CommandTree.known(Array(words.prefix { !$0.hasPrefix("-") }))
    let command = CommandTree.command(path) ?? CahierCommand.self
    do {
      var command = try command.parseAsRoot(Array(words.dropFirst(path.count)))
      try command.run()
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        UsageSentence.diagnostic(for: command.message(for: error), command: path), status: .usage)
    }
  }
}
