package import CahierModel

/// What can be exported of a dossier to be filled in and computed with, each a workbook of its own.
package enum SpreadsheetSubject: String, CaseIterable, Hashable, Sendable {
  /// The scoring grid of the lots: marks to type, points and ranks computed.
  case grid
  /// The response form that tenderers fill in: requirements and prices.
  case response
}

extension SpreadsheetSubject {
  /// What the workbook is, within a sentence: « la grille de notation ».
  package var name: Text {
    switch self {
    case .grid: Text(fr: "la grille de notation", en: "the scoring grid")
    case .response: Text(fr: "le cadre de réponse", en: "the response form")
    }
  }

  /// Those for whom the workbook is made, the usual one first.
  package var audiences: [Audience] {
    switch self {
    case .grid: [.committee, .internal]
    case .response: [.bidders]
    }
  }
}

/// Makes the workbooks of a dossier: the one door for whoever exports.
package enum SpreadsheetBuilder {
  /// The workbook on one subject from what an audience is shown.
  ///
  /// - Throws: `DataError` with DOC-020 where the audience is not given such a workbook, with
  ///   DOC-023 for the grid of a dossier that has no lot; with the faults of the criteria for the
  ///   grid of criteria that do not hold together.
  package static func spreadsheet(
    _ subject: SpreadsheetSubject, of shown: ShownDossier, language: Language
  ) throws(DataError) -> Spreadsheet {
    guard subject.audiences.contains(shown.audience) else {
      throw DataError(.notFor(shown.audience, subject))
    }
    let reading = DossierReading(shown, language: language)
    return switch subject {
    case .grid: try GridBuilder(reading).spreadsheet()
    case .response: ResponseFormBuilder(reading).spreadsheet()
    }
  }
}
