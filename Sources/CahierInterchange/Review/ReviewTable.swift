internal import CahierFormats
internal import CahierModel

/// The cells of a review sheet, wherever they come from, each with its place.
struct ReviewTable: Sendable {
  struct Row: Sendable {
    /// The cells in which something stands, by their column.
    var cells: [Cell]
    /// The place of the cell of a column.
    var place: @Sendable (Int) -> Text

    func written(_ column: Int?) -> ReceivedReview.Written {
      let column = column ?? 0
      let text = cells.first { $0.column == column }?.text ?? ""
      return ReceivedReview.Written(text: text.withoutBlanksAround, place: place(column))
    }
  }

  struct Cell: Sendable {
    var column: Int
    var text: String
  }

  var rows: [Row]

  init(_ sheet: Workbook.Sheet) {
    rows = sheet.rows.map { row in
      let cells = row.cells.map { Cell(column: $0.column, text: Self.words($0)) }
      return Row(cells: cells) { [name = sheet.name, index = row.index] column in
        Text(same: "\(name)!\(CellAddress.text(column: column, row: index))")
      }
    }
  }

  init(_ csv: CSVTable) {
    rows = csv.rows.map { row in
      let cells = row.fields.enumerated().map { Cell(column: $0, text: $1) }
      return Row(cells: cells) { [line = row.line] column in
        Text(
          fr: "ligne \(line), colonne \(column + 1)", en: "line \(line), column \(column + 1)")
      }
    }
  }

  private static func words(_ cell: Workbook.Cell) -> String {
    if case .date(let day) = cell.value { return String(day.prefix(10)) }
    return cell.text
  }

  /// Where the heads stand, if they do: a row that has the code, the vote and the comment.
  func heads(_ language: Language) -> (row: Int, columns: [ReviewSheet.Column: Int])? {
    for (index, row) in rows.enumerated() {
      var columns: [ReviewSheet.Column: Int] = [:]
      for cell in row.cells {
        let text = cell.text.withoutBlanksAround.foldedForCommand
        for column in ReviewSheet.Column.allCases
        where column.name[language].foldedForCommand == text && columns[column] == nil {
          columns[column] = cell.column
        }
      }
      if columns[.code] != nil, columns[.vote] != nil, columns[.comment] != nil {
        return (index, columns)
      }
    }
    return nil
  }

  /// What stands below the heads.
  func lines(
    below head: Int, _ columns: [ReviewSheet.Column: Int]
  ) -> [ReceivedReview.Line] {
    rows.dropFirst(head + 1).map { row in
      ReceivedReview.Line(
        code: row.written(columns[.code]), vote: row.written(columns[.vote]),
        comment: row.written(columns[.comment]))
    }
  }

  /// What stands beside the keys of the hidden column.
  func readFields(into fields: inout [ReviewSheet.Field: ReceivedReview.Written]) {
    for row in rows {
      for cell in row.cells where cell.column > 0 {
        guard let field = ReviewSheet.Field(rawValue: cell.text), fields[field] == nil else {
          continue
        }
        fields[field] = row.written(cell.column - 1)
      }
    }
  }
}
