/// Places the cells of a table on its columns, row by row, so that every row is whole.
///
/// Office programs and validators refuse tables whose rows do not add up. Cells that are too wide
/// are cut to the columns left, missing ones are filled with empty cells, and what stands in cells
/// too many goes to the last one, so that no text is lost. Cells that reach down together leave no
/// row in which none begins: checkers of HTML refuse it.
struct TableGrid {
  /// One place of a row.
  enum Place {
    case cell(Table.Cell, column: Int)
    /// The place is taken by a cell that begins to the left or above.
    case covered
  }

  let columnCount: Int
  /// For each column, how many more rows a cell from above takes.
  private var taken: [Int]
  /// What a row with no free column had in its cells, which the next one takes.
  private var held: [Block] = []
  /// How many coming rows stood wholly under cells above, which no longer reach them.
  private var skippable = 0
  /// Whether something had to be mended.
  private(set) var isMended = false

  init(columnCount: Int) {
    self.columnCount = max(1, columnCount)
    taken = [Int](repeating: 0, count: self.columnCount)
  }

  /// The places of the next row, one for each column; none for a row that is left out.
  mutating func place(_ row: Table.Row) -> [Place] {
    if row.cells.isEmpty, held.isEmpty, skippable > 0 {
      skippable -= 1
      return []
    }
    skippable = 0
    var places: [Place] = []
    places.reserveCapacity(columnCount)
    var last: (index: Int, cell: Table.Cell)?
    var overflow: [Block] = []
    for cell in row.cells {
      skipTaken(&places)
      if places.count < columnCount {
        let fitting = fit(cell, from: places.count)
        last = (places.count, fitting)
        append(fitting, to: &places)
      } else if let index = last?.index {
        isMended = true
        last?.cell.blocks += cell.blocks
        if let kept = last?.cell { places[index] = .cell(kept, column: index) }
      } else {
        isMended = true
        overflow += cell.blocks
      }
    }
    fill(&places)
    release(to: &places)
    held += overflow
    if taken.allSatisfy({ $0 > 0 }) { shorten(&places) }
    return places
  }

  /// Cuts the cells that begin in a row, so that others begin in the next.
  private mutating func shorten(_ places: inout [Place]) {
    let reach = places.compactMap { place in
      if case .cell(_, let column) = place { taken[column] } else { nil }
    }
    guard let rows = reach.min() else { return }
    for (index, place) in places.enumerated() {
      guard case .cell(var cell, let column) = place else { continue }
      cell.rowSpan -= rows
      places[index] = .cell(cell, column: column)
      for index in column..<column + cell.columnSpan { taken[index] -= rows }
    }
    // Where no cell from above reaches on, the rows between are nothing but gaps.
    if taken.allSatisfy({ $0 == 0 }) { skippable = rows }
  }

  /// The rows that are missing under cells that reach further down than the table.
  mutating func missingRows() -> [[Place]] {
    var rows: [[Place]] = []
    while taken.contains(where: { $0 > 0 }) || !held.isEmpty {
      isMended = true
      rows.append(place(Table.Row([])))
    }
    return rows
  }

  /// The cell, no wider than the columns that are free from `column` on.
  private mutating func fit(_ cell: Table.Cell, from column: Int) -> Table.Cell {
    let free = taken[column...].prefix { $0 == 0 }.count
    guard cell.columnSpan > free else { return cell }
    isMended = true
    var cell = cell
    cell.columnSpan = free
    return cell
  }

  /// Puts what was held at the start of the first cell of a row.
  private mutating func release(to places: inout [Place]) {
    guard !held.isEmpty else { return }
    for (index, place) in places.enumerated() {
      guard case .cell(var cell, let column) = place else { continue }
      cell.blocks = held + cell.blocks
      places[index] = .cell(cell, column: column)
      held = []
      return
    }
  }

  private mutating func append(_ cell: Table.Cell, to places: inout [Place]) {
    let column = places.count
    var cell = cell
    // More rows than any table has would make a program fill rows for ever.
    cell.rowSpan = min(cell.rowSpan, 1000)
    places.append(.cell(cell, column: column))
    for _ in 1..<cell.columnSpan { places.append(.covered) }
    for index in column..<column + cell.columnSpan { taken[index] = cell.rowSpan - 1 }
  }

  private mutating func skipTaken(_ places: inout [Place]) {
    while places.count < columnCount, taken[places.count] > 0 {
      taken[places.count] -= 1
      places.append(.covered)
    }
  }

  private mutating func fill(_ places: inout [Place]) {
    skipTaken(&places)
    while places.count < columnCount {
      isMended = true
      places.append(.cell(.empty, column: places.count))
      skipTaken(&places)
    }
  }
}
