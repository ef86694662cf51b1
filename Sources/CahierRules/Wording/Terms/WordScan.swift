/// A word of a text, or a sign that is neither letter, digit nor blank.
package struct TextWord: Hashable, Sendable {
  /// What a word is made of.
  package enum Sort: UInt8, Sendable {
    case letters, number, sign
    /// A figure of the buyer in braces: `{accounts}`.
    case parameter
  }

  /// What it is made of.
  package let sort: Sort
  /// Its bytes in the text.
  package let range: Range<Int>
  /// Its bytes in small base letters, in those of the whole text.
  let folded: Range<Int>
  /// Whether it begins with a capital.
  let isCapitalised: Bool
  /// Whether all its letters are capitals, and there are two at least.
  let isCapitals: Bool
  /// Whether a blank or the start of the text stands before it.
  let isAfterBlank: Bool
  /// Whether a sentence or a line begins with it.
  let startsSentence: Bool
  /// How many folded letters follow the last `é`, nil where there is none.
  let lettersAfterAcute: Int?
  /// Its number among the words of the terms, 0 for one that is in none.
  var term: Int32 = 0
}

/// Cuts a text into words in one pass over its bytes.
struct WordScan {
  private(set) var words: [TextWord] = []
  /// The words in small base letters, one after the other.
  private(set) var folded: [UInt8] = []

  private var start = 0
  private var foldedStart = 0
  private var sort: TextWord.Sort?
  private var isCapitalised = false
  private var capitals = 0
  private var letters = 0
  private var acute: Int?
  private var isAfterBlank = true
  private var endsSentence = true
  private var isNewLine = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    words.reserveCapacity(bytes.count / 5 + 1)
    folded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), let end = Self.parameterEnd(bytes, index) {
        finish(at: index)
        addParameter(bytes, index..<end)
        index = end
        continue
      }
      let (scalar, length) = Self.scalar(bytes, at: index)
      take(scalar, at: index, length: length)
      index += length
    }
    finish(at: bytes.count)
  }

  /// The scalar that begins at a byte of UTF-8, which the text is made of.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (first, 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The end of a name in braces, or nil where the brace opens none.
  private static func parameterEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start + 1
    while index < bytes.count, index - start < 80 {
      if bytes[index] == UInt8(ascii: "}") { return index > start + 1 ? index + 1 : nil }
      let isLetter = (0x61...0x7A).contains(bytes[index] | 0x20)
      guard isLetter || (0x2D...0x39).contains(bytes[index]) else { return nil }
      index += 1
    }
    return nil
  }

  private mutating func addParameter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    open(.parameter, at: range.lowerBound)
    folded.append(contentsOf: bytes[range])
    finish(at: range.upperBound)
  }

  private mutating func take(_ scalar: UInt32, at index: Int, length: Int) {
    switch LetterFolding.sort(scalar) {
    case .letter:
      if sort != .letters {
        finish(at: index)
        open(.letters, at: index)
      }
      addLetter(scalar)
    case .digit:
      if sort != .number {
        finish(at: index)
        open(.number, at: index)
      }
      folded.append(UInt8(scalar))
    case .accent:
      if scalar == 0x301, folded.last == UInt8(ascii: "e") { acute = folded.count }
    case .joiner: finish(at: index)
    case .blank:
      finish(at: index)
      isAfterBlank = true
    case .newline:
      finish(at: index)
      (isAfterBlank, isNewLine) = (true, true)
    case .sign:
      finish(at: index)
      open(.sign, at: index)
      if scalar < 0x80 {
        folded.append(UInt8(scalar))
      } else {
        LetterFolding.append(scalar, to: &folded)
      }
      finish(at: index + length)
      endsSentence = scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
    }
  }

  private mutating func addLetter(_ scalar: UInt32) {
    let isCapital = LetterFolding.isCapital(scalar)
    if letters == 0 { isCapitalised = isCapital }
    letters += 1
    if isCapital { capitals += 1 }
    LetterFolding.append(scalar, to: &folded)
    if scalar == 0xE9 || scalar == 0xC9 { acute = folded.count }
  }

  private mutating func open(_ sort: TextWord.Sort, at index: Int) {
    self.sort = sort
    (start, foldedStart, acute) = (index, folded.count, nil)
    (letters, capitals, isCapitalised) = (0, 0, false)
  }

  private mutating func finish(at end: Int) {
    guard let sort else { return }
    self.sort = nil
    let begins = isNewLine || words.isEmpty || endsSentence && isAfterBlank && isCapitalised
    words.append(
      TextWord(
        sort: sort, range: start..<end, folded: foldedStart..<folded.count,
        isCapitalised: isCapitalised, isCapitals: capitals > 1 && capitals == letters,
        isAfterBlank: isAfterBlank, startsSentence: begins && sort != .sign,
        lettersAfterAcute: acute.map { folded.count - $0 }))
    isAfterBlank = false
    if sort != .sign { (endsSentence, isNewLine) = (false, false) }
  }
}
