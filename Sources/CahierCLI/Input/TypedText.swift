internal import CahierModel

/// Text as a person typed it, checked before it enters a dossier.
enum TypedText {
  /// The text in composed form (NFC), without blanks at its ends.
  ///
  /// - Throws: A fault with the position of a control character other than tab and line feed, or
  ///   for a text that is too long.
  static func checked(_ text: String) throws(InputFault) -> String {
    guard text.utf8.count <= TextLimit.bytes else { throw tooLong(bytes: text.utf8.count) }
    var position = 0
    for scalar in text.unicodeScalars {
      position += 1
      if scalar.isForbiddenControl { throw control(scalar, at: position) }
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
    InputFault("INPUT-020", TextLimit.tooLong(bytes: count), expected: TextLimit.shorter)
  }

  private static func control(_ scalar: Unicode.Scalar, at position: Int) -> InputFault {
    let name = scalar.codePoint
    return InputFault(
      "INPUT-021",
      Text(
        fr: "le texte contient un caractère de commande (\(name)) à la position \(position)",
        en: "the text has a control character (\(name)) at position \(position)"),
      expected: Text(
        fr: "un texte sans caractère de commande", en: "a text without control characters"))
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
