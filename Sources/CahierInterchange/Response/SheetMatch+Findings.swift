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
      let known = stranger.placed.row.cells.prefix(20).compactMap {
        walk.statements[Self.plain($0.text)]
      }
      .first { rows[$0] == nil }
      if let known, overwritten.insert(known).inserted {
        findings.add(
          .changedCode(stranger.code, expected: walk.code(of: known)),
          at: place(of: stranger.placed, stranger.column))
      } else if isOfDossier(stranger.code) {
        findings.add(
          .codeOfOtherForm(stranger.code), at: place(of: stranger.placed, stranger.column))
      } else {
        tellAdded(stranger.placed, stranger.column, stranger.isBelow, isSure: true, findings)
      }
    }
    return overwritten
  }

  /// Tells the rows that are not of the form, where the dossier has changed since: those with codes
  /// at once.
  func tellStrangersOfOtherEdition(_ walk: RowWalk, _ findings: ResponseFindings) {
    var codes: [String] = []
    for stranger in walk.strangers {
      if ItemCode(stranger.code)?.description == stranger.code {
        codes.append(stranger.code)
      } else {
        tellAdded(stranger.placed, stranger.column, stranger.isBelow, isSure: false, findings)
      }
    }
    if !codes.isEmpty { findings.add(.rowsNoLongerAsked(codes), at: place) }
  }

  private func tellAdded(
    _ placed: PlacedRow, _ column: Int, _ isBelow: Bool, isSure: Bool, _ findings: ResponseFindings
  ) {
    let text = placed.row.cells.first?.text ?? ""
    findings.add(
      isBelow ? .addedRow(text, isSure: isSure) : .strayContent(text),
      at: place(of: placed, column))
  }

  private func place(of placed: PlacedRow, _ column: Int) -> ResponsePlace {
    pieces[placed.piece].place(placed.index, column)
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
