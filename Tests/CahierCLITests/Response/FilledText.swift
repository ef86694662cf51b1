import CahierFormats
import Foundation
import Testing

/// A response form as a text document in which cells are filled in, as an office program would write
/// them.
struct FilledText {
  private let entries: [ZipReader.Entry]
  /// The content, cut before each row and each table.
  private var pieces: [String]
  /// Where the row of a code is, by the kind of table and the code: `prices PR-030`.
  private var rows: [String: Int] = [:]

  init(_ url: URL) throws {
    entries = try ZipReader.entries(of: url.path())
    let bytes = try #require(entries.first { $0.name == "content.xml" }).bytes
    let content = String(decoding: bytes, as: UTF8.self)
    pieces = content.replacing("<table:table table:name=", with: "\u{1}<table:table table:name=")
      .replacing("<table:table-row", with: "\u{1}<table:table-row").split(
        separator: "\u{1}", omittingEmptySubsequences: false
      ).map(String.init)
    var kind = ""
    for (index, piece) in pieces.enumerated() {
      if let name = piece.firstMatch(of: /^<table:table table:name="([a-zA-Z]+)/) {
        kind = String(name.output.1)
      } else if let code = piece.firstMatch(of: /<text:p[^>]*>([^<]+)<\/text:p>/) {
        rows["\(kind) \(code.output.1)"] = index
      }
    }
  }

  /// The codes of the rows of a kind of table, in their order.
  func codes(of kind: String) -> [String] {
    rows.filter { $0.key.hasPrefix(kind + " ") }.sorted { $0.value < $1.value }
      .map { String($0.key.dropFirst(kind.count + 1)) }.filter { $0.contains("-") }
  }

  /// Puts paragraphs into a cell, from column 0, of the row that a kind of table has for a code.
  mutating func put(_ text: String, _ column: Int, of code: String, in kind: String) throws {
    let row = try #require(rows["\(kind) \(code)"], "\(kind) \(code)")
    let cells = pieces[row].matches(of: /(<table:table-cell[^>]*>).*?<\/table:table-cell>/)
    let cell = try #require(cells.indices.contains(column) ? cells[column] : nil)
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      "<text:p>\(line.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</text:p>"
    }
    pieces[row].replaceSubrange(
      cell.range, with: cell.output.1 + paragraphs.joined() + "</table:table-cell>")
  }

  /// Chooses a word of a list, as LibreOffice writes it.
  mutating func choose(_ word: String, _ column: Int, of code: String, in kind: String) throws {
    try put("\u{2}", column, of: code, in: kind)
    let row = try #require(rows["\(kind) \(code)"])
    pieces[row] = pieces[row].replacing(
      "\u{2}",
      with: "<text:drop-down text:name=\"x\"><text:label text:value=\"à choisir\"/><text:label "
        + "text:value=\"\(word)\" text:current-selected=\"true\"/>\(word)</text:drop-down>")
  }

  /// Takes the row of a code out, or puts another in its place.
  mutating func replaceRow(of code: String, in kind: String, with row: String = "") throws {
    let index = try #require(rows["\(kind) \(code)"])
    let rest = try #require(pieces[index].firstRange(of: "</table:table-row>")).upperBound
    pieces[index] = row + pieces[index][rest...]
  }

  /// Replaces a text of `content.xml` wherever it stands.
  mutating func replace(_ old: String, with new: String) throws {
    try #require(pieces.contains { $0.contains(old) }, "\(old)")
    pieces = pieces.map { $0.replacing(old, with: new) }
  }

  func write(to url: URL) throws {
    let content = Array(pieces.joined().utf8)
    try? FileManager.default.removeItem(at: url)
    try ZipWriter.write(to: url.path()) { zip in
      for entry in entries {
        zip.add(
          entry.name, entry.name == "content.xml" ? content : entry.bytes,
          entry.name == "mimetype" ? .stored : .deflated)
      }
    }
  }
}
