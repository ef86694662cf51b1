/// A JSON value that is written with its keys in the order given, the same bytes each time.
indirect enum JSONText {
  case string(String)
  case number(Int)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// The value over several lines, set in by two blanks.
  func written(indent: String = "") -> String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .number(let number): "\(number)"
    case .array(let values):
      Self.enclosed("[", values.map { $0.written(indent: indent + "  ") }, "]", indent)
    case .object(let entries):
      Self.enclosed(
        "{",
        entries.map { "\(Self.quoted($0.key)): \($0.value.written(indent: indent + "  "))" }, "}",
        indent)
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
