internal import CahierDocuments
package import CahierModel

/// What `cahier export` can write.
package enum ExportWhat: String, CaseIterable {
  case dossier, specification, criteria, prices, report, comparison, questions, grid, response,
    matrix, review, all
  case stockTake = "stock-take"

  /// The name that people read.
  package var name: Text {
    if self == .review {
      return Text(fr: "le compte rendu de relecture", en: "the report of a review round")
    }
    if self == .all { return Text(fr: "tous les documents", en: "all documents") }
    return workbook?.name ?? subject(person: "")?.name
      ?? Text(fr: "le dossier en texte", en: "the dossier as text")
  }

  /// The word in the name of the file.
  var slug: Text {
    switch self {
    case .dossier: Text(same: "dossier")
    case .specification: Text(fr: "cahier-des-charges", en: "specification")
    case .criteria: Text(fr: "criteres", en: "criteria")
    case .prices: Text(fr: "bordereau-des-prix", en: "price-schedule")
    case .report: Text(fr: "rapport-d-analyse", en: "analysis-report")
    case .comparison: Text(fr: "comparaison-des-offres", en: "offer-comparison")
    case .questions: Text(fr: "questions", en: "questions")
    case .grid: Text(fr: "grille-de-notation", en: "scoring-grid")
    case .response: Text(fr: "cadre-de-reponse", en: "response-form")
    case .matrix: Text(fr: "matrice-de-conformite", en: "compliance-matrix")
    case .review: Text(fr: "compte-rendu-de-relecture", en: "review-report")
    case .stockTake: Text(fr: "etat-des-lieux", en: "stock-take")
    case .all: Text(fr: "documents", en: "documents")
    }
  }

  /// Whether it prints texts of items, which have translations.
  var showsTexts: Bool { [.specification, .prices, .response].contains(self) }

  /// Whether the part would be shown, were the audience another one.
  func couldShow(_ part: Withheld, of template: SpecificationTemplate) -> Bool {
    workbook?.couldShow(part, of: template)
      ?? subject(person: "")?.couldShow(part, of: template) ?? false
  }

  /// The workbook that it is, or nil for what is none.
  var workbook: SpreadsheetSubject? {
    switch self {
    case .grid: .grid
    case .response: .response
    case .dossier, .specification, .criteria, .prices, .report, .comparison, .questions, .matrix,
      .review, .stockTake, .all:
      nil
    }
  }

  /// The subject of the document, or nil for the dossier and for what is a workbook only.
  func subject(person: String) -> ExportSubject? {
    switch self {
    case .dossier, .grid, .review, .all: nil
    case .stockTake: .stockTake
    case .response: .response
    case .specification: .specification
    case .criteria: .criteria
    case .prices: .prices
    case .report: .report
    case .comparison: .comparison
    case .matrix: .matrix
    case .questions: .questions(for: person)
    }
  }

  static func list(in language: Language) -> String {
    allCases.map { "\($0.word[language]) (\($0.name[language]))" }.joined(separator: ", ")
  }
}
