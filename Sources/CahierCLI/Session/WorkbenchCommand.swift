package import ArgumentParser
internal import CahierModel

/// A command of the workbench: it gets a session and leaves with success or a failure.
package protocol WorkbenchCommand: ParsableCommand {
  /// The options that every command has.
  var common: CommonOptions { get }
  /// Does what the command says.
  func run(in session: Session) throws(Failure)
}

extension WorkbenchCommand {
  package func run() throws {
    let session = Session(environment: Session.environment, choices: common.choices)
    try session.timed(Text(fr: "en tout", en: "in all")) { () throws(Failure) in
      try run(in: session)
    }
  }
}
