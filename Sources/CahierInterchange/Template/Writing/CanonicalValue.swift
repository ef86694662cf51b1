internal import CahierModel

/// A value of the canonical form: JSON in which every key has its place.
indirect enum CanonicalValue {
  case text(String)
  /// A number, `true` or `false`, written as it stands.
  case plain(String)
  case list([CanonicalValue])
  /// Keys with their values, in this order. A nil value leaves its key out.
  case object([(String, CanonicalValue?)])

  /// A flag that is written only where it is set.
  static func flag(_ flag: Bool) -> CanonicalValue? {
    flag ? .plain("true") : nil
  }

  /// A list that is written only where it holds something.
  static func some(_ values: [CanonicalValue]) -> CanonicalValue? {
    values.isEmpty ? nil : .list(values)
  }

  static func texts(_ texts: some Sequence<String>) -> CanonicalValue {
    .list(texts.map(CanonicalValue.text))
  }

  static func integer(_ number: Int) -> CanonicalValue {
    .plain("\(number)")
  }

  /// Entries with their ids as keys.
  static func table<Element: Identifiable<String>>(
    _ elements: IdentifiedList<Element>, _ value: (Element) -> CanonicalValue
  ) -> CanonicalValue? {
    elements.isEmpty ? nil : .object(elements.map { ($0.id, value($0)) })
  }
}

extension CanonicalValue {
  /// Appends the value as JSON in UTF-8, with no space.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .plain(let text): bytes += text.utf8
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let entries): Self.write(entries, to: &bytes)
    }
  }

  private static func write(_ entries: [(String, CanonicalValue?)], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for case (let key, let value?) in entries {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      value.write(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// A string with the escapes that JSON asks for, and no other.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Text {
  var canonical: CanonicalValue {
    .object([("fr", .text(fr)), ("en", .text(en))])
  }
}

extension CountedText {
  var canonical: CanonicalValue {
    .object(
      [("fr", fr), ("en", en)].map { language, name in
        (language, .object([("one", .text(name.one)), ("many", .text(name.many))]))
      })
  }
}
