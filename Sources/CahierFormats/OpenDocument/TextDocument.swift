/// What a text document that comes from outside holds: its paragraphs, its tables and what it says
/// of itself.
///
/// Text that a revision took out, remarks and footnotes are none of it: they are its notes. Looks are
/// not read.
package struct TextDocument: Hashable, Sendable {
  /// The paragraphs that stand in no table, in their order, those without letters left out.
  package var paragraphs: [String] = []
  /// The tables in their order, as sheets are: rows from the top, cells in which something stands.
  ///
  /// Each cell is text, its paragraphs a line each. A table that stands in a cell is of its text.
  package var tables: [Workbook.Sheet] = []
  /// What the file says of itself beyond the standard: names and texts that its author gave.
  package var properties: [Property] = []
  /// What stands at its paragraphs and is none of their text; tables have their own.
  package var notes: [Note] = []

  /// Creates a document with nothing in it.
  package init() {}

  /// A note at a paragraph that stands in no table.
  package struct Note: Hashable, Sendable {
    /// The number of the paragraph, from 0; nil for one in which no letters stand.
    package let paragraph: Int?
    /// How many paragraphs stand before it.
    package let after: Int
    /// What stands there.
    package let note: DocumentNote

    /// Creates a note at a paragraph.
    package init(paragraph: Int?, after: Int, note: DocumentNote) {
      self.paragraph = paragraph
      self.after = after
      self.note = note
    }
  }

  /// A name and a text.
  package struct Property: Hashable, Sendable {
    /// The name, as the file has it.
    package let name: String
    /// The text, as the file has it.
    package let value: String

    /// Creates what a file says of itself.
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
}
