extension Unicode.Scalar {
  /// Whether a terminal or a file format would take the character for a command: all control
  /// characters but tab and line feed.
  package var isForbiddenControl: Bool {
    (value < 0x20 && value != 0x09 && value != 0x0A) || (0x7F...0x9F).contains(value)
  }

  /// The name by which people look a character up: `U+001B`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
