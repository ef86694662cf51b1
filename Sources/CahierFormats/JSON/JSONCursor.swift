/// A place in bytes that are known to be UTF-8, and the words of JSON that can stand there.
struct JSONCursor {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { index == bytes.count }

  /// Where the cursor stands; columns count characters of Unicode.
  var place: DataNode.Place { DataNode.Place(line: line, column: column) }

  /// The byte at the cursor, or 0 at the end: no JSON has it anywhere else.
  var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func advance() {
    guard index < bytes.count else { return }
    index += 1
    if bytes[index - 1] == UInt8(ascii: "\n") {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      // The bytes that go on with a character are not counted.
      column += 1
    }
  }

  /// Passes `byte` if it is here, and returns whether it was.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard !isAtEnd, byte == UInt8(ascii: scalar) else { return false }
    advance()
    return true
  }

  mutating func skipBlanks() {
    while true {
      switch byte {
      case 0x20, 0x9, 0xA, 0xD: advance()
      default: return
      }
    }
  }

  mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  // MARK: Words and numbers

  /// Reads `true`, `false`, `null` or a number, as it is written.
  mutating func bareWord() throws(DataSyntaxError) -> String {
    let (start, place) = (index, place)
    while byte >= 0x2B, !endsBareWord { advance() }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || Self.isNumber(word) else {
      throw .malformed(
        word.isEmpty ? "expected a value" : "no value of JSON: \(word.prefix(40))", place)
    }
    return word
  }

  /// Whether the byte here is a comma, a colon, a bracket or a brace.
  private var endsBareWord: Bool {
    switch byte {
    case 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  /// Whether the text is a number of JSON: `-12`, `0.50`, `1e6`, and neither `01` nor `.5`.
  static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
      return false
    }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix(while: isDigit)
      guard !decimals.isEmpty else { return false }
      rest = rest.dropFirst(1 + decimals.count)
    }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if let sign = rest.first, [0x2B, 0x2D].contains(sign) { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  // MARK: Strings

  /// Reads a string whose opening quote is here.
  mutating func string() throws(DataSyntaxError) -> String {
    let opening = place
    advance()
    var text = plainRun()
    while byte != UInt8(ascii: "\"") {
      guard !isAtEnd else { throw .malformed("a string is not closed", opening) }
      guard byte >= 0x20 else {
        throw .malformed("a control character in a string must be escaped", place)
      }
      text.unicodeScalars.append(try escape())
      text += plainRun()
    }
    advance()
    return text
  }

  /// Passes what stands for itself in a string, up to a quote, a backslash or a control character.
  private mutating func plainRun() -> String {
    let start = index
    passPlainRun()
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  mutating func passPlainRun() {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
      // The bytes that go on with a character are not counted.
      if byte & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
  }

  private mutating func escape() throws(DataSyntaxError) -> Unicode.Scalar {
    let place = place
    advance()
    let letter = byte
    advance()
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try codePoint(place)
    default: throw .malformed("no escape of JSON", place)
    }
  }

  /// Reads the digits after `\u`, and those of the second half of a pair.
  private mutating func codePoint(_ place: DataNode.Place) throws(DataSyntaxError) -> Unicode.Scalar
  {
    let first = try fourDigits(place)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\"), take("u") else {
      throw .malformed("half of a surrogate pair", place)
    }
    let second = try fourDigits(place)
    guard
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw .malformed("half of a surrogate pair", place) }
    return scalar
  }

  private mutating func fourDigits(_ place: DataNode.Place) throws(DataSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw .malformed("expected four hexadecimal digits after \\u", place)
      }
      value = value << 4 | UInt32(digit)
      advance()
    }
    return value
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
