import CahierFormats
import CahierModel

// MARK: - Who answers

extension ResponseReader {
  /// Reads what the form asks of the tenderer itself: its rows are known by their keys.
  mutating func readIdentity() {
    guard let own = form.identity, var match = matchedIdentity(own) else { return }
    let expected = form.sheets[own.sheet]
    match.matchRows(
      codes: own.column, among: expected.rows.indices, isSameEdition: isSameEdition,
      isOfDossier: { _ in false }, findings)
    compareAll(match, 0..<0)
    tellMerges(&match)
    for (row, cells) in expected.rows.enumerated() {
      guard let key = own.keys[row], match.rows[row] != nil else { continue }
      if let input = cells.first(where: \.isInput) {
        readField(key, row, input.column, match)
      } else if key == "reference" {
        compareReference(row, match)
      }
    }
  }

  private func matchedIdentity(_ own: ResponseForm.Identity) -> SheetMatch? {
    let expected = form.sheets[own.sheet]
    guard expected.tables.isEmpty else { return matched(own.sheet, header: 0, needing: [0, 1]) }
    guard let cell = came.mark.cell,
      let sheet = came.tables.first(where: { $0.name == cell.sheet })
    else { return nil }
    if sheet.name != expected.name {
      findings.add(.renamedSheet(expected.name), at: ResponsePlace(same: sheet.name))
    }
    let piece = TablePiece(sheet, width: expected.rows.joined().map(\.column).max() ?? 0)
    guard cell.column == own.column else {
      findings.add(.movedColumns, at: piece.place(0, cell.column))
      return nil
    }
    return SheetMatch(expected, header: nil, [piece], unread: [])
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
      findings.add(.unanswered(received.unanswered), at: match.place)
    }
  }

  private mutating func readAnswer(_ code: String, _ row: Int, _ match: SheetMatch) {
    func filled(_ column: ResponseForm.Column) -> (cell: Workbook.Cell?, place: ResponsePlace) {
      let number = form.places[column]?.column ?? 0
      return (match.cell(row, number), match.place(row, number))
    }
    let (word, day, remark) = (filled(.answers), filled(.dates), filled(.comments))
    let date = cells.date(day.cell, day.place)
    let comment = cells.text(remark.cell, remark.place)
    guard let answer = cells.answer(word.cell, word.place) else {
      guard FilledCell.isEmpty(word.cell) else { return received.unreadAnswers.append(code) }
      received.unanswered.append(code)
      if date != nil || comment != nil {
        findings.add(.remarkWithoutAnswer(code), at: word.place)
      }
      return
    }
    // A day that could not be read was told.
    let hasDate = date != nil || !FilledCell.isEmpty(day.cell)
    tellGaps(answer, code, date, hasDate, comment, (word.place, day.place, remark.place))
    let text = comment.map { BilingualText($0, in: form.language) } ?? BilingualText()
    received.answers.append(
      ReceivedResponse.Answer(
        response: Response(item: code, answer: answer, comment: text, date: date),
        place: word.place))
  }

  private func tellGaps(
    _ answer: ResponseAnswer, _ code: String, _ date: CalendarDate?, _ hasDate: Bool,
    _ comment: String?,
    _ places: (answer: ResponsePlace, date: ResponsePlace, comment: ResponsePlace)
  ) {
    if answer == .roadMap, !hasDate { findings.add(.roadMapWithoutDate(code), at: places.date) }
    if answer != .roadMap, let date {
      findings.add(.dateBesideAnswer(date, answer), at: places.date)
    }
    if answer == .partly, comment == nil {
      findings.add(.partlyWithoutComment(code), at: places.comment)
    }
  }
}
