package import CahierModel

/// What can be exported of a dossier, each a document of its own.
package enum ExportSubject: Hashable, Sendable {
  /// The specification: in France, the CCTP.
  case specification
  /// Criteria, weights and methods: in France, a part of the tender rules (RC).
  case criteria
  /// The price schedule that tenderers fill in: in France, BPU and DQE.
  case prices
  /// The analysis of the offers: in France, the RAO.
  case report
  /// The offers side by side on a page for each lot, with drawings, for those who decide.
  case comparison
  /// What each offer answers to each requirement.
  case matrix
  /// The response form that tenderers fill in: requirements and prices.
  case response
  /// Who was asked and who answered, the tools that there are, what people say.
  case stockTake
  /// The open questions of one of the guide's people, or of a name that answers bear.
  case questions(for: String)
}

extension ExportSubject {
  /// The word of the command line and of file names: `specification`.
  package var word: String {
    switch self {
    case .specification: "specification"
    case .criteria: "criteria"
    case .prices: "prices"
    case .report: "report"
    case .comparison: "comparison"
    case .matrix: "matrix"
    case .response: "response"
    case .stockTake: "stock-take"
    case .questions: "questions"
    }
  }

  /// What the document is, within a sentence: « le cahier des charges ».
  package var name: Text {
    switch self {
    case .specification: Text(fr: "le cahier des charges", en: "the specification")
    case .criteria: Text(fr: "le jugement des offres", en: "the judging of tenders")
    case .prices: Text(fr: "le bordereau des prix", en: "the price schedule")
    case .report: Text(fr: "le rapport d’analyse des offres", en: "the analysis report")
    case .comparison: Text(fr: "la comparaison des offres", en: "the comparison of tenders")
    case .matrix: Text(fr: "la matrice de conformité", en: "the compliance matrix")
    case .response: SpreadsheetSubject.response.name
    case .stockTake: Text(fr: "l’état des lieux", en: "the stock-take")
    case .questions: Text(fr: "la feuille de questions", en: "the question sheet")
    }
  }

  /// Those for whom the document is made, the usual one first.
  package var audiences: [Audience] {
    switch self {
    case .specification, .criteria, .prices: [.bidders, .committee, .internal]
    case .report, .comparison, .matrix: [.committee, .internal]
    case .response: SpreadsheetSubject.response.audiences
    case .questions, .stockTake: [.internal]
    }
  }
}
