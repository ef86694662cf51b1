/// Something at a place of a document that is none of its text: a remark, a change that was recorded.
package struct DocumentNote: Hashable, Sendable {
  /// What it is, with the words that go with it.
  package enum Kind: Hashable, Sendable {
    /// A remark that hangs on the place.
    case remark(String)
    /// A note at the foot of the page or at the end.
    case footnote(String)
    /// Words that were put in, or taken out, while changes were recorded; both empty where only
    /// looks were changed.
    case change(inserted: String, deleted: String)
    /// Rows, columns or a sheet that were put in, taken out or moved while changes were recorded.
    case shift
    /// A picture or a drawing, with the words in it.
    case drawing(String)
    /// Cells that were made one, of which this is the first: how many columns and rows they go over.
    case merge(columns: Int, rows: Int)
  }

  /// What it is.
  package let kind: Kind
  /// Who wrote it, as the file says; nil where it does not.
  package let author: String?
  /// When, as the file says: `2026-11-02T09:30:00`; nil where it does not.
  package let date: String?

  /// Creates a note of somebody.
  package init(_ kind: Kind, author: String? = nil, date: String? = nil) {
    self.kind = kind
    self.author = author
    self.date = date
  }

  /// More letters than anybody is shown of one note.
  static let mostLetters = 500
}

/// A note at a cell of a table.
package struct CellNote: Hashable, Sendable {
  /// The number of the row, from 0; nil for what stands on no cell of its table.
  package let row: Int?
  /// The number of the column, from 0; nil for what stands on no cell of its row.
  package let column: Int?
  /// What stands there.
  package let note: DocumentNote

  /// Creates a note at a cell.
  package init(_ note: DocumentNote, row: Int? = nil, column: Int? = nil) {
    (self.row, self.column, self.note) = (row, column, note)
  }
}
