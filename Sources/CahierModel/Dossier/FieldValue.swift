/// The value of a field of an item that is no text.
package enum FieldValue: Hashable, Sendable {
  /// A word of the vocabulary that the field names.
  case choice(String)
  case level(Level)
  case number(ExactDecimal)
  case flag(Bool)
  case date(CalendarDate)
  /// Words that refer to entries of the template: its sources, families covered.
  case words([String])
}

/// How much of something is asked for: “≤ 2 s”, “≥ 95 %”.
///
/// NF EN 16271 calls the scale an assessment criterion and the value its level.
package struct Level: Hashable, Sendable {
  /// A word of the template's vocabulary of comparisons: `atLeast`, `atMost`, `equal`.
  package var comparison: String
  package var amount: Amount
  /// The id of a unit of the template.
  package var unit: String

  /// A number, or the name of a parameter of the template that stands for one.
  package enum Amount: Hashable, Sendable {
    case number(ExactDecimal)
    case parameter(String)
  }

  package init(comparison: String, amount: Amount, unit: String) {
    self.comparison = comparison
    self.amount = amount
    self.unit = unit
  }
}
