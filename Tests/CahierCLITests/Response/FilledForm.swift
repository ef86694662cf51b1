import CahierFormats
import Foundation
import Testing

/// A response form in which cells are filled in, as an office program would write them.
///
/// Rows are found by a text in them; what is put into a cell takes the place of what it was.
struct FilledForm {
  private let entries: [ZipReader.Entry]
  private var content: String

  init(_ url: URL) throws {
    entries = try ZipReader.entries(of: url.path())
    let bytes = try #require(entries.first { $0.name == "content.xml" }).bytes
    content = String(decoding: bytes, as: UTF8.self)
  }

  /// Puts a value into the cell of a column, from 0, of the row in which a paragraph is `text`.
  ///
  /// `sheet`: the first sheet in which the row is looked for; services stand in two.
  mutating func put(
    _ value: String, _ column: Int, inRowOf text: String, from sheet: String = "Identité"
  ) throws {
    let first = try #require(content.firstRange(of: "<table:table table:name=\"\(sheet)\""))
    let mark = try #require(
      content[first.upperBound...].firstRange(of: "<text:p>\(text)</text:p>"), "\(text)")
    let rows = content[..<mark.lowerBound].ranges(of: "<table:table-row")
    let start = try #require(rows.last).lowerBound
    let end = try #require(content[start...].firstRange(of: "</table:table-row>")).upperBound
    let row = String(content[start..<end])
    let cell = /<table:(covered-)?table-cell[^>]*?(\/>|>.*?<\/table:table-cell>)/
    let cells = row.matches(of: cell)
    let old = try #require(cells.indices.contains(column) ? cells[column] : nil)
    var changed = row
    changed.replaceSubrange(old.range, with: "<table:table-cell \(value)</table:table-cell>")
    content.replaceSubrange(start..<end, with: changed)
  }

  /// Replaces a text of `content.xml` wherever it stands.
  mutating func replace(_ old: String, with new: String) throws {
    try #require(content.contains(old), "\(old)")
    content = content.replacing(old, with: new)
  }

  func write(to url: URL) throws {
    try ZipWriter.write(to: url.path()) { zip in
      for entry in entries {
        zip.add(
          entry.name, entry.name == "content.xml" ? Array(content.utf8) : entry.bytes,
          entry.name == "mimetype" ? .stored : .deflated)
      }
    }
  }

  static func text(_ text: String) -> String {
    "office:value-type=\"string\"><text:p>\(text)</text:p>"
  }

  static func amount(_ value: String) -> String {
    "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"\(value)\">"
      + "<text:p>\(value)</text:p>"
  }

  static func share(_ value: String) -> String {
    "office:value-type=\"percentage\" office:value=\"\(value)\"><text:p>\(value)</text:p>"
  }

  static func day(_ iso: String) -> String {
    "office:value-type=\"date\" office:date-value=\"\(iso)\"><text:p>\(iso)</text:p>"
  }
}
