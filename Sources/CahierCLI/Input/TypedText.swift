internal import CahierInterchange
internal import CahierModel

/// Text as a person typed it, checked before it enters a dossier.
enum TypedText {
  /// The most bytes that one text may have: a long chapter, not a book.
  static let byteLimit = ReadingNode.textLimit

  /// The text in composed form (NFC), without blanks at its ends.
  ///
  /// - Throws: A fault with the position of a control character other than tab and line feed, or
  ///   for a text that is too long.
  static func checked(_ text: String) throws(InputFault) -> String {
    guard text.utf8.count <= byteLimit else { throw tooLong(bytes: text.utf8.count) }
    var position = 0
    for scalar in text.unicodeScalars {
      position += 1
      if scalar.isControl { throw control(scalar, at: position) }
    }
    return text.trimmed.composed
  }

  /// A text that people wrote for people, checked; in French, set as a compositor sets it.
  ///
  /// The guide and the commands both come here, so that what is printed has one typography.
  ///
  /// `language`: that of the text.
  static func prose(_ text: String, in language: Language) throws(InputFault) -> String {
    let checked = try checked(text)
    return language == .french ? Typography.typeset(checked, language: language) : checked
  }

  /// The fault of a text that is over the limit.
  static func tooLong(bytes count: Int) -> InputFault {
    InputFault(
      "INPUT-020",
      Text(
        fr: "ce texte compte \(count) octets, 1 Mio au plus est admis",
        en: "this text has \(count) bytes, at most 1 MiB is allowed"),
      expected: Text(
        fr: "un texte plus court, ou un document joint",
        en: "a shorter text, or an annexed document"))
  }

  private static func control(_ scalar: Unicode.Scalar, at position: Int) -> InputFault {
    let name =
      "U+" + String(repeating: "0", count: 2 - (scalar.value < 16 ? 1 : 2) + 2)
      + String(scalar.value, radix: 16, uppercase: true)
    return InputFault(
      "INPUT-021",
      Text(
        fr: "le texte contient un caractère de commande (\(name)) à la position \(position)",
        en: "the text has a control character (\(name)) at position \(position)"),
      expected: Text(
        fr: "un texte sans caractère de commande", en: "a text without control characters"))
  }
}

extension Unicode.Scalar {
  /// Whether a terminal or a file format would take the character for a command.
  fileprivate var isControl: Bool {
    (value < 0x20 && value != 0x09 && value != 0x0A) || (0x7F...0x9F).contains(value)
  }
}

extension StringProtocol {
  /// The text without the white space at its two ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
