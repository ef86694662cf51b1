internal import CahierModel

/// Writes values as YAML in a fixed layout: the same value gives the same bytes.
///
/// No line is ever folded, so that no text changes; a text is a literal block or stands between
/// double quotes.
struct YAMLWriter {
  private(set) var bytes: [UInt8] = []
  /// The brackets that our own reader counts as open: it takes no notice of quotes.
  private var open = 0

  /// As many brackets as texts may leave open, well under what the reader takes.
  private static let openLimit = 100
  /// The columns in which lists of words and rows stay on one line.
  private static let columns = 100

  /// The bytes of a file that holds one value.
  static func bytes(of value: TextFormValue) -> [UInt8] {
    var writer = YAMLWriter()
    switch value {
    case .object(let entries): writer.write(TextFormValue.present(entries), indentation: 0)
    case .list(let values): writer.write(values, indentation: 0, isSpaced: false)
    case .spacedList(let values): writer.write(values, indentation: 0, isSpaced: true)
    case .text, .word, .number, .plain, .row: writer.writeScalar(value, indentation: 0)
    }
    if writer.bytes.isEmpty { writer.append(value.isSequence ? "[]\n" : "{}\n") }
    return writer.bytes
  }

  private mutating func append(_ text: String) {
    append(text.utf8)
  }

  private mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text {
      open = Self.count(byte, open)
      bytes.append(byte)
    }
  }

  private static func count(_ byte: UInt8, _ open: Int) -> Int {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): open + 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): max(0, open - 1)
    default: open
    }
  }

  private mutating func indent(_ columns: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
  }
}

// MARK: - Blocks

extension YAMLWriter {
  private mutating func write(
    _ entries: [(key: String, value: TextFormValue)], indentation: Int, continuesLine: Bool = false
  ) {
    for (position, entry) in entries.enumerated() {
      if position > 0 || !continuesLine { indent(indentation) }
      let key = word(entry.key)
      // A reader looks for the colon no further than 1,024 characters.
      if key.utf8.count > 500 {
        append("? \(key)\n")
        indent(indentation)
        append(":")
      } else {
        append("\(key):")
      }
      write(entry.value, indentation: indentation, used: indentation + key.utf8.count)
    }
  }

  private mutating func write(_ values: [TextFormValue], indentation: Int, isSpaced: Bool) {
    for (position, value) in values.enumerated() {
      if position > 0, isSpaced { append("\n") }
      indent(indentation)
      append("-")
      switch value {
      case .object(let entries) where !TextFormValue.present(entries).isEmpty:
        append(" ")
        write(TextFormValue.present(entries), indentation: indentation + 2, continuesLine: true)
      case .row(let entries) where inline(value, columns: Self.columns - indentation - 2) == nil:
        append(" ")
        write(TextFormValue.present(entries), indentation: indentation + 2, continuesLine: true)
      default:
        write(value, indentation: indentation, used: indentation)
      }
    }
  }

  /// Writes what stands after a key or a dash, to the end of the line.
  private mutating func write(_ value: TextFormValue, indentation: Int, used: Int) {
    if let line = inline(value, columns: Self.columns - used - 2) {
      append(" \(line)\n")
      return
    }
    switch value {
    case .text, .word, .number, .plain:
      append(" ")
      writeScalar(value, indentation: indentation)
    case .list(let values):
      append("\n")
      write(values, indentation: indentation + 2, isSpaced: false)
    case .spacedList(let values):
      append("\n")
      write(values, indentation: indentation + 2, isSpaced: true)
    case .object(let entries), .row(let entries):
      append("\n")
      write(TextFormValue.present(entries), indentation: indentation + 2)
    }
  }
}

// MARK: - Scalars and lines

extension YAMLWriter {
  private mutating func writeScalar(_ value: TextFormValue, indentation: Int) {
    switch value {
    case .text(let text): writeText(text, indentation: indentation + 2)
    case .word(let text): append(word(text) + "\n")
    case .number(let number): append(YAMLScalar.number(number) + "\n")
    case .plain(let text): append(text + "\n")
    case .list, .spacedList, .object, .row: break
    }
  }

  private mutating func writeText(_ text: String, indentation: Int) {
    let overflows = leavesTooManyOpen(text)
    guard
      !overflows, let lines = YAMLScalar.literalLines(text, indentation: indentation)
    else {
      append(YAMLScalar.quoted(text, escapesBrackets: overflows) + "\n")
      return
    }
    append(text.utf8.last == UInt8(ascii: "\n") ? "|\n" : "|-\n")
    for line in lines {
      if !line.isEmpty { indent(indentation) }
      append(line)
      append("\n")
    }
  }

  private func word(_ word: String) -> String {
    leavesTooManyOpen(word)
      ? YAMLScalar.quoted(word, escapesBrackets: true) : YAMLScalar.word(word)
  }

  private func leavesTooManyOpen(_ text: String) -> Bool {
    var (open, peak) = (open, open)
    for byte in text.utf8 {
      open = Self.count(byte, open)
      peak = max(peak, open)
    }
    return peak > Self.openLimit
  }

  /// The value on one line, or nil where it has to be, or is better, on several.
  private func inline(_ value: TextFormValue, columns: Int) -> String? {
    let line: String? =
      switch value {
      case .text, .word, .number, .plain: nil
      case .list(let values), .spacedList(let values):
        values.allSatisfy(\.isWord)
          ? "[\(values.compactMap(short).joined(separator: ", "))]" : nil
      case .object(let entries): TextFormValue.present(entries).isEmpty ? "{}" : nil
      case .row(let entries): row(TextFormValue.present(entries), columns: columns)
      }
    guard
      let line, line.unicodeScalars.count <= columns, !leavesTooManyOpen(line)
    else { return nil }
    return line
  }

  private func row(_ entries: [(key: String, value: TextFormValue)], columns: Int) -> String? {
    var parts: [String] = []
    for (key, value) in entries {
      guard key.utf8.count < columns, let value = short(value) else { return nil }
      parts.append("\(word(key)): \(value)")
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// A scalar short enough for a line that holds others.
  private func short(_ value: TextFormValue) -> String? {
    switch value {
    case .text(let text):
      text.utf8.count > 2 * Self.columns || text.utf8.contains(UInt8(ascii: "\n"))
        || leavesTooManyOpen(text) ? nil : YAMLScalar.quoted(text)
    case .word(let text): word(text)
    case .number(let number): YAMLScalar.number(number)
    case .plain(let text): text
    case .list, .spacedList, .object, .row: nil
    }
  }
}

extension TextFormValue {
  fileprivate var isWord: Bool {
    switch self {
    case .word, .number, .plain: true
    case .text, .list, .spacedList, .object, .row: false
    }
  }

  fileprivate var isSequence: Bool {
    switch self {
    case .list, .spacedList: true
    case .text, .word, .number, .plain, .object, .row: false
    }
  }
}
