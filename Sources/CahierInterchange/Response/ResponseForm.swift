package import CahierFormats
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
  /// Who answers, as a text document asks it; a workbook has it where its mark is.
  package var asked: Identity?
  /// What a text document has beside its sheets; nil for a workbook.
  package var frame: Frame?

  /// Creates a form of sheets.
  package init(
    _ language: Language, sheets: [Sheet], places: [Column: Place], asked: Identity? = nil,
    frame: Frame? = nil
  ) {
    self.language = language
    self.sheets = sheets
    self.places = places
    self.asked = asked
    self.frame = frame
  }

  /// The sheet that asks who answers: its rows are called by what a column of it holds.
  package struct Identity: Hashable, Sendable {
    /// The number of the sheet, from 0.
    package var sheet: Int
    /// The number of the column that rows are called by, from 0.
    package var column: Int
    /// What the rows ask for, by their numbers: `email`.
    package var keys: [Int: String]
    /// The fingerprint of all that nobody fills in.
    package var fingerprint: String

    /// Creates what asks who answers.
    package init(sheet: Int, column: Int, keys: [Int: String], fingerprint: String) {
      self.sheet = sheet
      self.column = column
      self.keys = keys
      self.fingerprint = fingerprint
    }
  }

  /// What a text document has beside the tables that are filled in.
  package struct Frame: Hashable, Sendable {
    /// The paragraphs that stand in no table, in their order.
    package var paragraphs: [String]
    /// The tables that nobody fills in.
    package var tables: [Workbook.Sheet]

    /// Creates what stands beside the tables that are filled in.
    package init(paragraphs: [String], tables: [Workbook.Sheet]) {
      self.paragraphs = paragraphs
      self.tables = tables
    }
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
    /// The tables that hold the rows in a text document, where the first row is the row of names of
    /// each of them; none for a sheet of a workbook.
    package var tables: [Table]

    /// Creates a sheet of rows.
    package init(_ name: String, rows: [[Cell]], tables: [Table] = []) {
      self.name = name
      self.rows = rows
      self.tables = tables
    }
  }

  /// A table of a text document.
  package struct Table: Hashable, Sendable {
    /// What the file calls the table.
    package var name: String
    /// What stands above the table.
    package var title: String
    /// The rows of the sheet that it holds.
    package var rows: Range<Int>

    /// Creates a table of some rows.
    package init(_ name: String, title: String, rows: Range<Int>) {
      self.name = name
      self.title = title
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

extension ResponseForm {
  /// The sheet that asks who answers, or nil where the form has no mark.
  var identity: Identity? { asked ?? identityOfMark }

  /// In a workbook, the rows have their keys in the column of the mark.
  private var identityOfMark: Identity? {
    for (index, sheet) in sheets.enumerated() {
      for cell in sheet.rows.joined() {
        guard case .text(let text) = cell.content, ResponseFormMark.isMark(text) else { continue }
        let keys = sheet.rows.indices.compactMap { row in
          sheet.text(row, cell.column).map { (row, $0) }
        }
        return Identity(
          sheet: index, column: cell.column, keys: Dictionary(uniqueKeysWithValues: keys),
          fingerprint: text.split(separator: " ").last.map(String.init) ?? "")
      }
    }
    return nil
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
