package import CahierModel

/// The response form as the dossier makes it now: what an answer is held against.
///
/// Whoever makes the form makes this of it, so that its layout is known in one place. Rows and
/// columns count from 0.
package struct ResponseForm: Hashable, Sendable {
  /// The language in which the form is written.
  package var language: Language
  /// The sheets in their order.
  package var sheets: [Sheet]
  /// The columns by which the form is read, those that it has.
  package var places: [Column: Place]

  /// Creates a form of sheets.
  package init(_ language: Language, sheets: [Sheet], places: [Column: Place]) {
    self.language = language
    self.sheets = sheets
    self.places = places
  }

  /// The columns of the form that have names.
  package typealias Column = ResponseColumn

  /// Where a column is: the number of its sheet, its own, and its rows.
  package struct Place: Hashable, Sendable {
    /// The number of the sheet, from 0.
    package var sheet: Int
    /// The number of the column, from 0.
    package var column: Int
    /// The rows that it goes over, from 0.
    package var rows: Range<Int>

    /// Creates the place of a column.
    package init(sheet: Int, column: Int, rows: Range<Int>) {
      self.sheet = sheet
      self.column = column
      self.rows = rows
    }
  }

  /// A sheet: its rows from the top, each with its cells.
  package struct Sheet: Hashable, Sendable {
    /// The name of the sheet.
    package var name: String
    /// The rows from the top, those without cells too.
    package var rows: [[Cell]]

    /// Creates a sheet of rows.
    package init(_ name: String, rows: [[Cell]]) {
      self.name = name
      self.rows = rows
    }
  }

  /// A cell and whether tenderers write in it.
  package struct Cell: Hashable, Sendable {
    /// The number of the column, from 0.
    package var column: Int
    /// What the form has in the cell.
    package var content: Content
    /// Whether tenderers write in it.
    package var isInput: Bool

    /// Creates a cell of a column.
    package init(_ column: Int, _ content: Content, isInput: Bool = false) {
      self.column = column
      self.content = content
      self.isInput = isInput
    }
  }

  /// What stands in a cell of the form.
  package enum Content: Hashable, Sendable {
    case empty
    case text(String)
    case number(ExactDecimal)
    case formula(String)
  }
}

extension ResponseForm.Sheet {
  /// The text of a cell, or nil where there is none.
  func text(_ row: Int, _ column: Int) -> String? {
    guard rows.indices.contains(row) else { return nil }
    guard case .text(let text)? = rows[row].first(where: { $0.column == column })?.content else {
      return nil
    }
    return text
  }
}
