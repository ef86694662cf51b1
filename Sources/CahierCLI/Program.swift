package import ArgumentParser
internal import CahierModel
internal import CahierStore
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The root of the command line: `cahier`.
package struct CahierCommand: ParsableCommand {
  /// The version of the program, by semantic versioning: what `--version` prints.
  package static let version = "0.1.0"
  /// The day of the version, as the manual page bears it.
  package static let date = "2026-11-22"

  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "cahier",
      Text(
        fr: "Rédiger un cahier des charges, comparer les offres, justifier le choix.",
        en: "Write a specification, compare the offers, justify the choice."),
      subcommands: CommandTree.root)
  }

  package init() {}
}

extension CahierCommand {
  /// Runs the command line and leaves with its status.
  package static func runAndExit() -> Never {
    // A file that may not grow is a full disk, told as one: by default the signal ends the program.
    signal(SIGXFSZ, SIG_IGN)
    let environment = ProgramEnvironment.current()
    let status = ProgramRun(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: environment,
      garbledArgument: ProgramArguments.firstThatIsNoText
    ).run()
    Glibc.exit(status.rawValue)
  }
}
