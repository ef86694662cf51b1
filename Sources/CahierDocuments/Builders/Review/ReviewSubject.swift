package import CahierModel

/// A review round and the frozen state that it is about, as documents are made of them.
package struct ReviewSubject: Sendable {
  /// The round, with all that came back.
  package var round: ReviewRound
  /// The frozen state as the participants see it.
  package var shown: ShownDossier
  /// The digest of the frozen state.
  package var digest: String
  /// The language of the documents.
  package var language: Language

  package init(round: ReviewRound, shown: ShownDossier, digest: String, language: Language) {
    self.round = round
    self.shown = shown
    self.digest = digest
    self.language = language
  }

  /// What participants are asked about, in the order of the dossier.
  package var items: [ReviewItem] { shown.dossier.reviewItems(shown.template) }

  /// The response sheet as a workbook.
  package func spreadsheet() -> Spreadsheet { ReviewSheetBuilder(self).spreadsheet() }

  /// The response sheet as the rows of a CSV file, its heads first.
  package func rows() -> [[String]] { ReviewSheetBuilder(self).rows() }

  /// The report of the round.
  package func report() -> Document { ReviewReportBuilder(self).document() }

  var mark: String { ReviewSheet.mark(language, round: round.number, digest: digest) }
}
