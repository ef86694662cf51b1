/// Letters without case and accents, byte by byte: what two spellings of a word have in common.
enum LetterFolding {
  /// What a scalar of a text is.
  enum Sort {
    case letter, digit, blank, newline
    /// An apostrophe or a hyphen, which parts two words and is none.
    case joiner
    /// An accent of its own, after its letter: a text may be decomposed.
    case accent
    case sign
  }

  /// What a scalar is.
  static func sort(_ scalar: UInt32) -> Sort {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x0A, 0x0D: .newline
    case 0x20, 0x09, 0xA0, 0x202F, 0x2000...0x200A, 0x3000, 0xAD: .blank
    case 0x27, 0x2D, 0x2019, 0x02BC, 0x2010, 0x2011: .joiner
    case 0x300...0x36F: .accent
    case 0...0x7F: .sign
    case 0xC0...0x17F: scalar == 0xD7 || scalar == 0xF7 ? .sign : .letter
    default: Unicode.Scalar(scalar)?.properties.isAlphabetic == true ? .letter : .sign
    }
  }

  /// Writes a letter in small base letters: `é` as `e`, `Œ` as `oe`; one of another alphabet as its
  /// UTF-8 in small letters.
  static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
    if scalar < 0x80 {
      folded.append((0x41...0x5A).contains(scalar) ? UInt8(scalar) + 32 : UInt8(scalar))
    } else if (0xC0...0x17F).contains(scalar) {
      let letters = table[Int(scalar) - 0xC0]
      folded.append(UInt8(letters & 0xFF))
      if letters > 0xFF { folded.append(UInt8(letters >> 8)) }
    } else if let letter = Unicode.Scalar(scalar) {
      folded.append(contentsOf: letter.properties.lowercaseMapping.utf8)
    }
  }

  /// Whether a letter is a capital.
  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE: true
    case 0x152, 0x178: true
    case 0...0x17F: (0x100...0x17F).contains(scalar) && scalar % 2 == 0 && scalar != 0x138
    default: Unicode.Scalar(scalar)?.properties.isUppercase == true
    }
  }

  /// The base letters of U+00C0 to U+017F, the second one in the high byte.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: UInt16(UInt8(ascii: "x")), count: 0x180 - 0xC0)
    for (letters, base) in bases {
      let bytes = Array(base.utf8)
      for letter in letters.unicodeScalars where (0xC0...0x17F).contains(letter.value) {
        let second = bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0
        table[Int(letter.value) - 0xC0] = UInt16(bytes[0]) | second
      }
    }
    return table
  }()

  private static let bases = [
    ("ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "a"), ("ÆæǢǣ", "ae"), ("ÇçĆćĈĉĊċČč", "c"), ("ÐðĎďĐđ", "d"),
    ("ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "e"), ("ĜĝĞğĠġĢģ", "g"), ("ĤĥĦħ", "h"),
    ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i"), ("Ĳĳ", "ij"), ("Ĵĵ", "j"), ("Ķķĸ", "k"),
    ("ĹĺĻļĽľĿŀŁł", "l"), ("ÑñŃńŅņŇňŉŊŋ", "n"), ("ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "o"), ("Œœ", "oe"),
    ("ŔŕŖŗŘř", "r"), ("ŚśŜŝŞşŠšſ", "s"), ("ß", "ss"), ("ŢţŤťŦŧÞþ", "t"),
    ("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "u"), ("Ŵŵ", "w"), ("ÝýÿŶŷŸ", "y"), ("ŹźŻżŽž", "z"),
  ]
}
