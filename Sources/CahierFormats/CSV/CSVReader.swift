/// Reads CSV as RFC 4180 and office programs write it.
///
/// Separator and encoding are told by the file: `;`, `,` or tab, UTF-8 with or without its mark,
/// UTF-16 with it, else Windows-1252. A row that is too short or too long is read and reported.
package struct CSVReader {
  /// How large a file may be.
  package struct Limits: Hashable, Sendable {
    /// How many bytes the file has at most: 64 MiB.
    package var bytes = 64 * 1024 * 1024
    /// How many records it has at most, its headings among them.
    package var rows = 1_000_000
    /// How many fields a record has at most.
    package var columns = 1_000

    package init() {}
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let limits: Limits
  private var rows: [CSVTable.Row] = []
  private var oddities: [CSVTable.Oddity] = []
  private var fields: [String] = []
  private var field: [UInt8] = []
  private var line = 1
  private var rowLine = 1
  private var index: Int
  private var controls: (count: Int, firstLine: Int) = (0, 0)

  /// Reads a whole file.
  ///
  /// Without a `separator`, it is told from the file.
  package static func read(
    _ bytes: [UInt8], separator: Character? = nil, limits: Limits = Limits()
  ) throws(CSVError) -> CSVTable {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let (text, encoding) = TextDecoding.text(of: bytes)
    let content = Array(text.utf8)
    let told = CSVSeparator.told(by: content)
    let mark = separator.flatMap(\.asciiValue) ?? told.separator
    var reader = CSVReader(content, mark, limits, start: told.start)
    try reader.readRows()
    return CSVTable(
      encoding: encoding, separator: Character(Unicode.Scalar(mark)), rows: reader.rows,
      oddities: reader.allOddities)
  }

  private init(_ bytes: [UInt8], _ separator: UInt8, _ limits: Limits, start: Int) {
    self.bytes = bytes
    self.separator = separator
    self.limits = limits
    index = start
    line += bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    rowLine = line
  }

  private mutating func readRows() throws(CSVError) {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty: readQuoted()
      case separator:
        try endField()
        index += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): try endRow()
      default:
        keep(byte)
        index += 1
      }
    }
    if !field.isEmpty || !fields.isEmpty { try closeRow() }
  }

  /// Reads what stands between quotes, in which a quote is written twice.
  private mutating func readQuoted() {
    let opening = line
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == byte else { return checkEndOfQuoted() }
        index += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      keep(byte)
    }
    oddities.append(.unclosedQuote(line: opening))
  }

  private mutating func checkEndOfQuoted() {
    guard index < bytes.count else { return }
    let next = bytes[index]
    if next != separator, next != UInt8(ascii: "\n"), next != UInt8(ascii: "\r") {
      oddities.append(.textAfterQuote(line: line))
    }
    // An empty field in quotes and a quote after it must not look like the start of one.
    if field.isEmpty, next == UInt8(ascii: "\"") { index += 1 }
  }

  private mutating func keep(_ byte: UInt8) {
    let isControl = byte < 0x20 && ![0x9, 0xA, 0xD].contains(byte) || byte == 0x7F
    guard isControl else { return field.append(byte) }
    if controls.count == 0 { controls.firstLine = line }
    controls.count += 1
    field += [0xEF, 0xBF, 0xBD]
  }

  private mutating func endField() throws(CSVError) {
    guard fields.count < limits.columns else {
      throw .tooManyColumns(limit: limits.columns, line: rowLine)
    }
    fields.append(String(decoding: field, as: UTF8.self))
    field.removeAll(keepingCapacity: true)
  }

  /// Ends a row at a line end of any system.
  private mutating func endRow() throws(CSVError) {
    let isPair =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "\n")
    // A line with nothing on it is no row.
    if !fields.isEmpty || !field.isEmpty { try closeRow() }
    index += isPair ? 2 : 1
    line += 1
    rowLine = line
  }

  private mutating func closeRow() throws(CSVError) {
    try endField()
    guard rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
    let expected = rows.first?.fields.count ?? fields.count
    if fields.count != expected {
      oddities.append(.ragged(line: rowLine, found: fields.count, expected: expected))
    }
    rows.append(CSVTable.Row(line: rowLine, fields: fields))
    fields.removeAll()
  }

  private var allOddities: [CSVTable.Oddity] {
    guard controls.count > 0 else { return oddities }
    return oddities + [.controlCharacters(count: controls.count, firstLine: controls.firstLine)]
  }
}

/// Tells what stands between the fields of a file.
enum CSVSeparator {
  private static let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]

  /// The separator, and where the rows begin: after `sep=;` if a spreadsheet has written that.
  static func told(by bytes: [UInt8]) -> (separator: UInt8, start: Int) {
    let prefix = Array("sep=".utf8)
    if bytes.count > 4, bytes.prefix(4).map({ $0 | 0x20 }) == prefix.map({ $0 | 0x20 }),
      candidates.contains(bytes[4])
    {
      let end = bytes[5...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      return (bytes[4], end)
    }
    return (mostUsed(in: bytes), 0)
  }

  /// The candidate that the first line has most of, outside quotes; `;` if it has none.
  private static func mostUsed(in bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted, !counts.isEmpty { break }
      if !isQuoted, candidates.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }
}
