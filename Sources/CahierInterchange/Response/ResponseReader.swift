package import CahierFormats
import CahierModel

/// Reads a response form that came back, and holds it against the one that the dossier makes.
///
/// Answers are found by code, columns by name. Whatever was moved, added, taken out or written over
/// is told at its cell; nothing is guessed.
package struct ResponseReader {
  let form: ResponseForm
  let workbook: Workbook
  let subject: ResponseSubject
  let findings: ResponseFindings
  let cells: FilledCell
  /// Whether the dossier still asks what the form asked when it was made.
  let isSameEdition: Bool
  var received = ReceivedResponse()

  /// Reads a form.
  ///
  /// `mark`: what was found in the workbook. `form`: the form of the dossier in its language.
  /// `file`: what messages call it.
  package static func read(
    _ workbook: Workbook, mark: ResponseFormMark, form: ResponseForm, subject: ResponseSubject,
    file: String
  ) -> ReceivedResponse {
    var reader = ResponseReader(workbook, mark, form, subject, file)
    reader.readAll(mark)
    reader.received.findings = reader.findings.all
    return reader.received
  }

  private init(
    _ workbook: Workbook, _ mark: ResponseFormMark, _ form: ResponseForm,
    _ subject: ResponseSubject, _ file: String
  ) {
    self.form = form
    self.workbook = workbook
    self.subject = subject
    findings = ResponseFindings(file: file)
    cells = FilledCell(findings: findings, currency: subject.currency)
    isSameEdition = ResponseFormMark.find(in: form)?.fingerprint == mark.fingerprint
  }

  private mutating func readAll(_ mark: ResponseFormMark) {
    if !isSameEdition { findings.add(.otherEdition) }
    readIdentity(mark)
    readAnswers()
    readPrices()
    for sheet in addedSheets(mark) { findings.add(.addedSheet, at: sheet) }
  }

  /// The sheets that no sheet of the form is found in, and in which something stands.
  private func addedSheets(_ mark: ResponseFormMark) -> [String] {
    var known: Set = [mark.sheet]
    for (index, sheet) in form.sheets.enumerated() {
      known.insert(self.sheet(index)?.name ?? sheet.name)
    }
    return workbook.sheets.filter { !known.contains($0.name) && !$0.rows.isEmpty }.map(\.name)
  }

  /// The sheet of the form as it came back: by its name, else by the names of its columns.
  func sheet(_ index: Int) -> Workbook.Sheet? {
    let name = form.sheets[index].name
    if let sheet = workbook.sheets.first(where: { $0.name == name }) { return sheet }
    for (column, place) in form.places.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where place.sheet == index {
      let named = workbook.names.first { $0.name == column.rawValue }
      if let sheet = workbook.sheets.first(where: { $0.name == named?.sheet }) { return sheet }
    }
    return nil
  }

  /// Matches the sheet that has a column of codes, or notes what stands in the way.
  ///
  /// `needed`: the columns that are read. Nil where the form has no such column.
  func match(_ codes: ResponseForm.Column, needing needed: [ResponseForm.Column]) -> SheetMatch? {
    guard let place = form.places[codes] else { return nil }
    let expected = form.sheets[place.sheet]
    guard let sheet = sheet(place.sheet) else {
      findings.add(.missingSheet(expected.name))
      return nil
    }
    if sheet.name != expected.name { findings.add(.renamedSheet(expected.name), at: sheet.name) }
    let match = SheetMatch(
      expected, sheet, header: place.rows.lowerBound - 1,
      needing: ([codes] + needed).compactMap { form.places[$0]?.column },
      named: columnsByName(of: place.sheet, in: sheet), findings)
    guard var match else { return nil }
    match.matchRows(
      codes: place.column, among: place.rows, isOfDossier: subject.codes.contains, findings)
    compareAll(match, place.rows)
    return match
  }

  /// The columns of the form that the file still knows by their names.
  private func columnsByName(of index: Int, in sheet: Workbook.Sheet) -> [Int: Int] {
    var columns: [Int: Int] = [:]
    for (name, place) in form.places where place.sheet == index {
      let named = workbook.names.first { $0.name == name.rawValue && $0.sheet == sheet.name }
      if let named, named.columns.count == 1 { columns[place.column] = named.columns.lowerBound }
    }
    return columns
  }
}

// MARK: - What nobody fills in

extension ResponseReader {
  /// Tells every cell that nobody fills in and that is not as it was.
  func compareAll(_ match: SheetMatch, _ lines: Range<Int>) {
    let header = match.header
    for row in match.form.rows.indices {
      guard let now = match.rows[row], now.index != header else { continue }
      for cell in match.form.rows[row] where !cell.isInput && match.columns[cell.column] != nil {
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
    _ now: Workbook.Cell?, _ expected: String, _ place: String, _ isLine: Bool
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
    let known = Set(match.form.rows[row].compactMap { match.columns[$0.column] })
    let stray = now.cells.first { cell in
      !known.contains(cell.column) && !SheetMatch.plain(cell.text).isEmpty
    }
    guard let stray else { return }
    findings.add(
      .strayContent(stray.text), at: SheetMatch.place(match.sheet.name, now.index, stray.column))
  }
}
