import CahierModel

/// One table of two that say the same in two languages.
///
/// The widest column stands twice, a language in each, unless it holds names, which are the same; the
/// others say both languages in one cell, one below the other, or once what is the same in both:
/// codes, figures, dates.
struct TablePairing {
  /// How many rows are looked at to tell whether a column is the same in both languages.
  private static let sight = 50

  private let left: Table
  private let right: Table
  private let language: Language
  /// The column that stands twice, if one does.
  private let doubled: Int?

  /// `language`: that of `right`.
  init(_ left: Table, _ right: Table, _ language: Language) {
    self.left = left
    self.right = right
    self.language = language
    let shares = left.columns.map(\.share)
    let widest = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    doubled = Self.isSame(widest, in: left, right) ? nil : widest
  }

  /// Whether the first rows say the same in a column.
  private static func isSame(_ column: Int, in left: Table, _ right: Table) -> Bool {
    var grids = RowGrids(columnCount: left.columns.count)
    let pairs = zip(left.rows.prefix(sight), right.rows.prefix(sight))
    var isEmpty = true
    for (mine, other) in pairs {
      isEmpty = false
      let words = [grids.left.place(mine), grids.right.place(other)].map { places in
        places.compactMap { $0.cell(at: column)?.blocks.map(\.words) }
      }
      if words[0] != words[1] { return false }
    }
    return !isEmpty
  }

  /// One table, or both where they have not the same columns.
  var blocks: [Block] {
    guard left.columns.count == right.columns.count else {
      return [.table(left), Block.table(right).inOtherLanguage(language)]
    }
    return [.table(table)]
  }

  private var table: Table {
    var columns = zip(left.columns, right.columns).map { mine, other in
      var column = mine
      column.share = max(mine.share, other.share)
      return column
    }
    if let doubled {
      columns.insert(columns[doubled], at: doubled)
      columns[doubled + 1].name = nil
    }
    let count = left.columns.count
    let pair = { (mine: Table.Row, other: Table.Row, grids: inout RowGrids) in
      row(grids.left.place(mine), grids.right.place(other))
    }
    var head = RowGrids(columnCount: count)
    let header = left.header.enumerated().map { index, row in
      pair(row, right.header[safe: index] ?? Table.Row([]), &head)
    }
    let rows = Pulled<Table.Row> { [left, right] in
      let (mine, other) = (left.rows.makeIterator(), right.rows.makeIterator())
      var grids = RowGrids(columnCount: count)
      return AnyIterator {
        let (first, second) = (mine.next(), other.next())
        guard first != nil || second != nil else { return nil }
        return pair(first ?? Table.Row([]), second ?? Table.Row([]), &grids)
      }
    }
    return Table(
      caption: left.caption.beside(right.caption, in: language), anchor: left.anchor,
      isNumbered: left.isNumbered, summary: left.summary, columns: columns, header: header,
      rows: rows, hasRowHeaders: left.hasRowHeaders, isKeptTogether: left.isKeptTogether,
      use: left.use, outline: left.outline)
  }

  /// The cells of a row: those of the left one, with what the right one says.
  private func row(_ mine: [TableGrid.Place], _ other: [TableGrid.Place]) -> Table.Row {
    var twins: [Int: Table.Cell] = [:]
    for case .cell(let cell, let column) in other { twins[column] = cell }
    var cells: [Table.Cell] = []
    for case .cell(let cell, let column) in mine {
      cells += self.cells(cell, twins.removeValue(forKey: column) ?? .empty, at: column)
    }
    // Tables of other spans: what has no cell to answer goes to the last one.
    let rest = twins.keys.sorted().flatMap { twins[$0]?.blocks ?? [] }
    guard !rest.isEmpty else { return Table.Row(cells) }
    var last = cells.popLast() ?? .empty
    last.blocks += rest.map { $0.inOtherLanguage(language) }
    return Table.Row(cells + [last])
  }

  private func cells(_ cell: Table.Cell, _ twin: Table.Cell, at column: Int) -> [Table.Cell] {
    var (mine, other) = (cell, twin)
    other.blocks = twin.blocks.map { $0.inOtherLanguage(language) }
    let reachesOver = doubled.map { column <= $0 && $0 < column + cell.columnSpan } ?? false
    if reachesOver, cell.columnSpan == 1 {
      (other.rowSpan, other.columnSpan) = (cell.rowSpan, 1)
      return [mine, other]
    }
    if reachesOver { mine.columnSpan += 1 }
    mine.blocks = Self.stacked(cell.blocks, other.blocks, in: language)
    return [mine]
  }

  private static func stacked(
    _ mine: [Block], _ other: [Block], in language: Language
  ) -> [Block] {
    if mine.map(\.words) == other.map(\.words) { return mine }
    if mine.count == 1, other.count == 1, case .paragraph(let paragraph) = mine[0],
      case .paragraph(let twin) = other[0], paragraph.content.isBlank || twin.content.isBlank
    {
      return paragraph.content.isBlank ? other : mine
    }
    return mine + other
  }
}

/// Where the cells of the rows of two tables stand.
private struct RowGrids {
  var left: TableGrid
  var right: TableGrid

  init(columnCount: Int) {
    left = TableGrid(columnCount: columnCount)
    right = TableGrid(columnCount: columnCount)
  }
}

extension TableGrid.Place {
  /// The cell that begins in a column.
  fileprivate func cell(at wanted: Int) -> Table.Cell? {
    if case .cell(let cell, wanted) = self { cell } else { nil }
  }
}

extension Block {
  /// The letters of a block, to tell whether two say the same.
  fileprivate var words: String {
    var words: [String] = []
    _ = mappingText { inlines in
      words.append(inlines.plainText)
      return inlines
    }
    return words.joined(separator: "\n")
  }
}
