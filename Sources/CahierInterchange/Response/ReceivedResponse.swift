package import CahierModel

/// What a tenderer wrote in a response form, and what there is to say of it.
package struct ReceivedResponse: Sendable {
  /// Who answers, by the keys of the form: `tenderer`, `registration`, `email`.
  package var identity: [Field] = []
  /// The answers, in the order of the form.
  package var answers: [Answer] = []
  /// The prices, in the order of the form.
  package var prices: [Price] = []
  /// The codes of the requirements that have no answer, in the order of the form.
  package var unanswered: [String] = []
  /// The codes of the lines that have no price, in the order of the form.
  package var unpriced: [String] = []
  /// The codes of the requirements whose answer could not be read, in the order of the form.
  package var unreadAnswers: [String] = []
  /// The codes of the lines whose price could not be read, or of which the form has no row any more,
  /// in the order of the form.
  package var unreadPrices: [String] = []
  /// All that there is to say, errors among them.
  package var findings: [Diagnostic] = []
  /// Whether the form is of another dossier: nothing of it was read, and one finding says so.
  package var isOfOtherDossier = false

  /// One thing that the form asks of the tenderer itself.
  package struct Field: Hashable, Sendable {
    /// The key of the row: `email`.
    package let key: String
    /// What the tenderer wrote, on one line.
    package let value: String
    /// Where it stands: `Identité!B13`.
    package let place: ResponsePlace
  }

  /// An answer to a requirement.
  package struct Answer: Hashable, Sendable {
    /// The answer as the dossier keeps it.
    package let response: Response
    /// The cell that it stands in: `Exigences!E14`.
    package let place: ResponsePlace
  }

  /// A price of a line.
  package struct Price: Hashable, Sendable {
    /// The code of the line: `PR-030`.
    package let code: String
    /// The line as the dossier keeps it.
    package let line: PriceLine
    /// The cell that it stands in: `Exigences!E14`.
    package let place: ResponsePlace
  }

  /// The value of a field, or nil where the tenderer left it empty.
  package subscript(key: String) -> Field? {
    identity.first { $0.key == key }
  }
}

/// What a form is about: what the dossier says of its codes.
package struct ResponseSubject: Sendable {
  /// The currency in which all prices are.
  package let currency: Currency
  /// Whether prices are compared with tax, so that a price without its rate says nothing.
  package let comparesWithTax: Bool
  /// The codes of all items of the dossier, those that are not in the form too.
  package let codes: Set<String>
  /// The lines to price, by their codes.
  package let lines: [String: PricedLine]
  /// The day of the dossier, or nil where nothing is to be held against it.
  package let day: CalendarDate?

  /// Creates what a form is held against, from the dossier.
  package init(
    currency: Currency, comparesWithTax: Bool = false, codes: Set<String>,
    lines: [String: PricedLine], day: CalendarDate? = nil
  ) {
    self.currency = currency
    self.comparesWithTax = comparesWithTax
    self.codes = codes
    self.lines = lines
    self.day = day
  }
}
