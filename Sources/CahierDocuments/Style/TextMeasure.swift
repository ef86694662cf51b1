/// How wide words are in the family of texts, told from the classes of their letters.
///
/// Nothing is read from a font: widths are those of Helvetica, which Liberation Sans and Arial
/// share, rounded up by class, so that words are rather too wide than too narrow.
enum TextMeasure {
  private static let ellipsis = "…"

  /// The width in hundredths of a millimetre, at a size in tenths of a point.
  static func width(_ text: String, size: Int) -> Int {
    // A point is 127/360 mm: a tenth of it is 127/36 hundredths of a millimetre.
    text.reduce(0) { $0 + units(of: $1) } * size * 127 / 36 / 1000
  }

  /// The text, or as many of its first words as fit with dots after them.
  static func fitting(_ text: String, in width: Int, size: Int) -> String {
    guard self.width(text, size: size) > width else { return text }
    var room = width - self.width(ellipsis, size: size)
    let kept = text.prefix { character in
      room -= self.width(String(character), size: size) + 1
      return room >= 0
    }
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    let end = words.lastIndex { !",;:·–-".contains($0) }
    return (end.map { String(words[...$0]) } ?? "") + ellipsis
  }

  /// Thousandths of the size.
  private static func units(of character: Character) -> Int {
    switch character {
    case "i", "j", "l", "I", "t", "f", "'", "’", ".", ",", ":", ";", "!", "|", "/", " ", "\u{A0}",
      "\u{202F}", "·":
      278
    case "r", "(", ")", "-": 333
    case "m", "M", "W", "w", "@", "%", "—", "…": 1000
    default: character.isUppercase ? 778 : 556
    }
  }
}
