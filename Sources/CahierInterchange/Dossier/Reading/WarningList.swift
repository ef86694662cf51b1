internal import CahierModel

/// What a person should know of files that can be read, gathered while they are.
final class WarningList {
  private var told: [Diagnostic] = []
  private var untold = 0

  func add(_ diagnostic: Diagnostic) {
    if told.count < FaultList.limit { told.append(diagnostic) } else { untold += 1 }
  }

  /// The warnings in the order of reading, and a count of those beyond the limit.
  var diagnostics: [Diagnostic] {
    guard untold > 0 else { return told }
    let rest = Diagnostic(
      .note, "FILE-009",
      Text(
        fr: "\(untold) autres avertissements ne sont pas montrés",
        en: "\(untold) more warnings not shown"))
    return told + [rest]
  }
}
