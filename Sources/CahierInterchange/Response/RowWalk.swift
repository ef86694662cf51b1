import CahierFormats
import CahierModel

/// What is looked for while the rows of a sheet are gone through.
struct RowWalk {
  /// The rows of the form that have codes, in their order.
  let coded: [(code: String, row: Int)]
  /// The rows of the form by their codes.
  let rows: [String: Int]
  private let codes: [Int: String]
  /// The rows of the form by what they say, where no two say the same.
  let statements: [String: Int]
  /// The rows of the form without a code by their first words: titles, families, rules.
  private(set) var others: [(text: String, row: Int)]
  private var waiting: [String: [Int]]
  var order: [(row: Int, now: Int)] = []
  /// Rows that are none of the form, the column that their code was looked for in, and whether they
  /// stand below the names of the columns.
  var strangers: [(placed: SheetMatch.PlacedRow, code: String, column: Int, isBelow: Bool)] = []

  init(
    _ form: ResponseForm.Sheet, codes column: Int, among range: Range<Int>, header: Int?
  ) {
    var (coded, others): ([(String, Int)], [(String, Int)]) = ([], [])
    var (statements, waiting): ([String: Int], [String: [Int]]) = ([:], [:])
    for row in form.rows.indices where row != header {
      let texts = form.rows[row].compactMap { cell -> (column: Int, text: String)? in
        guard case .text(let text) = cell.content, !text.isEmpty else { return nil }
        return (cell.column, SheetMatch.plain(text))
      }
      let code = texts.first { $0.column == column && !ResponseFormMark.isMark($0.text) }
      if range.contains(row), let code {
        coded.append((code.text, row))
        let statement = texts.first { $0.column != column }
        if let text = statement?.text { statements[text] = statements[text] == nil ? row : -1 }
      } else if let text = texts.first?.text {
        others.append((text, row))
        waiting[text, default: []].insert(row, at: 0)
      }
    }
    self.coded = coded
    self.others = others
    self.waiting = waiting
    self.statements = statements.filter { $0.value >= 0 }
    rows = Dictionary(coded.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    codes = Dictionary(coded.map { ($0.1, $0.0) }, uniquingKeysWith: { first, _ in first })
  }

  func code(of row: Int) -> String {
    codes[row] ?? ""
  }

  /// The row of the form without a code that says the same, which is not taken twice.
  mutating func takeOther(_ row: Workbook.Row) -> Int? {
    guard let text = row.cells.first.map({ SheetMatch.plain($0.text) }) else { return nil }
    return waiting[text]?.popLast()
  }
}

extension [(row: Int, now: Int)] {
  /// The fewest elements without which the rest stand in the order of the form.
  ///
  /// - Complexity: O(*n* log *n*).
  var outOfOrder: [(row: Int, now: Int)] {
    // The ends of the best rising runs of each length, and what stands before each element.
    var (ends, before): ([Int], [Int?]) = ([], [])
    for index in indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if self[ends[middle]].row < self[index].row { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = before[index]
    }
    return indices.filter { !kept.contains($0) }.map { self[$0] }
  }
}
