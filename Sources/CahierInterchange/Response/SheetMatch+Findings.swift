import CahierFormats
import CahierModel

// What there is to say of rows that are not where the form has them.

extension SheetMatch {
  /// Tells the rows that are not of the form.
  ///
  /// Returns the rows of the form whose codes were written over.
  func tellStrangers(
    _ walk: RowWalk, _ isOfDossier: (String) -> Bool, _ findings: ResponseFindings
  ) -> Set<Int> {
    var overwritten: Set<Int> = []
    for stranger in walk.strangers {
      let known = stranger.row.cells.prefix(20).compactMap { walk.statements[Self.plain($0.text)] }
        .first { rows[$0] == nil }
      if let known, overwritten.insert(known).inserted {
        findings.add(
          .changedCode(stranger.code, expected: walk.code(of: known)), at: stranger.place)
      } else if isOfDossier(stranger.code) {
        findings.add(.codeOfOtherForm(stranger.code), at: stranger.place)
      } else {
        let text = stranger.row.cells.first?.text ?? ""
        findings.add(stranger.isBelow ? .addedRow(text) : .strayContent(text), at: stranger.place)
      }
    }
    return overwritten
  }

  /// Tells the rows of the form that are not there; those of a table that is gone are told once.
  func tellMissing(_ walk: RowWalk, _ overwritten: Set<Int>, _ findings: ResponseFindings) {
    let gone = form.tables.filter { table in
      !pieces.contains { $0.table.name == table.name } && table.rows.allSatisfy { rows[$0] == nil }
        && !table.rows.contains(where: overwritten.contains)
        && !walk.coded.contains { table.rows.contains($0.row) && unread.contains($0.code) }
    }
    for table in gone { findings.add(.missingSheet(table.title)) }
    for (code, row) in walk.coded where rows[row] == nil && !overwritten.contains(row) {
      let isTold = unread.contains(code) || gone.contains { $0.rows.contains(row) }
      if !isTold { findings.add(.missingRow(code), at: placeOfMissing(row)) }
    }
    for (text, row) in walk.others where rows[row] == nil {
      findings.add(.missingText(text), at: place(row, 0))
    }
  }

  /// The table in which a row stood.
  private func placeOfMissing(_ row: Int) -> ResponsePlace {
    guard let table = form.tables.first(where: { $0.rows.contains(row) }) else { return place }
    return ResponsePlace(table: table.name, title: table.title)
  }

  func tellMoves(
    _ order: [(row: Int, now: Int)], _ column: Int, _ findings: ResponseFindings
  ) {
    let moved = order.outOfOrder
    guard let first = moved.first else { return }
    guard moved.count <= 5 else {
      return findings.add(.movedRows(moved.count), at: place(first.row, column))
    }
    for row in moved { findings.add(.movedRows(1), at: place(row.row, column)) }
  }
}
