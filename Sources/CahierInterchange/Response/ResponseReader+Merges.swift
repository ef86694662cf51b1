import CahierFormats
import CahierModel

// Cells that were made one.

extension ResponseReader {
  /// Tells cells to fill in that were merged with others of the form; what goes over several rows is
  /// not read.
  func tellMerges(_ match: inout SheetMatch) {
    for (number, piece) in match.pieces.enumerated() {
      let merges = Merges(piece.table)
      guard !merges.isEmpty else { continue }
      var found: [Int: Merges.Cells] = [:]
      for row in match.form.rows.indices {
        guard let placed = match.rows[row], placed.piece == number else { continue }
        for cell in match.form.rows[row] {
          guard let column = piece.columns[cell.column] else { continue }
          for merge in merges.indices(over: placed.index, column) {
            found[merge, default: Merges.Cells()].add(row, cell)
          }
        }
      }
      for (merge, cells) in found.sorted(by: { $0.key < $1.key }) where cells.isWrong {
        let place = piece.place(merges[merge].row, merges[merge].column)
        let overRows = cells.rows.count > 1
        if overRows { match.unclear.formUnion(cells.inputs) }
        findings.add(
          .mergedCells(overRows ? cells.rows.count : cells.count, overRows: overRows), at: place)
      }
    }
  }
}

/// The cells of a table that go over others.
private struct Merges {
  /// The form’s cells that one of them goes over.
  struct Cells {
    private(set) var rows: Set<Int> = []
    private(set) var count = 0
    private(set) var inputs: [[Int]] = []

    var isWrong: Bool { !inputs.isEmpty && count > 1 }

    mutating func add(_ row: Int, _ cell: ResponseForm.Cell) {
      rows.insert(row)
      count += 1
      if cell.isInput { inputs.append([row, cell.column]) }
    }
  }

  private struct Merge {
    let row: Int
    let column: Int
    let columns: Range<Int>
    let rows: Range<Int>
  }

  private var merges: [Merge] = []
  /// Those over one row, by the row; few go over several.
  private var single: [Int: [Int]] = [:]
  private var several: [Int] = []

  private static let mostOfSeveralRows = 200

  init(_ table: Workbook.Sheet) {
    for note in table.notes {
      guard case .merge(let columns, let rows) = note.note.kind, let row = note.row,
        let column = note.column
      else { continue }
      if rows == 1 {
        single[row, default: []].append(merges.count)
      } else if several.count < Self.mostOfSeveralRows {
        several.append(merges.count)
      }
      merges.append(
        Merge(
          row: row, column: column, columns: column..<column + columns, rows: row..<row + rows))
    }
  }

  var isEmpty: Bool { merges.isEmpty }

  subscript(index: Int) -> (row: Int, column: Int) { (merges[index].row, merges[index].column) }

  /// The numbers of those that go over a cell.
  func indices(over row: Int, _ column: Int) -> [Int] {
    ((single[row] ?? []) + several).filter { index in
      merges[index].rows.contains(row) && merges[index].columns.contains(column)
    }
  }
}
