package import CahierModel

/// One thing that a dossier holds and an audience is not shown.
///
/// It names the thing and never quotes it, so that the list itself may be printed.
package enum Withheld: Hashable, Sendable {
  /// The estimated value of the contract.
  case estimatedValue
  /// Offers with their prices, answers and marks.
  case offers(count: Int)
  /// The names of those who mark.
  case evaluators(count: Int)
  /// All items of a kind that is internal.
  case kind(CountedText, count: Int)
  /// Items that are internal one by one.
  case items([ItemCode])
  /// A field of a kind, in the items that have it.
  case field(Text, of: CountedText, count: Int)
  /// The answer to a question.
  case answer(question: String)
  /// Those to whom open questions are addressed.
  case assignees(count: Int)
  /// Links that lead to or from what is withheld.
  case links(count: Int)
  /// A section of the template that is internal.
  case section(Text)
}

extension Withheld {
  /// The thing in a few words: « valeur estimée du marché ».
  package var description: Text {
    switch self {
    case .estimatedValue:
      Text(fr: "valeur estimée du marché", en: "estimated value of the contract")
    case .offers(let count):
      Text(fr: "offres, prix, réponses et notes", en: "offers, prices, answers and marks")
        .counted(count)
    case .evaluators(let count): Text(fr: "évaluateurs", en: "evaluators").counted(count)
    case .kind(let name, let count):
      Text(fr: name.fr.many, en: name.en.many).counted(count)
    case .items(let codes):
      Text(fr: "éléments internes\u{202F}: ", en: "internal items: ")
        + Text(same: codes.map(\.description).joined(separator: ", "))
    case .field(let label, let kind, let count):
      Text(
        fr: "champ « \(label.fr) », \(kind.fr.many)", en: "field “\(label.en)”, \(kind.en.many)"
      ).counted(count)
    case .answer(let question):
      Text(fr: "réponse à la question \(question)", en: "answer to the question \(question)")
    case .assignees(let count):
      Text(fr: "destinataires de questions", en: "people to whom questions are put").counted(count)
    case .links(let count):
      Text(fr: "liens vers des éléments internes", en: "links to internal items").counted(count)
    case .section(let title):
      Text(fr: "section « \(title.fr) »", en: "section “\(title.en)”")
    }
  }
}

extension ExportSubject {
  /// Whether the document would show such a thing to those who may read it.
  ///
  /// What it never shows is not withheld from anybody, and telling it only hides the rest.
  package func couldShow(_ part: Withheld, of template: SpecificationTemplate) -> Bool {
    switch self {
    case .specification: !part.isOfOffers
    case .criteria: false
    case .prices: part.isPriced(in: template)
    case .comparison: part.isOfOffers
    case .report, .matrix: part.isOfOffers || part.isOfItems
    case .response: SpreadsheetSubject.response.couldShow(part, of: template)
    case .questions, .stockTake: true
    }
  }
}

extension SpreadsheetSubject {
  /// Whether the workbook would show such a thing to those who may read it.
  package func couldShow(_ part: Withheld, of template: SpecificationTemplate) -> Bool {
    switch self {
    case .grid: part.isOfOffers
    case .response:
      part.concerns(
        template.kinds.filter { $0.isRequirement || $0.field(for: .priceBasis) != nil })
    }
  }
}

extension Withheld {
  fileprivate var isOfOffers: Bool {
    switch self {
    case .estimatedValue, .offers, .evaluators: true
    case .kind, .items, .field, .answer, .assignees, .links, .section: false
    }
  }

  fileprivate var isOfItems: Bool {
    switch self {
    case .kind, .items, .field: true
    case .estimatedValue, .offers, .evaluators, .answer, .assignees, .links, .section: false
    }
  }

  /// Whether it is an item that the price schedule has a line for.
  fileprivate func isPriced(in template: SpecificationTemplate) -> Bool {
    concerns(template.kinds.filter { $0.field(for: .priceBasis) != nil })
  }

  /// Whether it is all the items of one of these kinds, or some items of one.
  fileprivate func concerns(_ kinds: [ItemKind]) -> Bool {
    switch self {
    case .kind(let name, _): kinds.contains { $0.name == name }
    case .items(let codes):
      codes.contains { code in
        kinds.contains { [$0.prefix.fr, $0.prefix.en].contains(code.prefix) }
      }
    default: false
    }
  }
}

extension Text {
  /// The text and a number in brackets after it.
  fileprivate func counted(_ count: Int) -> Text {
    self + Text(same: " (\(count))")
  }
}
