internal import CahierModel

/// What becomes of characters that no dossier may hold: U+FFFD, and a warning at the value.
///
/// Line feed, tab and the Unicode line break U+0085 are no such characters.
enum ControlCharacters {
  /// The text with U+FFFD for each such character, or nil for a text that has none.
  static func replaced(in text: String) -> (text: String, first: Unicode.Scalar)? {
    guard let first = text.unicodeScalars.first(where: isForbidden) else { return nil }
    let scalars = text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }
    return (String(String.UnicodeScalarView(scalars)), first)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x85: false
    case ..<0x20, 0x7F...0x9F: true
    default: false
    }
  }

  /// The bytes of a file with U+FFFD for each such character that stands in it as it is.
  ///
  /// YAML and JSON refuse them. Line ends of other systems stay.
  ///
  /// - Returns: The bytes, and the lines in which characters were replaced, from 1.
  static func cleaned(_ bytes: [UInt8]) -> (bytes: [UInt8], lines: [Int])? {
    guard bytes.indices.contains(where: { isForbidden(bytes, at: $0) }) else { return nil }
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(bytes.count + 64)
    var lines: [Int] = []
    var line = 1
    var position = 0
    while position < bytes.count {
      if isForbidden(bytes, at: position) {
        cleaned += [0xEF, 0xBF, 0xBD]
        if lines.last != line { lines.append(line) }
        position += bytes[position] == 0xC2 ? 2 : 1
      } else {
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        cleaned.append(bytes[position])
        position += 1
      }
    }
    return (cleaned, lines)
  }

  private static func isForbidden(_ bytes: [UInt8], at position: Int) -> Bool {
    switch bytes[position] {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F: true
    case 0xC2 where position + 1 < bytes.count:
      (0x80...0x9F).contains(bytes[position + 1]) && bytes[position + 1] != 0x85
    default: false
    }
  }

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
