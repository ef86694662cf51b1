import CahierFormats
import CahierModel

/// Reads a response form that came back, and holds it against the one that the dossier makes.
///
/// Answers are found by code, columns by name. Whatever was moved, added, taken out or written over
/// is told at its cell; nothing is guessed.
package struct ResponseReader {
  let form: ResponseForm
  let came: ReceivedForm
  let subject: ResponseSubject
  let findings: ResponseFindings
  let cells: FilledCell
  /// Whether the dossier still asks what the form asked when it was made.
  let isSameEdition: Bool
  var received = ReceivedResponse()

  /// Reads a form.
  ///
  /// `form`: the form of the dossier in the language of what came back, and of its kind. `file`: what
  /// messages call it.
  package static func read(
    _ came: ReceivedForm, form: ResponseForm, subject: ResponseSubject, file: String
  ) -> ReceivedResponse {
    var reader = ResponseReader(came, form, subject, file)
    reader.readAll()
    reader.received.findings = reader.findings.all
    return reader.received
  }

  private init(
    _ came: ReceivedForm, _ form: ResponseForm, _ subject: ResponseSubject, _ file: String
  ) {
    self.form = form
    self.came = came
    self.subject = subject
    findings = ResponseFindings(file: file)
    cells = FilledCell(
      findings: findings, currency: subject.currency, written: came.isText ? form.language : nil,
      day: subject.day)
    isSameEdition = form.identity?.fingerprint == came.mark.fingerprint
  }

  private mutating func readAll() {
    if !isSameEdition {
      guard !isOfOtherDossier() else { return }
      tellOtherEdition()
    }
    readIdentity()
    readAnswers()
    readPrices()
    tellNotes()
    tellAddedTables()
    if let frame = form.frame { compare(frame.paragraphs, with: came.paragraphs ?? []) }
  }

  /// Matches the sheet that has a column of codes, or notes what stands in the way.
  ///
  /// `needed`: the columns that are read. Nil where the form has no such column.
  func match(_ codes: ResponseForm.Column, needing needed: [ResponseForm.Column]) -> SheetMatch? {
    guard let place = form.places[codes] else { return nil }
    let columns = ([codes] + needed).compactMap { form.places[$0]?.column }
    let match = matched(place.sheet, header: place.rows.lowerBound - 1, needing: columns)
    guard var match else { return nil }
    match.matchRows(
      codes: place.column, among: place.rows, isSameEdition: isSameEdition,
      isOfDossier: subject.codes.contains, findings)
    compareAll(match, place.rows)
    tellMerges(&match)
    return match
  }
}
