package import ArgumentParser

/// The root of the command line: `cahier`.
package struct CahierCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cahier", version: "0.1.0", subcommands: [EvaluateCommand.self])
  }

  package init() {}

  package static func runAndExit() -> Never {
    main()
    exit()
  }
}
