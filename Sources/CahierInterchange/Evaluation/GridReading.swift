package import CahierFormats
package import CahierModel

/// How a grid was understood where its file leaves something open: told, and shown back.
package struct GridReading: Hashable, Sendable {
  /// What stands between the values.
  package let separator: Character
  /// Whether a comma stands before decimals.
  package let hasDecimalComma: Bool
  /// How the letters of the file were written.
  package let encoding: TextEncoding
  /// The id of the price method, which no grid says.
  package let method: String
}

extension GridReading {
  /// How the grid was read, in a sentence for people.
  package var note: Text {
    let between =
      switch separator {
      case ";": Text(fr: "point-virgule", en: "semicolon")
      case ",": Text(fr: "virgule", en: "comma")
      default: Text(fr: "tabulation", en: "tab")
      }
    let mark =
      hasDecimalComma
      ? Text(fr: "une virgule décimale", en: "a decimal comma")
      : Text(fr: "un point décimal", en: "a decimal point")
    return Text(
      fr: "Grille lue en \(encoding.name), avec le séparateur « \(between.fr) » et \(mark.fr) ; "
        + "méthode de prix : \(method).",
      en: "Grid read as \(encoding.name), with “\(between.en)” as separator and \(mark.en); price "
        + "method: \(method).")
  }
}

extension TextEncoding {
  /// The name by which programs and people know the encoding: `Windows-1252`.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}
