import CahierFormats
import CahierModel

// MARK: - What nobody fills in

extension ResponseReader {
  /// Tells every cell that nobody fills in and that is not as it was.
  func compareAll(_ match: SheetMatch, _ lines: Range<Int>) {
    for row in match.form.rows.indices where row != match.header {
      guard let now = match.rows[row]?.row else { continue }
      let own = match.form.rows[row].filter { cell in
        !cell.isInput && match.hasColumn(cell.column, inRowOf: row)
      }
      if isSameEdition {
        for cell in own { compare(cell, row, match, isLine: lines.contains(row)) }
      } else {
        compareEditions(own, row, match, isLine: lines.contains(row))
      }
      tellStray(in: now, row, match)
    }
  }

  private func compare(
    _ cell: ResponseForm.Cell, _ row: Int, _ match: SheetMatch, isLine: Bool
  ) {
    let now = match.cell(row, cell.column)
    if cell.content == .empty {
      guard let now, !SheetMatch.plain(now.text).isEmpty else { return }
      findings.add(.strayContent(now.text), at: match.place(row, cell.column))
    } else if let expected = change(of: cell, now) {
      let place = match.place(row, cell.column)
      findings.add(.changedCell(now?.text, expected: expected, isGrave: isLine), at: place)
    }
  }

  /// What the form has in a cell, where something else stands in it now.
  private func change(of cell: ResponseForm.Cell, _ now: Workbook.Cell?) -> Text? {
    switch cell.content {
    case .formula, .empty: return nil
    case .text(let text):
      // A longer text was cut when the form was written.
      let text = SheetMatch.plain(ControlCharacters.replaced(in: text)?.text ?? text)
      let isSame = SheetMatch.plain(now?.text ?? "") == text
      guard !isSame, text.utf16.count < 30_000, !ResponseFormMark.isMark(text) else { return nil }
      return Text(same: text)
    case .number(let number): return Self.number(now) == number ? nil : .number(number)
    }
  }

  /// Tells of a row what concerns its answer, where the dossier has changed since: once, that it is
  /// the answer to another text; and what stands where nothing stood.
  private func compareEditions(
    _ cells: [ResponseForm.Cell], _ row: Int, _ match: SheetMatch, isLine: Bool
  ) {
    for cell in cells where cell.content == .empty { compare(cell, row, match, isLine: isLine) }
    guard isLine, isAnswered(row, match) else { return }
    for cell in cells {
      let now = match.cell(row, cell.column)
      guard let expected = change(of: cell, now) else { continue }
      let place = match.place(row, cell.column)
      return findings.add(.answerToOtherText(now?.text, expected: expected), at: place)
    }
  }

  private func isAnswered(_ row: Int, _ match: SheetMatch) -> Bool {
    match.form.rows[row].contains { cell in
      cell.isInput && !FilledCell.isEmpty(match.cell(row, cell.column))
    }
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
