import CahierTestSupport
import Testing

@testable import CahierDocuments

struct TableGridTests {
  private func cell(rows: Int) -> Table.Cell { Table.Cell([.text("x")], rowSpan: rows) }

  @Test func `rows that cells above cover wholly are left out`() {
    var grid = TableGrid(columnCount: 2)
    let first = grid.place(Table.Row([cell(rows: 3), cell(rows: 3)]))
    for case .cell(let cell, _) in first { #expect(cell.rowSpan == 1) }
    #expect(grid.place(Table.Row([])).isEmpty)
    #expect(grid.place(Table.Row([])).isEmpty)
    #expect(grid.place(Table.Row([cell(rows: 1), cell(rows: 1)])).count == 2)
    #expect(grid.missingRows().isEmpty)
    #expect(!grid.isMended)
  }

  @Test func `what a covered row holds all the same is kept`() {
    var grid = TableGrid(columnCount: 1)
    _ = grid.place(Table.Row([cell(rows: 2)]))
    #expect(grid.place(Table.Row([cell(rows: 1)])).count == 1)
    #expect(grid.missingRows().isEmpty)
  }

  @Test(arguments: 0..<80)
  func `a cell begins in every row that is written`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let columns = Int.random(in: 1...4, using: &generator)
    var grid = TableGrid(columnCount: columns)
    var rows = (0..<8).map { _ in
      let cells = (0..<Int.random(in: 0...columns, using: &generator)).map { _ in
        cell(rows: Int.random(in: 1...4, using: &generator))
      }
      return grid.place(Table.Row(cells))
    }
    rows += grid.missingRows()
    for row in rows where !row.isEmpty {
      #expect(row.count == columns)
      #expect(row.contains { if case .cell = $0 { true } else { false } })
    }
  }
}
