/// A level that can be observed: “at most 2 seconds”, “at least 650 accounts”.
package struct MeasurableLevel: Hashable, Sendable {
  /// The number of a level, written or taken from an answer.
  package enum Amount: Hashable, Sendable {
    case number(ExactDecimal)
    /// The value of the parameter with this id.
    case parameter(String)
  }

  /// On which side of the amount an observed value has to be.
  package let comparison: Comparison
  /// The number to reach or to keep below, in the unit.
  package let amount: Amount
  /// The id of a unit of the template.
  package let unit: String

  package init(_ comparison: Comparison, _ amount: Amount, unit: String) {
    self.comparison = comparison
    self.amount = amount
    self.unit = unit
  }

  /// The number of the level, where it is known.
  ///
  /// `figure`: the figure of a parameter, or nil where nothing gives one.
  package func number(_ figure: (String) -> ExactDecimal?) -> ExactDecimal? {
    switch amount {
    case .number(let number): number
    case .parameter(let name): figure(name)
    }
  }
}

/// How an observed value stands to a level that it reaches.
package enum Comparison: String, CaseIterable, Hashable, Sendable {
  case atLeast, atMost, equal

  /// The comparison in words.
  package var name: Text {
    switch self {
    case .atLeast: Text(fr: "au moins", en: "at least")
    case .atMost: Text(fr: "au plus", en: "at most")
    case .equal: Text(fr: "exactement", en: "exactly")
    }
  }

  /// The comparison as a sign: ≥, ≤, =.
  package var sign: String {
    switch self {
    case .atLeast: "≥"
    case .atMost: "≤"
    case .equal: "="
    }
  }
}
