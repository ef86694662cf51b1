package import CahierModel

/// An error as the program shows it: diagnostics for the person, a number for the shell.
package struct Failure: Error, Hashable {
  /// What happened, one at least.
  package let diagnostics: [Diagnostic]
  /// What the shell is told, by the numbers of `sysexits`.
  package let status: ExitStatus

  package init(_ diagnostics: [Diagnostic], status: ExitStatus) {
    self.diagnostics = diagnostics
    self.status = status
  }

  /// A failure with one thing to say.
  package init(_ diagnostic: Diagnostic, status: ExitStatus) {
    self.init([diagnostic], status: status)
  }

  /// Faults in what came from outside: status 65.
  package init(_ error: DataError) {
    self.init(error.diagnostics, status: .data)
  }
}
