/// A value to be written as JSON, whose keys keep their order.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number in its own digits, `0.0345`: exact. What is no number of JSON becomes a string.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One `"key": value` of an object.
  package struct Member: Hashable, Sendable {
    /// The key, escaped when it is written.
    package let key: String
    /// The value, which stands after the colon.
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// The string of a literal.
  package init(stringLiteral value: String) { self = .string(value) }
  /// The whole number of a literal.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// The truth value of a literal.
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// The array of a literal, its elements in their order.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object with its keys in the order given.
  ///
  /// Each may stand once.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// The value as text, the same for the same value always.
  ///
  /// Indented, it has a line for each member and two blanks for each level.
  package func text(isIndented: Bool = false) -> String {
    var text = ""
    write(to: &text, indent: isIndented ? 0 : nil)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let digits):
      if JSONCursor.isNumber(digits) { text += digits } else { Self.quote(digits, to: &text) }
    case .string(let string): Self.quote(string, to: &text)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indent: indent) { member, text, indent in
        Self.quote(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (String, String), to text: inout String,
    indent: Int?, _ each: (Element, inout String, Int?) -> Void
  ) {
    text += brackets.0
    let inner = indent.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      breakLine(inner, &text)
      each(element, &text, inner)
    }
    if !elements.isEmpty { breakLine(indent, &text) }
    text += brackets.1
  }

  private static func breakLine(_ indent: Int?, _ text: inout String) {
    guard let indent else { return }
    text += "\n" + String(repeating: "  ", count: indent)
  }

  /// Writes a string.
  ///
  /// Controls and the line ends that scripts stumble over are escaped.
  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
