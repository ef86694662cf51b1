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
      findings: findings, currency: subject.currency, written: came.isText ? form.language : nil)
    isSameEdition = form.identity?.fingerprint == came.mark.fingerprint
  }

  private mutating func readAll() {
    if !isSameEdition { findings.add(.otherEdition) }
    readIdentity()
    readAnswers()
    readPrices()
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
      codes: place.column, among: place.rows, isOfDossier: subject.codes.contains, findings)
    compareAll(match, place.rows)
    return match
  }
}

// MARK: - What nobody fills in

extension ResponseReader {
  /// Tells every cell that nobody fills in and that is not as it was.
  func compareAll(_ match: SheetMatch, _ lines: Range<Int>) {
    for row in match.form.rows.indices where row != match.header {
      guard let now = match.rows[row]?.row else { continue }
      for cell in match.form.rows[row]
      where !cell.isInput && match.hasColumn(cell.column, inRowOf: row) {
        compare(cell, row, match, isLine: lines.contains(row))
      }
      tellStray(in: now, row, match)
    }
  }

  private func compare(
    _ cell: ResponseForm.Cell, _ row: Int, _ match: SheetMatch, isLine: Bool
  ) {
    let now = match.cell(row, cell.column)
    switch cell.content {
    case .formula: return
    case .empty:
      guard let now, !SheetMatch.plain(now.text).isEmpty else { return }
      findings.add(.strayContent(now.text), at: match.place(row, cell.column))
    case .text(let text):
      // A longer text was cut when the form was written.
      let text = SheetMatch.plain(ControlCharacters.replaced(in: text)?.text ?? text)
      let isSame = SheetMatch.plain(now?.text ?? "") == text
      guard !isSame, text.utf16.count < 30_000, !ResponseFormMark.isMark(text) else { return }
      tellChange(now, text, match.place(row, cell.column), isLine)
    case .number(let number):
      guard Self.number(now) != number else { return }
      tellChange(now, number.description, match.place(row, cell.column), isLine)
    }
  }

  private func tellChange(
    _ now: Workbook.Cell?, _ expected: String, _ place: ResponsePlace, _ isLine: Bool
  ) {
    let isGrave = isLine && isSameEdition
    findings.add(.changedCell(now?.text, expected: expected, isGrave: isGrave), at: place)
  }

  /// The number of a cell, or nil where it has none.
  static func number(_ cell: Workbook.Cell?) -> ExactDecimal? {
    switch cell?.value {
    case .number(let text), .percentage(let text), .currency(let text, _):
      SpreadsheetNumber.nearly(text)
    default: nil
    }
  }

  /// Tells what stands in a row beside the cells of the form.
  private func tellStray(in now: Workbook.Row, _ row: Int, _ match: SheetMatch) {
    let known = match.columns(of: row)
    let stray = now.cells.first { cell in
      !known.contains(cell.column) && !SheetMatch.plain(cell.text).isEmpty
    }
    guard let stray else { return }
    findings.add(.strayContent(stray.text), at: match.place(besideRow: row, stray.column))
  }
}
