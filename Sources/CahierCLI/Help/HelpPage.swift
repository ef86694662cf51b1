internal import ArgumentParser
internal import CahierModel

/// The help of a command, asked for with `--help`, `-h`, `help` or no word at all.
struct HelpPage {
  let lines: [String]

  /// The page that the words ask for, or nil if they ask for none.
  init?(for words: [String]) throws(Failure) {
    let asks =
      words.isEmpty || words.first == "help" || words.contains { $0 == "--help" || $0 == "-h" }
    guard asks else { return nil }
    let path = CommandTree.known(
      Array(words.drop(while: { $0 == "help" }).prefix(while: { !$0.hasPrefix("-") })))
    lines =
      CahierCommand.helpMessage().split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init) + path.prefix(0)
  }
}
