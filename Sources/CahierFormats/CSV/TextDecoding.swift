/// How the letters of a file are written.
package enum TextEncoding: Hashable, Sendable {
  case utf8, utf16, windows1252
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
