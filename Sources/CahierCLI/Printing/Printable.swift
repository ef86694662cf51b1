internal import CahierFormats
internal import CahierModel

/// What a command found, in the form for people and in the form for programs.
struct Printable {
  /// The lines that people read.
  var lines: [String]
  /// The same for programs.
  var value: JSONValue
  /// What to tell people where there is no line.
  var ifEmpty: Text?

  init(lines: [String], value: JSONValue, ifEmpty: Text? = nil) {
    self.lines = lines
    self.value = value
    self.ifEmpty = ifEmpty
  }

  /// A table: a row of cells for each thing, and the thing for programs.
  init(table rows: [[String]], values: [JSONValue], ifEmpty: Text) {
    self.init(lines: TextTable.lines(rows), value: .array(values), ifEmpty: ifEmpty)
  }
}

extension Session {
  /// Prints what was found in the form that was asked for.
  func print(_ printable: Printable, as format: OutputFormat) throws(Failure) {
    switch format {
    case .json: try print([printable.value.text(isIndented: true)])
    case .text:
      try print(printable.lines)
      if printable.lines.isEmpty, let text = printable.ifEmpty { say(text) }
    }
  }
}

/// Rows of cells in columns that people can follow with their eyes.
enum TextTable {
  /// The rows as lines: each column as wide as its widest cell, two blanks between columns.
  static func lines(_ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    let rows = rows.map { $0.map(\.onOneLine) }
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return cells.joined(separator: "  ").trimmedAtEnd
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

// MARK: - Values of the model

extension JSONValue {
  /// A text of the dossier: its languages that are written.
  static func text(_ text: BilingualText) -> JSONValue {
    .object(
      Language.allCases.compactMap { language in
        text[language].map { Member(language.rawValue, .string($0)) }
      })
  }

  /// A text of the program or of a template, in both languages.
  static func text(_ text: Text) -> JSONValue {
    .record(["fr": .string(text.fr), "en": .string(text.en)])
  }

  /// An exact number in its own digits, or null.
  static func number(_ number: ExactDecimal?) -> JSONValue {
    optional(number?.description)
  }
}
