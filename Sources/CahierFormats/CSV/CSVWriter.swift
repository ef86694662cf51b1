/// Writes CSV: fields in quotes where they need them, lines ended as RFC 4180 says.
package struct CSVWriter {
  /// What stands between fields: `;` unless said, as spreadsheets in French expect.
  package let separator: Character
  /// Whether a spreadsheet is to open the file: then a text that it would take for a formula
  /// begins with an apostrophe, so that what a tenderer wrote is never computed.
  package let isForSpreadsheets: Bool
  /// The rows written so far, each ended by CR LF.
  package private(set) var text = ""

  package init(separator: Character = ";", isForSpreadsheets: Bool = false) {
    self.separator = separator
    self.isForSpreadsheets = isForSpreadsheets
  }

  /// Adds a row after those already there.
  package mutating func add(_ fields: [String]) {
    text += fields.map(written).joined(separator: String(separator)) + "\r\n"
  }

  /// The file in UTF-8, with the mark that spreadsheets need to see that it is.
  package var bytes: [UInt8] {
    (isForSpreadsheets ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private func written(_ field: String) -> String {
    let field = isForSpreadsheets && looksLikeFormula(field) ? "'" + field : field
    // By scalars: a quote and a combining mark after it are one character to Swift.
    let scalars = field.unicodeScalars
    let needsQuotes = scalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || Character($0) == separator
    }
    guard needsQuotes || scalars.first == " " || scalars.last == " " else { return field }
    var quoted = "\"".unicodeScalars
    for scalar in scalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    quoted.append("\"")
    return String(quoted)
  }

  private func looksLikeFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return false
    }
    let digits = field.unicodeScalars.dropFirst()
    let isNumber =
      "+-".unicodeScalars.contains(first) && !digits.isEmpty
      && digits.allSatisfy { "0123456789., \u{A0}\u{202F}".unicodeScalars.contains($0) }
    return !isNumber
  }
}
