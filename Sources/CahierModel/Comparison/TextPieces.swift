/// A text cut into the pieces that a comparison keeps or changes whole.
///
/// A word with its hyphens and decimal marks, an elided article with its apostrophe, a mark with the
/// no-break blank that French sets before or after it, a run of blanks, a line end. The pieces joined
/// are the text, byte by byte.
struct TextPieces {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where each piece ends; it begins where the one before it ends.
  private(set) var ends: [Int] = []
  /// Whether each piece holds a letter or a digit.
  private(set) var areWords: [Bool] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    ends.reserveCapacity(bytes.count / 4)
    cut()
  }

  var count: Int { ends.count }

  func bytes(_ piece: Int) -> ArraySlice<UInt8> {
    bytes[(piece == 0 ? 0 : ends[piece - 1])..<ends[piece]]
  }

  /// The text of some pieces in a row.
  func text(_ pieces: Range<Int>) -> String {
    guard !pieces.isEmpty else { return "" }
    let start = pieces.lowerBound == 0 ? 0 : ends[pieces.lowerBound - 1]
    return String(decoding: bytes[start..<ends[pieces.upperBound - 1]], as: UTF8.self)
  }

  private mutating func cut() {
    var place = 0
    while place < bytes.count {
      let sign = sign(at: place)
      var end = place + sign.length
      switch sign.kind {
      case .word: end = endOfWord(from: end, last: place)
      case .blank:
        while case let next = self.sign(at: end), next.kind == .blank { end += next.length }
      case .fixedBlank:
        // The blank belongs to the mark after it: « ; » is not left alone on a line.
        let next = self.sign(at: end)
        if next.kind == .mark { end += next.length }
      case .opening:
        let next = self.sign(at: end)
        if next.kind == .fixedBlank { end += next.length }
      case .mark, .lineEnd, .apostrophe, .none: break
      }
      ends.append(end)
      areWords.append(sign.kind == .word)
      place = end
    }
  }

  private func endOfWord(from start: Int, last: Int) -> Int {
    var (end, last) = (start, last)
    while true {
      let next = sign(at: end)
      switch next.kind {
      case .word:
        last = end
        end += next.length
      // « l’ » and what it stands before are two pieces, the apostrophe in the first.
      case .apostrophe: return end + next.length
      case .mark where joins(bytes[end], after: last):
        guard sign(at: end + 1).kind == .word else { return end }
        end += 1
      default: return end
      }
    }
  }

  /// Whether a mark stands within a word: a hyphen, or a decimal mark after a digit.
  private func joins(_ byte: UInt8, after last: Int) -> Bool {
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { return true }
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") else { return false }
    return isDigit(bytes[last])
      && bytes.indices.contains(last + 2) && isDigit(bytes[last + 2])
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func sign(at place: Int) -> TextSign {
    TextSign(bytes, at: place)
  }
}

/// A character, as far as the cutting of texts looks at it.
private struct TextSign {
  enum Kind {
    case word, blank, fixedBlank, lineEnd, apostrophe, opening, mark, none
  }

  let kind: Kind
  /// How many bytes it takes.
  let length: Int

  init(_ bytes: [UInt8], at place: Int) {
    guard place < bytes.count else {
      (kind, length) = (.none, 0)
      return
    }
    let first = bytes[place]
    let size = min(Self.size(first), bytes.count - place)
    length = size
    kind =
      switch size {
      case 1: Self.kind(ascii: first)
      case 2: Self.kind(first, bytes[place + 1])
      case 3: Self.kind(first, bytes[place + 1], bytes[place + 2])
      default: .word
      }
  }

  private static func size(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  private static func kind(ascii byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .word
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .blank
    case 0x0A, 0x0D: .lineEnd
    case UInt8(ascii: "'"): .apostrophe
    default: .mark
    }
  }

  /// U+00A0 to U+00BF are blanks and marks; what follows them is letters.
  private static func kind(_ first: UInt8, _ second: UInt8) -> Kind {
    guard first == 0xC2 else { return .word }
    return switch second {
    case 0xA0: .fixedBlank
    case 0xAB: .opening
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: .word
    default: .mark
    }
  }

  /// U+2000 to U+206F are blanks and marks, and so is most of what follows up to U+2BFF.
  private static func kind(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    guard first == 0xE2 else { return .word }
    switch (second, third) {
    case (0x80, 0xAF): return .fixedBlank
    case (0x80, 0x99): return .apostrophe
    case (0x80, 0x80...0x8A): return .blank
    case (0x80, 0xA8), (0x80, 0xA9): return .lineEnd
    case (0x80...0xAF, _): return .mark
    default: return .word
    }
  }
}
