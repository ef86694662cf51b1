package import CahierModel

/// What a tenderer wrote in a response form, and what there is to say of it.
package struct ReceivedResponse: Sendable {
  /// Who answers, by the keys of the form: `tenderer`, `registration`, `email`.
  package var identity: [Field] = []
  package var answers: [Answer] = []
  package var prices: [Price] = []
  /// The codes of the requirements that have no answer, in the order of the form.
  package var unanswered: [String] = []
  /// The codes of the lines that have no price, in the order of the form.
  package var unpriced: [String] = []
  package var findings: [Diagnostic] = []

  /// One thing that the form asks of the tenderer itself.
  package struct Field: Hashable, Sendable {
    package let key: String
    package let value: String
    /// Where it stands: `Identité!B13`.
    package let place: String
  }

  package struct Answer: Hashable, Sendable {
    package let response: Response
    package let place: String
  }

  package struct Price: Hashable, Sendable {
    package let code: String
    package let line: PriceLine
    package let place: String
  }

  /// The value of a field, or nil where the tenderer left it empty.
  package subscript(key: String) -> Field? {
    identity.first { $0.key == key }
  }
}

/// What a form is about: what the dossier says of its codes.
package struct ResponseSubject: Sendable {
  package let currency: Currency
  /// The codes of all items of the dossier, those that are not in the form too.
  package let codes: Set<String>
  /// The lines to price, by their codes.
  package let lines: [String: PricedLine]

  package init(currency: Currency, codes: Set<String>, lines: [String: PricedLine]) {
    self.currency = currency
    self.codes = codes
    self.lines = lines
  }
}
