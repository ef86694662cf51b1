/// The addresses of the namespaces of Office Open XML that readers look for.
///
/// - Source: ECMA-376, part 1 and part 4 (the transitional form that Office writes), annex A of
///   ISO/IEC 29500-1 (the strict form).
enum OfficeAddress {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let reference = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  static let mathematics = "http://schemas.openxmlformats.org/officeDocument/2006/math"

  /// The transitional address that a strict one stands for, or the address itself.
  static func transitional(_ address: String) -> String {
    guard address.hasPrefix(strict) else { return address }
    switch address.dropFirst(strict.count) {
    case "wordprocessingml/main": return word
    case "spreadsheetml/main": return sheet
    case "officeDocument/relationships": return reference
    case "officeDocument/math": return mathematics
    default: return address
    }
  }

  private static let strict = "http://purl.oclc.org/ooxml/"
}
