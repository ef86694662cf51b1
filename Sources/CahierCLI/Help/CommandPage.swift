package import ArgumentParser
package import CahierModel

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
      commandName: name, abstract: abstract.shown, discussion: discussion.shown,
      shouldDisplay: shouldDisplay, subcommands: subcommands,
      defaultSubcommand: defaultSubcommand, helpNames: [], aliases: aliases)
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
