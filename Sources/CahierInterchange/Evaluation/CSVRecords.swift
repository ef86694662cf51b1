internal import CahierFormats
internal import CahierModel

/// The records of a CSV text, with the separator that the text itself shows.
///
/// Fields follow RFC 4180: quotes around a field, doubled inside; line ends of any kind.
struct CSVRecords {
  /// A record and the line on which it starts, counted from 1.
  struct Record {
    let line: Int
    let fields: [String]
  }

  /// Comma, semicolon or tab: the one that the first line has most of, outside of quotes.
  let separator: Character
  private(set) var records: [Record] = []

  /// The most fields that a file may have in all.
  private static let fieldLimit = 1_000_000

  /// - Throws: `DataSyntaxError` for text that is no UTF-8, has a quote that never closes or more
  ///   fields than any grid has.
  init(_ bytes: [UInt8]) throws(DataSyntaxError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .notUTF8(offset: 0)
    }
    separator = Self.separator(of: text)
    try split(text)
  }

  private static func separator(of text: String) -> Character {
    let first = text.prefix { !$0.isNewline }
    var counts: [Character: Int] = [:]
    var isQuoted = false
    for character in first {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted { counts[character, default: 0] += 1 }
    }
    let candidates: [Character] = [";", ",", "\t"]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
  }

  private mutating func split(_ text: String) throws(DataSyntaxError) {
    var (line, start, count) = (1, 1, 0)
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var previousQuote = false
    for character in text + "\n" {
      if character == "\"" {
        // A quote right after the one that closed is a quote inside of the field.
        if previousQuote { field.append("\"") }
        previousQuote = isQuoted
        isQuoted.toggle()
        continue
      }
      previousQuote = false
      if isQuoted {
        field.append(character)
      } else if character == separator || character.isNewline {
        fields.append(field)
        field = ""
        count += 1
        if count > Self.fieldLimit { throw .tooManyNodes(limit: Self.fieldLimit) }
      } else {
        field.append(character)
      }
      guard character.isNewline else { continue }
      line += 1
      if isQuoted { continue }
      if fields != [""] { records.append(Record(line: start, fields: fields)) }
      fields = []
      start = line
    }
    if isQuoted { throw .malformed("\"", DataNode.Place(line: start, column: 1)) }
  }
}
