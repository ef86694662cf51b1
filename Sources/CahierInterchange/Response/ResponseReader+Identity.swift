import CahierFormats
import CahierModel

// MARK: - Who answers

extension ResponseReader {
  /// Reads the sheet that bears the mark: its rows have keys in the column of the mark.
  mutating func readIdentity(_ mark: ResponseFormMark) {
    guard
      let own = ResponseFormMark.find(in: form),
      let sheet = workbook.sheets.first(where: { $0.name == mark.sheet })
    else { return }
    let expected = form.sheets[own.sheet]
    if sheet.name != expected.name { findings.add(.renamedSheet(expected.name), at: sheet.name) }
    guard mark.column == own.column else {
      return findings.add(.movedColumns, at: SheetMatch.place(sheet.name, 0, mark.column))
    }
    var match = SheetMatch(expected, sheet)
    match.matchRows(
      codes: own.column, among: expected.rows.indices, isOfDossier: { _ in false }, findings)
    compareAll(match, 0..<0)
    for (row, cells) in expected.rows.enumerated() {
      guard let key = expected.text(row, own.column), match.rows[row] != nil else { continue }
      if let input = cells.first(where: \.isInput) {
        readField(key, row, input.column, match)
      } else if key == "reference" {
        compareReference(row, match)
      }
    }
  }

  private mutating func readField(_ key: String, _ row: Int, _ column: Int, _ match: SheetMatch) {
    let place = match.place(row, column)
    guard let value = cells.text(match.cell(row, column), place) else { return }
    let line = SheetMatch.plain(value)
    received.identity.append(ReceivedResponse.Field(key: key, value: line, place: place))
  }

  /// The number of the procedure: with another one, the form answers something else.
  private func compareReference(_ row: Int, _ match: SheetMatch) {
    let (now, expected) = (match.cell(row, 1)?.text ?? "", match.form.text(row, 1) ?? "")
    guard SheetMatch.plain(now) != SheetMatch.plain(expected) else { return }
    findings.add(.otherReference(now, expected: expected), at: match.place(row, 1))
  }
}

// MARK: - Answers

extension ResponseReader {
  mutating func readAnswers() {
    guard
      let match = match(.requirementCodes, needing: [.answers, .dates, .comments]),
      let codes = form.places[.requirementCodes]
    else { return }
    for row in codes.rows where match.rows[row] != nil {
      if let code = match.form.text(row, codes.column), !code.isEmpty {
        readAnswer(code, row, match)
      }
    }
    if !received.unanswered.isEmpty {
      findings.add(.unanswered(received.unanswered), at: match.sheet.name)
    }
  }

  private mutating func readAnswer(_ code: String, _ row: Int, _ match: SheetMatch) {
    func filled(_ column: ResponseForm.Column) -> (cell: Workbook.Cell?, place: String) {
      let number = form.places[column]?.column ?? 0
      return (match.cell(row, number), match.place(row, number))
    }
    let (word, day, remark) = (filled(.answers), filled(.dates), filled(.comments))
    let date = cells.date(day.cell, day.place)
    let comment = cells.text(remark.cell, remark.place)
    guard let answer = cells.answer(word.cell, word.place) else {
      guard FilledCell.isEmpty(word.cell) else { return }
      received.unanswered.append(code)
      if date != nil || comment != nil {
        findings.add(.remarkWithoutAnswer(code), at: word.place)
      }
      return
    }
    tellGaps(answer, code, date, comment, (word.place, day.place, remark.place))
    let text = comment.map { BilingualText($0, in: form.language) } ?? BilingualText()
    received.answers.append(
      ReceivedResponse.Answer(
        response: Response(item: code, answer: answer, comment: text, date: date),
        place: word.place))
  }

  private func tellGaps(
    _ answer: ResponseAnswer, _ code: String, _ date: CalendarDate?, _ comment: String?,
    _ places: (answer: String, date: String, comment: String)
  ) {
    if answer == .roadMap, date == nil { findings.add(.roadMapWithoutDate(code), at: places.date) }
    if answer != .roadMap, let date {
      findings.add(.dateBesideAnswer(date, answer), at: places.date)
    }
    if answer == .partly, comment == nil {
      findings.add(.partlyWithoutComment(code), at: places.comment)
    }
  }
}
