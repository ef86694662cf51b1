/// A name turned into the name of a file that every system takes: small letters, digits, hyphens.
///
/// Latin letters lose their accents; anything else becomes a hyphen.
package enum FileSlug {
  /// The longest name, in characters.
  static let limit = 40

  /// The slug of a name, or nil for a name of which nothing is left.
  package static func slug(of name: String) -> String? {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars where slug.utf8.count < limit {
      if let letters = letters(of: scalar) {
        slug += letters
      } else if !slug.isEmpty, slug.utf8.last != UInt8(ascii: "-"), !scalar.isCombining {
        slug += "-"
      }
    }
    while slug.utf8.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? nil : slug
  }

  /// The letters without accents, from the name that Unicode gives to the character.
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        ? String(scalar) : nil
    }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN SMALL L") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 3, words[3].utf8.count <= 2 else { return nil }
    return words[3].lowercased()
  }
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool {
    properties.generalCategory == .nonspacingMark
  }
}

extension FileSlug {
  /// Whether an id of a template can be the name of a file as it stands.
  static func isSafe(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 100
      && id.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.properties.numericType == .decimal || $0 == "-")
      }
  }
}
