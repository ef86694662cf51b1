package import ArgumentParser
package import CahierModel
internal import Synchronization

extension CommandConfiguration {
  /// A configuration in the language of the screen.
  ///
  /// Commands compute theirs each time, so that it follows the language.
  package init(
    _ name: String, aliases: [String] = [], _ abstract: Text,
    discussion: Text = Text(same: ""), subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil, shouldDisplay: Bool = true
  ) {
    self.init(
      commandName: name, abstract: abstract.shown, discussion: SaidOnce.shown(discussion),
      shouldDisplay: shouldDisplay, subcommands: subcommands,
      defaultSubcommand: defaultSubcommand, helpNames: [], aliases: aliases)
  }
}

/// The long texts of commands as the screen has them, each said once.
///
/// The parser asks a command for its configuration a dozen times, and a page of text takes longer to
/// say in French, command by command, than all the rest of it.
private enum SaidOnce {
  private static let known = Mutex<[Key: String]>([:])

  private struct Key: Hashable {
    let text: String
    let language: Language
  }

  static func shown(_ text: Text) -> String {
    let language = ScreenLanguage.current
    let key = Key(text: text[language], language: language)
    return known.withLock { known in
      if let said = known[key] { return said }
      let said = text.shown
      known[key] = said
      return said
    }
  }
}

extension ArgumentHelp {
  /// The help of an option or argument in the language of the screen.
  ///
  /// - Parameters:
  ///   - help: What it is for, in a sentence with no full stop.
  ///   - value: The name of its value in usage lines, in lower case.
  package init(_ help: Text, value: Text? = nil) {
    self.init(stringLiteral: help.shown)
    valueName = value?.shown
  }
}
