/// Everything that a dossier holds but its journal and its template, as values.
///
/// It is what the text form writes and reads, and what documents are built from. Items stand in
/// their order; answers in the order of their question ids.
package struct Dossier: Hashable, Sendable {
  /// What the dossier is about, whose it is and by which rules it is judged.
  package var header: DossierHeader
  /// The template that it was made from, by name, version and digest.
  package var template: TemplateReference
  /// The answers to the guide, in the order of their question ids, each question once.
  package var answers: [Answer]
  /// The items of every kind, kind by kind, each kind in its order.
  package var items: [Item]
  /// The arrows between items, in the order of the items that they start from.
  package var links: [Link]
  /// What ends of links said when the links were made or last confirmed, where they say something
  /// else since, in the order of the links.
  package var formerValues: [FormerValue]
  /// The lots in the order of the dossier; a contract in one lot has one whose key may be empty.
  package var lots: [Lot]
  /// Those who mark offers, in the order in which they were recorded.
  package var evaluators: [Evaluator]
  /// The offers for all lots, variants and those set aside among them, in the order in which they
  /// were recorded.
  package var offers: [Offer]
  /// The findings of the check that are let stand, by rule, then by what they are about.
  package var suppressions: [Suppression]
  /// The frozen states and the amendments; empty too where they were not read, since only few need
  /// them and each is as long as a specification.
  package var history: DossierHistory
  /// Surveys, themes and review rounds; empty too where they were not read.
  package var consultation: Consultation

  package init(
    header: DossierHeader, template: TemplateReference, answers: [Answer] = [],
    items: [Item] = [], links: [Link] = [], formerValues: [FormerValue] = [], lots: [Lot] = [],
    evaluators: [Evaluator] = [],
    offers: [Offer] = [], suppressions: [Suppression] = [],
    history: DossierHistory = DossierHistory(), consultation: Consultation = Consultation()
  ) {
    self.header = header
    self.template = template
    self.answers = answers
    self.items = items
    self.links = links
    self.formerValues = formerValues
    self.lots = lots
    self.evaluators = evaluators
    self.offers = offers
    self.suppressions = suppressions
    self.history = history
    self.consultation = consultation
  }

  /// What tenderers are told of what is bought: without offers, those who mark them, history and
  /// consultation.
  ///
  /// It is what a baseline freezes. Who said what, where that is kept, is not frozen: it could not be
  /// erased again.
  package var specification: Dossier {
    var items = items
    for index in items.indices where items[index].kind == StockTakeKind.feedback {
      items[index].removeFields([StockTakeKind.contact])
    }
    return Dossier(
      header: header, template: template, answers: answers, items: items, links: links, lots: lots)
  }
}

/// Which template a dossier was made from.
package struct TemplateReference: Hashable, Sendable {
  /// The id of the template, which is the name of its folder: `intranet`.
  package var name: String
  /// The version of the content, from 1, that the dossier was made from or last upgraded to.
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
