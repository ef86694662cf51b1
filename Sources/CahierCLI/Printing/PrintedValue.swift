/// A value that a command prints for programs: JSON, its keys in the order given.
///
/// Exact figures are strings, so that no reader of JSON takes them for binary floats.
indirect enum PrintedValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([PrintedValue])
  case object([Member])

  /// One `"key": value` of an object.
  struct Member: Hashable, Sendable {
    let key: String
    let value: PrintedValue
  }
}

extension PrintedValue {
  /// An object with its members in the order given.
  static func record(_ members: KeyValuePairs<String, PrintedValue>) -> PrintedValue {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// A text, or null.
  static func optional(_ text: String?) -> PrintedValue {
    text.map(PrintedValue.string) ?? .null
  }
}

extension PrintedValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(arrayLiteral elements: PrintedValue...) { self = .array(elements) }
}

// MARK: - As text

extension PrintedValue {
  /// The value as JSON over several lines, set in by two blanks: the same bytes each time.
  func json(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .boolean(let flag): return flag ? "true" : "false"
    case .integer(let number): return "\(number)"
    case .string(let text): return Self.quoted(text)
    case .array(let values):
      return Self.enclosed("[", values.map { $0.json(indent: inner) }, "]", indent)
    case .object(let members):
      let lines = members.map { "\(Self.quoted($0.key)): \($0.value.json(indent: inner))" }
      return Self.enclosed("{", lines, "}", indent)
    }
  }

  private static func enclosed(
    _ open: String, _ parts: [String], _ close: String, _ indent: String
  ) -> String {
    if parts.isEmpty { return open + close }
    let lines = parts.map { "\(indent)  \($0)" }.joined(separator: ",\n")
    return "\(open)\n\(lines)\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
