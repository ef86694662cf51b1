/// How the letters of a file are written.
package enum TextEncoding: Hashable, Sendable {
  case utf8, utf16, windows1252
}

/// A byte that is no part of the encoding of its file.
package struct StrayByte: Hashable, Sendable {
  /// The byte itself, as messages show it in hexadecimal digits.
  package let byte: UInt8
  /// The line that it stands on, from 1.
  package let line: Int
}

/// Tells the encoding of a text file from its bytes, and reads it.
package enum TextDecoding {
  /// The text of a file: as its mark says, else as UTF-8 if that is what it is, else as
  /// Windows-1252, in which every byte means something.
  package static func text(of bytes: [UInt8]) -> (text: String, encoding: TextEncoding) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE): return (utf16(bytes.dropFirst(2), isBigEndian: false), .utf16)
    case (0xFE, 0xFF): return (utf16(bytes.dropFirst(2), isBigEndian: true), .utf16)
    default: break
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return (text, .utf8) }
    return (windows1252(bytes), .windows1252)
  }

  /// The first line with a byte of zero, which stands in no text, from 1; nil for a text.
  package static func lineOfZero(in bytes: [UInt8]) -> Int? {
    // UTF-16 has bytes of zero, and begins with a mark.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    guard let place = bytes.firstIndex(of: 0) else { return nil }
    return 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") }
  }

  /// The first byte that is no UTF-8 in a file that otherwise is, or nil for any other file.
  ///
  /// Letters of more than one byte are hardly ever come by in Windows-1252: a file that has as many
  /// of them as of stray bytes was written in UTF-8, and something was pasted into it.
  package static func strayByte(in bytes: [UInt8]) -> StrayByte? {
    var (index, line, letters, strays) = (0, 1, 0, 0)
    var first: StrayByte?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") { line += 1 }
      let length = byte < 0x80 ? 1 : letterLength(bytes[index...])
      if length > 1 { letters += 1 }
      if length == 0 {
        strays += 1
        first = first ?? StrayByte(byte: byte, line: line)
      }
      index += max(length, 1)
    }
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return strays > 0 && letters >= strays && !isMarked ? first : nil
  }

  /// The bytes of the letter at the start of the slice, 0 where there is none in UTF-8.
  private static func letterLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let length =
      switch bytes.first {
      case (0xC2...0xDF)?: 2
      case (0xE0...0xEF)?: 3
      case (0xF0...0xF4)?: 4
      default: 0
      }
    let letter = bytes.prefix(length)
    guard letter.count == length, String(validating: letter, as: UTF8.self) != nil else { return 0 }
    return length
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
    let starts = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    let units = starts.map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// The bytes 0x80 to 0x9F of Windows-1252; five of them mean nothing.
  private static let upper: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
