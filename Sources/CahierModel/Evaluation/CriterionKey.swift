/// What a criterion is called by marks, price lines and rules: a code or its name.
///
/// Two keys are equal when their characters are, letter case and accents included.
package struct CriterionKey: Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  package let description: String

  package init(_ key: String) {
    description = key
  }

  package init(stringLiteral value: String) {
    description = value
  }
}
