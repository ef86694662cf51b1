/// How many words a text has, and how long they are for a reader.
///
/// Letters of the languages of Western Europe and the signs of their typography are one character
/// each: they are counted in one walk through the bytes. To cut a text into characters and to ask
/// Unicode what each of them is took a quarter of the time of a large page.
struct WordLengths: Equatable {
  /// How many words there are between blanks and ends of lines.
  private(set) var count = 0
  /// How many characters the longest word has.
  private(set) var longest = 0
  /// Whether some character is a digit or another number.
  private(set) var hasDigit = false
  /// How many characters of the last word there are so far.
  private var current = 0
  /// Whether all that was met could be counted by its bytes.
  private var isCertain = true

  /// Counts the words of runs of text, as `plainText` has them.
  init(of inlines: [Inline]) {
    for inline in inlines where isCertain { walk(inline) }
    endWord()
    if !isCertain { self = WordLengths(slowly: inlines.plainText) }
  }

  /// Counts what any script may hold, character by character.
  init(slowly text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    count = words.count
    longest = words.map(\.count).max() ?? 0
    hasDigit = text.contains(where: \.isNumber)
  }

  /// Goes through what `plainText` has of a run.
  private mutating func walk(_ inline: Inline) {
    switch inline {
    case .text(let run), .code(let run): walk(run)
    case .choice(let choice): walk(choice.prompt)
    case .lineBreak: endWord()
    case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _),
      .anchor(_, let inlines), .inserted(let inlines), .language(_, let inlines):
      for inline in inlines where isCertain { walk(inline) }
    case .reference, .footnote, .field, .deleted: break
    }
  }

  private mutating func walk(_ text: String) {
    let bytes = text.utf8Span.span
    var index = 0
    while index < bytes.count {
      guard let (character, length) = WesternCharacter.read(bytes, at: index) else {
        isCertain = false
        return
      }
      switch character {
      case .blank: endWord()
      case .digit:
        hasDigit = true
        current += 1
      case .other: current += 1
      }
      index += length
    }
  }

  private mutating func endWord() {
    guard current > 0 else { return }
    count += 1
    longest = max(longest, current)
    current = 0
  }
}

/// What a character is that stands alone whatever is beside it.
private enum WesternCharacter {
  case blank, digit, other

  /// The character at `index` and how many bytes it has, or nil where Unicode must be asked.
  static func read(_ bytes: Span<UInt8>, at index: Int) -> (WesternCharacter, length: Int)? {
    switch bytes[index] {
    case 0x09...0x0D, 0x20: (.blank, 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): (.digit, 1)
    case 0x21...0x7E: (.other, 1)
    case 0xC2: sign(bytes[index + 1])
    // U+00C0 to U+017F: letters, and the signs of multiplication and division.
    case 0xC3...0xC5: (.other, 2)
    case 0xE2 where bytes[index + 1] == 0x80: punctuation(bytes[index + 2])
    case 0xE2 where bytes[index + 1] == 0x82 && bytes[index + 2] == 0xAC: (.other, 3)
    default: nil
    }
  }

  /// The blank U+00A0, and § « ° »: others of this row are controls, marks and numbers.
  private static func sign(_ last: UInt8) -> (WesternCharacter, length: Int)? {
    switch last {
    case 0xA0: (.blank, 2)
    case 0xA7, 0xAB, 0xB0, 0xBB: (.other, 2)
    default: nil
    }
  }

  /// Dashes, quotes and ellipses of U+2010 to U+2027, and the narrow blank U+202F.
  private static func punctuation(_ last: UInt8) -> (WesternCharacter, length: Int)? {
    switch last {
    case 0x90...0xA7: (.other, 3)
    case 0xAF: (.blank, 3)
    default: nil
    }
  }
}
