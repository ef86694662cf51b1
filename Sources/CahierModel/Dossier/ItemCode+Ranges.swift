extension ItemCode {
  /// Codes as people write them, three or more that follow one another as a range:
  /// `BF-001..BF-004, BF-007`.
  ///
  /// The order is that of the codes given; a range holds them and no other.
  package static func listed(_ codes: [ItemCode], separator: String = ", ") -> String {
    var runs: [(first: ItemCode, last: ItemCode)] = []
    for code in codes {
      if let run = runs.last, run.last.prefix == code.prefix, run.last.number + 1 == code.number {
        runs[runs.count - 1].last = code
      } else {
        runs.append((code, code))
      }
    }
    return runs.map { run in
      switch run.last.number - run.first.number {
      case 0: "\(run.first)"
      case 1: "\(run.first)\(separator)\(run.last)"
      default: "\(run.first)..\(run.last)"
      }
    }.joined(separator: separator)
  }
}
