package import ArgumentParser
internal import CahierFormats
internal import CahierModel

/// `cahier next`: the one most useful thing still missing, and the command to type.
package struct NextCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "next",
      Text(
        fr: "Ce qu’il est le plus utile de faire maintenant.",
        en: "The most useful thing to do now."),
      discussion: StrictOption.discussion)
  }

  @OptionGroup package var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var strict: StrictOption

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let state = try session.read { try DossierState($0) }
    let next = state.next
    try session.print(
      Printable(
        lines: [next.sentence.shown]
          + next.commands.map {
            "  \(CommandAliases.said($0, in: ScreenLanguage.current))"
          },
        value: .record([
          "what": .string(next.code), "sentence": .text(next.sentence),
          "command": .string(next.commands[0]),
          "commands": .array(next.commands.map { .string($0) }),
        ])), as: output.format)
    try strict.judge(state)
  }
}
