/// A figure of the buyer that texts name in braces and that an answer gives: `{accounts}`.
package struct TemplateParameter: Hashable, Sendable, Identifiable {
  /// The name that texts put in braces: `accounts`.
  package let id: String
  /// What the figure counts, as a table of figures prints it.
  package let name: Text
  /// The id of the unit of the figure.
  package let unit: String
  /// Where the figure comes from, or nil for one that is computed from another.
  package var origin: AnswerReference?
  /// A figure computed from another parameter: taken where there is no `origin`, else offered to
  /// whoever answers.
  package var derivation: Derivation?
  /// A usual figure that stands until somebody answers.
  ///
  /// Only where a wrong one does no harm.
  package var standard: ExactDecimal?
  /// A likely figure for previews and examples, never for a document.
  package var example: ExactDecimal?

  /// The figure of another parameter × `times` ÷ `per`, rounded up to a whole number.
  package struct Derivation: Hashable, Sendable {
    /// The id of the parameter that is multiplied.
    package let parameter: String
    /// How many for each of the other figure, before the division.
    package let times: Int
    /// At least 1.
    package let per: Int

    /// A figure × `times` ÷ `per`, which must be positive.
    package init(parameter: String, times: Int = 1, per: Int = 1) {
      precondition(per > 0, "a share divides by a positive number")
      self.parameter = parameter
      self.times = times
      self.per = per
    }
  }

  package init(id: String, name: Text, unit: String) {
    self.id = id
    self.name = name
    self.unit = unit
  }
}

extension TemplateParameter.Derivation {
  /// The computed figure, or nil where `value` is too large for one.
  package func value(from value: ExactDecimal) -> ExactDecimal? {
    let scale = Int128(ExactDecimal.powerOfTen(value.decimals)) * Int128(per)
    let product = Int128(value.coefficient) * Int128(times)
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: scale)
    return Int(exactly: quotient + (rest > 0 ? 1 : 0)).flatMap {
      try? ExactDecimal(coefficient: $0, decimals: 0)
    }
  }
}

/// The answer to a question, or one of its parts.
package struct AnswerReference: Hashable, Sendable {
  /// The id of the question: `org.size`.
  package let question: String
  /// The id of a part, or nil for a question that has one answer.
  package let part: String?

  package init(question: String, part: String? = nil) {
    self.question = question
    self.part = part
  }
}

extension AnswerReference: CustomStringConvertible {
  /// The reference as templates write it: `org.size.staff`.
  package var description: String {
    part.map { "\(question).\($0)" } ?? question
  }
}
