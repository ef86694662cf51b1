import CahierFormats
import Foundation
import Testing

/// A specification that was exported as a text document, edited as an office program would.
struct EditedDocument {
  private let entries: [ZipReader.Entry]
  /// The XML of the body.
  var content: String

  init(_ url: URL) throws {
    entries = try ZipReader.entries(of: url.path())
    let bytes = try #require(entries.first { $0.name == "content.xml" }).bytes
    content = String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces a text that stands there once.
  mutating func replace(_ old: String, with new: String) throws {
    try #require(content.ranges(of: old).count == 1, "\(content.ranges(of: old).count) of \(old)")
    content = content.replacing(old, with: new)
  }

  /// Where the row of the item with a code is.
  func row(of code: String) throws -> Range<String.Index> {
    let mark = try #require(content.firstRange(of: ">\(code)<text:bookmark-end"), "\(code)")
    let head = content[..<mark.lowerBound]
    let start = try #require(head.ranges(of: "<table:table-row").last).lowerBound
    let end = try #require(content[mark.upperBound...].firstRange(of: "</table:table-row>"))
    return start..<end.upperBound
  }

  /// Takes the row of an item out, and gives it back.
  @discardableResult
  mutating func takeRow(of code: String) throws -> String {
    let range = try row(of: code)
    let row = String(content[range])
    content.removeSubrange(range)
    return row
  }

  /// Puts XML behind the row of an item.
  mutating func insert(_ row: String, behind code: String) throws {
    content.insert(contentsOf: row, at: try self.row(of: code).upperBound)
  }

  /// Takes out every bookmark of items, as a program that knows none would.
  mutating func dropBookmarks() {
    content = content.replacing(
      /<text:bookmark-(start|end) text:name="cahier_[0-9a-f]+"\/>/, with: "")
  }

  /// A row of cells, a paragraph for each line.
  static func row(_ cells: [String]) -> String {
    let xml = cells.map { cell in
      let lines = cell.split(separator: "\n").map { "<text:p>\($0)</text:p>" }
      return "<table:table-cell office:value-type=\"string\">"
        + (lines.isEmpty ? ["<text:p/>"] : lines).joined() + "</table:table-cell>"
    }
    return "<table:table-row>\(xml.joined())</table:table-row>"
  }

  func write(to url: URL) throws {
    try? FileManager.default.removeItem(at: url)
    let content = Array(content.utf8)
    try ZipWriter.write(to: url.path()) { zip in
      for entry in entries {
        zip.add(
          entry.name, entry.name == "content.xml" ? content : entry.bytes,
          entry.name == "mimetype" ? .stored : .deflated)
      }
    }
  }
}
