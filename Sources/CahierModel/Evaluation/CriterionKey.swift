/// What a criterion is called by marks, price lines and rules: a code or its name.
///
/// Two keys are equal when their characters are, letter case and accents included.
package struct CriterionKey: Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  package let description: String

  /// The key with these characters, taken as they are.
  package init(_ key: String) {
    description = key
  }

  /// The key that a literal writes.
  package init(stringLiteral value: String) {
    description = value
  }
}
