internal import CahierEvaluation
internal import CahierModel

/// Where each part of an evaluation stands in its file.
struct EvaluationPlaces: Sendable {
  /// The name of the file, as messages show it.
  let file: String
  private var lines: [EvaluationSubject: Int] = [:]

  init(file: String) {
    self.file = file
  }

  mutating func note(_ subject: EvaluationSubject, line: Int) {
    lines[subject] = line
  }

  /// The line of a subject, else that of what it is part of.
  private func line(of subject: EvaluationSubject) -> Int {
    if let line = lines[subject] { return line }
    return switch subject {
    case .mark(let offer, _), .priceLine(let offer, _): lines[.offer(offer)] ?? 1
    case .tie: lines[.method] ?? 1
    default: lines[.lot] ?? 1
    }
  }

  /// The diagnostic of a fault with its line before its place.
  func placing(_ fault: EvaluationFault) -> Diagnostic {
    var diagnostic = fault.diagnostic
    diagnostic.place.insert(Text(same: "\(file):\(line(of: fault.subject))"), at: 0)
    return diagnostic
  }
}
