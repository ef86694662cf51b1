internal import CahierFormats
internal import CahierModel

/// The characters that a file of YAML may hold.
///
/// - Source: YAML 1.1, section 4.1.1, `c-printable`.
enum YAMLCharacters {
  /// The first character that is none of them, by its name `U+0001`, and where it stands.
  static func firstForbidden(in text: String) -> (name: String, place: DataNode.Place)? {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      guard isAllowed(scalar.value) else {
        return (scalar.codePoint, DataNode.Place(line: line, column: column))
      }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF: true
    case 0xFEFF: false
    case 0xE000...0xFFFD, 0x1_0000...: true
    default: false
    }
  }
}
