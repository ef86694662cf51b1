/// Everything that a dossier holds but its journal and its template, as values.
///
/// It is what the text form writes and reads, and what documents are built from. Items stand in
/// their order; answers in the order of their question ids.
package struct Dossier: Hashable, Sendable {
  package var header: DossierHeader
  package var template: TemplateReference
  package var answers: [Answer]
  package var items: [Item]
  package var links: [Link]
  package var lots: [Lot]
  package var evaluators: [Evaluator]
  package var offers: [Offer]

  package init(
    header: DossierHeader, template: TemplateReference, answers: [Answer] = [],
    items: [Item] = [], links: [Link] = [], lots: [Lot] = [], evaluators: [Evaluator] = [],
    offers: [Offer] = []
  ) {
    self.header = header
    self.template = template
    self.answers = answers
    self.items = items
    self.links = links
    self.lots = lots
    self.evaluators = evaluators
    self.offers = offers
  }
}

/// Which template a dossier was made from.
package struct TemplateReference: Hashable, Sendable {
  package var name: String
  package var version: Int
  /// The SHA-256 of the canonical form, in hexadecimal digits.
  package var digest: String

  package init(name: String, version: Int, digest: String) {
    self.name = name
    self.version = version
    self.digest = digest
  }
}

/// A person who marks offers.
package struct Evaluator: Hashable, Sendable {
  /// The name under which marks are given: unique in the dossier.
  package var name: String
  /// What the person does: `DSI`, `communication`.
  package var function: String?

  package init(name: String, function: String? = nil) {
    self.name = name
    self.function = function
  }
}
