package import CahierModel

/// What may be typed into a cell, and what is said of it.
package struct CellValidation: Hashable, Sendable {
  /// What is taken.
  package enum Rule: Hashable, Sendable {
    /// One of these words, offered as a list.
    case list([String])
    /// A number from `least` to `most`, or without a bound above.
    case number(least: ExactDecimal, most: ExactDecimal?)
    /// A day.
    case date
  }

  /// What is taken; the office program refuses anything else.
  package var rule: Rule
  /// The heading of what is said beside the cell.
  package var title: String
  /// What is said beside the cell, and again when something else was typed.
  package var message: String

  package init(_ rule: Rule, title: String, message: String) {
    self.rule = rule
    self.title = title
    self.message = message
  }
}
