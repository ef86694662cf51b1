package import CahierModel

/// Makes the documents of a dossier: the one door for whoever exports.
package enum DocumentBuilder {
  /// The document on one subject, in one language, for one audience.
  ///
  /// What the audience is not shown is taken out before anything is built:
  /// `Dossier.shown(to:template:)` lists it.
  ///
  /// - Throws: `DataError` with DOC-020 where the audience is not given such a document, with
  ///   DOC-021 for a question sheet of somebody who is not asked anything.
  package static func document(
    _ subject: ExportSubject, of dossier: Dossier, template: SpecificationTemplate,
    language: Language, audience: Audience
  ) throws(DataError) -> Document {
    let shown = dossier.shown(to: audience, template: template)
    return try document(subject, of: shown, language: language)
  }

  /// The document on one subject from what an audience is shown already.
  ///
  /// `day`: what a document on the offers is dated; nil for the day of the last thing that it reports.
  package static func document(
    _ subject: ExportSubject, of shown: ShownDossier, language: Language, day: CalendarDate? = nil
  ) throws(DataError) -> Document {
    guard subject.audiences.contains(shown.audience) else {
      throw DataError(.notFor(shown.audience, subject))
    }
    let reading = DossierReading(shown, language: language)
    return switch subject {
    case .specification: SpecificationBuilder(reading).document()
    case .criteria: CriteriaBuilder(reading).document()
    case .prices: PriceScheduleBuilder(reading).document()
    case .report: AnalysisReportBuilder(reading, day: day).document()
    case .comparison: ComparisonBuilder(reading, day: day).document()
    case .matrix: ComplianceMatrixBuilder(reading).document()
    case .response: ResponseTextBuilder(reading).document()
    case .stockTake: StockTakeBuilder(reading).document()
    case .questions(let person): try QuestionSheetBuilder(reading, for: person).document()
    }
  }

  /// The page that leads to the files of a set of documents for an audience.
  ///
  /// `entries`: each document once, in the order of the page.
  package static func index(
    of entries: [SetEntry], for shown: ShownDossier, language: Language
  ) -> Document {
    IndexBuilder(
      DossierReading(shown, language: language), entries,
      isConfidential: shown.audience != .bidders
    ).document()
  }

  /// The question sheet of a person as lines of text: a file of answers to fill in, its questions
  /// being remarks.
  ///
  /// - Throws: `DataError` with DOC-020 or DOC-021, as for the sheet as a document.
  package static func questionLines(
    for person: String, of shown: ShownDossier, language: Language
  ) throws(DataError) -> [String] {
    let subject = ExportSubject.questions(for: person)
    guard subject.audiences.contains(shown.audience) else {
      throw DataError(.notFor(shown.audience, subject))
    }
    return try QuestionSheetBuilder(DossierReading(shown, language: language), for: person).lines
  }
}
