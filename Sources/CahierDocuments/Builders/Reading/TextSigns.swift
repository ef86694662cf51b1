/// Which signs a text holds that ask for more than to be copied.
///
/// Nearly every text holds none: one walk through its bytes tells, where a search for each would be
/// a fifth of the time of a large document.
struct TextSigns: OptionSet {
  let rawValue: UInt8

  /// An end of a line or of a paragraph.
  static let lineEnd = TextSigns(rawValue: 1)
  /// A sign that typography may change, or put a blank before.
  static let toSet = TextSigns(rawValue: 2)
  /// A brace that opens the name of a parameter.
  static let brace = TextSigns(rawValue: 4)
  /// The first byte of a character that may end a line.
  private static let lead = TextSigns(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(of text: String) {
    // Taken once: the table is a global, and to reach it for each byte takes longer than the look.
    let table = signs.span
    let bytes = text.utf8Span.span
    var found: UInt8 = 0
    for index in bytes.indices {
      let sign = table[Int(bytes[index])]
      found |= sign
      if sign == Self.lead.rawValue, Self.endsLine(bytes, index) { found |= Self.lineEnd.rawValue }
    }
    rawValue = found & ~Self.lead.rawValue
  }

  /// Whether U+0085, U+2028 or U+2029 begins at `index`.
  private static func endsLine(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0x85 }
    return bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
  }
}

/// The sign that each byte is.
private let signs: [UInt8] = (0...255).map { byte in
  switch UInt8(byte) {
  case 0x0A...0x0D: TextSigns.lineEnd.rawValue
  case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: ":"),
    UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "%"):
    TextSigns.toSet.rawValue
  case UInt8(ascii: "{"): TextSigns.brace.rawValue
  case 0xC2, 0xE2: 8
  default: 0
  }
}
