/// One or more faults in what came from outside: a file, an answer, a command.
///
/// Readers gather every fault that they find before they throw, so that a person mends a file once.
package struct DataError: Error, Hashable, Sendable {
  /// The faults, in the order of the file: at least one.
  package let diagnostics: [Diagnostic]

  /// Gathers the faults of one reading, in the order of the file: at least one.
  package init(_ diagnostics: [Diagnostic]) {
    precondition(!diagnostics.isEmpty, "an error says what is wrong")
    self.diagnostics = diagnostics
  }

  /// An error that is a single fault.
  package init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }
}
