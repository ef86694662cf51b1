/// What a workbook that comes from outside holds: its sheets, and the places that have names.
///
/// Only cells in which something stands are kept, each with its place; looks are not read.
package struct Workbook: Hashable, Sendable {
  /// The sheets in their order.
  package var sheets: [Sheet]
  /// The places that have names, in the order of the file.
  package var names: [NamedPlace]

  /// Creates a workbook of sheets.
  package init(sheets: [Sheet], names: [NamedPlace] = []) {
    self.sheets = sheets
    self.names = names
  }

  /// A sheet: its rows from the top, those without content left out.
  package struct Sheet: Hashable, Sendable {
    /// The name, as people see it.
    package var name: String
    /// The rows in which something stands, from the top.
    package var rows: [Row]
    /// What stands at its cells and is none of their text.
    package var notes: [CellNote]

    /// Creates a sheet of rows.
    package init(_ name: String, rows: [Row], notes: [CellNote] = []) {
      self.name = name
      self.rows = rows
      self.notes = notes
    }

    /// The row of a number, or nil where nothing stands in it.
    package func row(_ index: Int) -> Row? {
      let after = rows.partitioningIndex { $0.index >= index }
      return after < rows.count && rows[after].index == index ? rows[after] : nil
    }
  }

  /// A row: its cells from the first column on, those without content left out.
  package struct Row: Hashable, Sendable {
    /// The number of the row, from 0.
    package var index: Int
    /// The cells in which something stands, from the first column on.
    package var cells: [Cell]

    /// Creates a row of cells.
    package init(_ index: Int, cells: [Cell]) {
      self.index = index
      self.cells = cells
    }

    /// The cell of a column, or nil where nothing stands in it.
    package subscript(column: Int) -> Cell? {
      let after = cells.partitioningIndex { $0.column >= column }
      return after < cells.count && cells[after].column == column ? cells[after] : nil
    }
  }

  /// A cell in which something stands.
  package struct Cell: Hashable, Sendable {
    /// The number of the column, from 0.
    package var column: Int
    /// What the cell holds.
    package var value: Value
    /// What is shown, each paragraph a line.
    package var text: String
    /// The formula as it is written in the file: `of:=SUM([.A1:.A5])`.
    package var formula: String?

    /// Creates a cell of a column.
    package init(_ column: Int, _ value: Value, text: String, formula: String? = nil) {
      self.column = column
      self.value = value
      self.text = text
      self.formula = formula
    }
  }

  /// What a cell holds, numbers and dates as the file writes them: no binary float is made.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(String)
    /// A share: 20 % is `0.2`.
    case percentage(String)
    case currency(String, code: String?)
    case date(String)
    case time(String)
    case boolean(String)
    /// A formula that came to nothing, as it is shown: `#REF!`.
    case error(String)
  }

  /// Cells that have a name.
  package struct NamedPlace: Hashable, Sendable {
    /// The name, as people see it.
    package var name: String
    /// The name of their sheet.
    package var sheet: String
    /// Its columns, from 0.
    package var columns: ClosedRange<Int>
    /// Its rows, from 0.
    package var rows: ClosedRange<Int>

    /// Creates a place that has a name.
    package init(
      _ name: String, sheet: String, columns: ClosedRange<Int>, rows: ClosedRange<Int>
    ) {
      self.name = name
      self.sheet = sheet
      self.columns = columns
      self.rows = rows
    }
  }
}

extension Array {
  /// The first index whose element is like all after it, in an array that is so divided.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
