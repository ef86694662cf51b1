/// A text from outside as its author laid it out: paragraphs and tables in their order, with all that
/// tells headings, lists and cells apart.
///
/// It says what stands there, never what it means: whether a bold line is a heading is for others.
package struct OutlineDocument: Hashable, Sendable {
  /// The paragraphs and tables in their order; paragraphs without letters are only counted.
  package var blocks: [Block] = []
  /// What stands beside the text: footnotes, remarks, drawings.
  package var asides: [Aside] = []
  /// How many paragraphs the text has, those of cells and those without letters among them.
  package var paragraphCount = 0
  /// How many of them hold no letters.
  package var emptyCount = 0
  /// How many paragraphs hold recorded changes, which are read as accepted.
  package var changedCount = 0

  /// Creates a document with nothing in it.
  package init() {}

  /// A paragraph or a table.
  package enum Block: Hashable, Sendable {
    case paragraph(OutlineParagraph)
    case table(OutlineTable)
  }

  /// Something that stands beside the text.
  package struct Aside: Hashable, Sendable {
    /// What it is.
    package enum Kind: Hashable, Sendable {
      /// Words that somebody hung on the text.
      case remark
      /// A note at the foot of the page or at the end.
      case footnote
      /// A picture, or something else that has no words.
      case drawing
    }

    /// The number of the paragraph that it stands at, from 1.
    package let paragraph: Int
    /// What it is.
    package let kind: Kind
    /// Its words; empty for a picture.
    package let text: String
    /// Who wrote it, as the file says; nil where it does not.
    package var author: String?
    /// When, as the file says: `2026-11-02T09:30:00`.
    package var date: String?

    /// Creates something that stands beside a paragraph.
    package init(_ kind: Kind, _ text: String, paragraph: Int) {
      (self.kind, self.text, self.paragraph) = (kind, text, paragraph)
    }
  }
}

/// A paragraph as its author laid it out.
package struct OutlineParagraph: Hashable, Sendable {
  /// The text, breaks of lines kept; never empty.
  package var text: String
  /// Which paragraph of the text it is, from 1, those of cells and those without letters counted.
  package var number: Int
  /// The line of the file on which it begins, from 1, where people see lines: in Markdown.
  package var line: Int?
  /// The level of the heading that it says to be, from 1; nil for one that says nothing.
  package var outlineLevel: Int?
  /// The names of its style and of those that it is based on, the nearest first, as people see them.
  package var styles: [String] = []
  /// Whether all of its letters are bold.
  package var isBold = false
  /// Where it stands in a list, or nil for one that stands in none.
  package var list: ListPlace?
  /// Whether it is of a table of contents or of another index, which programs make.
  package var isOfIndex = false
  /// The names of the bookmarks that begin in it.
  package var bookmarks: [String] = []

  /// Creates a paragraph of plain text.
  package init(_ text: String, number: Int) {
    (self.text, self.number) = (text, number)
  }

  /// Where a paragraph stands in a list.
  package struct ListPlace: Hashable, Sendable {
    /// How deep, from 1.
    package let level: Int
    /// Whether its entries are counted: 1, 2, 3 or a, b, c.
    package let isNumbered: Bool
    /// Whether it begins an entry, and does not go on with one.
    package let isFirst: Bool

    /// Creates a place in a list.
    package init(level: Int, isNumbered: Bool, isFirst: Bool) {
      (self.level, self.isNumbered, self.isFirst) = (level, isNumbered, isFirst)
    }
  }
}

/// A table as its author laid it out: rows from the top, cells from the first column on.
package struct OutlineTable: Hashable, Sendable {
  /// The name of a sheet or of a table; empty for one that has none.
  package var name: String
  /// Which table of the document it is, from 1.
  package var number: Int
  /// The rows in which something stands.
  package var rows: [Row] = []
  /// Whether it is a sheet of a workbook, whose cells have addresses.
  package var isSheet = false

  /// Creates a table with no rows.
  package init(_ name: String, number: Int) {
    (self.name, self.number) = (name, number)
  }

  /// A row in which something stands.
  package struct Row: Hashable, Sendable {
    /// Which row it is, from 1, empty ones counted.
    package let number: Int
    /// The cells in which something stands.
    package var cells: [Cell]
    /// The names of the bookmarks that begin in it, in cells without letters too.
    package var bookmarks: [String] = []

    /// Creates a row of cells.
    package init(_ number: Int, cells: [Cell]) {
      (self.number, self.cells) = (number, cells)
    }

    /// The text of a column, from 0; empty where nothing stands.
    package subscript(column: Int) -> String {
      cells.first { $0.column == column }?.text ?? ""
    }
  }

  /// A cell in which something stands.
  package struct Cell: Hashable, Sendable {
    /// Which column it is in, from 0.
    package let column: Int
    /// The text, a line for each paragraph.
    package let text: String
    /// How many paragraphs with letters it holds, at least one.
    package let paragraphs: Int
    /// Whether all of its letters are bold.
    package let isBold: Bool

    /// Creates a cell of a column.
    package init(_ column: Int, _ text: String, paragraphs: Int = 1, isBold: Bool = false) {
      (self.column, self.text) = (column, text)
      (self.paragraphs, self.isBold) = (paragraphs, isBold)
    }
  }
}
