internal import ArgumentParser
internal import CahierModel

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
      if let number = words.first(where: isNegativeNumber) { throw negative(number) }
      throw Failure(
        UsageSentence.diagnostic(for: command.message(for: error), command: path), status: .usage)
    }
  }

  /// Whether a word is a number below zero, which the parser takes for an option.
  private static func isNegativeNumber(_ word: String) -> Bool {
    word.first == "-" && word.dropFirst().first?.isNumber ?? false
  }

  private static func negative(_ number: String) -> Failure {
    .usage(
      "INPUT-017",
      Text(
        fr: "un nombre négatif n’a pas de sens ici", en: "a negative number has no meaning here"),
      found: number,
      expected: Text(fr: "un nombre à partir de zéro", en: "a number from zero on"),
      remedies: [
        Text(
          fr: "Donner le nombre sans signe\u{202F}; pour une note, de 0 au plus de son échelle.",
          en: "Give the number without a sign; for a mark, from 0 to the highest of its scale.")
      ])
  }
}
