/// What a CSV file holds, and what was odd about it.
package struct CSVTable: Hashable, Sendable {
  /// A record, with the line of the file on which it begins, counted from 1.
  package struct Row: Hashable, Sendable {
    /// The line of the file on which the record begins, from 1; quoted fields may hold further
    /// lines.
    package let line: Int
    /// The fields in order, quotes taken off; as many as the row has, whatever the first one has.
    package let fields: [String]
  }

  /// Something that a person should know of; the rows are all there.
  package enum Oddity: Hashable, Sendable {
    /// The row has another number of fields than the first one.
    case ragged(line: Int, found: Int, expected: Int)
    /// A quote was opened and the file ended.
    case unclosedQuote(line: Int)
    /// Text follows a closing quote: `"a"b`. It was kept.
    case textAfterQuote(line: Int)
    /// Control characters were replaced by U+FFFD.
    case controlCharacters(count: Int, firstLine: Int)
  }

  /// How the letters of the file were written.
  package let encoding: TextEncoding
  /// What stands between fields: `;`, `,` or a tab, told by the file.
  package let separator: Character
  /// The records in the order of the file, headings first where it has some; empty lines are none.
  package let rows: [Row]
  /// What was odd, in the order of the file; control characters come last, counted.
  package let oddities: [Oddity]
}

/// Why a CSV file was not read.
package enum CSVError: Error, Hashable {
  /// The file is larger than `limit` bytes.
  case tooLarge(limit: Int)
  /// The file has more than `limit` rows.
  case tooManyRows(limit: Int)
  /// A row has more than `limit` fields.
  case tooManyColumns(limit: Int, line: Int)
}
