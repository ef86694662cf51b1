package import CahierModel

/// The faults found so far in one file: a reader goes on after a fault, so that all are told.
package final class FaultList {
  /// More faults than a person reads in one go; the rest are counted.
  package static let limit = 100

  private var diagnostics: [Diagnostic] = []
  private var untold = 0

  package init() {}

  /// Whether no fault was found so far.
  package var isEmpty: Bool { diagnostics.isEmpty }

  /// Notes a fault, or counts it once there are more than anybody reads.
  package func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.limit { diagnostics.append(diagnostic) } else { untold += 1 }
  }

  /// Throws what was found, if anything was.
  package func throwIfAny() throws(DataError) {
    guard !diagnostics.isEmpty else { return }
    guard untold > 0 else { throw DataError(diagnostics) }
    let rest = Diagnostic(
      .note, "FILE-009",
      Text(
        fr: "\(untold) autres fautes ne sont pas montrées", en: "\(untold) more faults not shown"),
      remedies: [
        Text(
          fr: "Corriger celles qui précèdent, puis recommencer.",
          en: "Mend those above, then run the command again.")
      ])
    throw DataError(diagnostics + [rest])
  }
}
