internal import CahierModel

/// What becomes of characters that no dossier may hold: U+FFFD, and a warning at the value.
///
/// Line feed, tab and the Unicode line break U+0085 are no such characters.
enum ControlCharacters {
  /// The text with U+FFFD for each such character, or nil for a text that has none.
  static func replaced(in text: String) -> (text: String, first: Unicode.Scalar)? {
    guard
      isFound(in: text.utf8),
      let first = text.unicodeScalars.first(where: { isForbidden($0.value) })
    else { return nil }
    let scalars = text.unicodeScalars.map { isForbidden($0.value) ? "\u{FFFD}" : $0 }
    return (String(String.UnicodeScalarView(scalars)), first)
  }

  /// The bytes of a file with U+FFFD for each such character that stands in it as it is.
  ///
  /// YAML and JSON refuse them. Line ends of other systems stay.
  ///
  /// - Returns: The bytes, and the lines in which characters were replaced, from 1; nil where
  ///   there is nothing to replace.
  static func cleaned(_ bytes: [UInt8]) -> (bytes: [UInt8], lines: [Int])? {
    guard isFound(in: bytes) else { return nil }
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(bytes.count + 64)
    var lines: [Int] = []
    var line = 1
    var position = 0
    while position < bytes.count {
      let length = forbiddenLength(in: bytes, at: position)
      if length > 0 {
        cleaned += [0xEF, 0xBF, 0xBD]
        if lines.last != line { lines.append(line) }
      } else {
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        cleaned.append(bytes[position])
      }
      position += max(1, length)
    }
    return lines.isEmpty ? nil : (cleaned, lines)
  }

  /// Whether bytes in UTF-8 hold such a character or a carriage return: one look at each.
  private static func isFound(in bytes: some Sequence<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte < 0x20, byte != 0x09, byte != 0x0A { return true }
      if byte == 0x7F || (previous == 0xC2 && byte < 0xA0 && byte != 0x85) { return true }
      previous = byte
    }
    return false
  }

  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x85: false
    case ..<0x20, 0x7F...0x9F: true
    default: false
    }
  }

  /// How many bytes such a character takes here, 0 for any other.
  private static func forbiddenLength(in bytes: [UInt8], at position: Int) -> Int {
    let byte = bytes[position]
    if byte == 0xC2, position + 1 < bytes.count {
      return (0x80...0x9F).contains(bytes[position + 1]) && bytes[position + 1] != 0x85 ? 2 : 0
    }
    return byte < 0x80 && byte != 0x0D && isForbidden(UInt32(byte)) ? 1 : 0
  }

  /// The warning that a character was replaced; `found` is its name, where one value holds it.
  static func warning(at place: [Text], found: String?) -> Diagnostic {
    Diagnostic(
      .warning, "DOSSIER-009",
      Text(
        fr: "un caractère de commande a été remplacé par U+FFFD",
        en: "a control character was replaced by U+FFFD"),
      at: place, found: found,
      remedies: [
        Text(
          fr: "Relire ce texte, puis ôter ou remplacer le caractère.",
          en: "Read this text again, then take out or replace the character.")
      ])
  }
}
