/// The order of words in a list that people read: base letters first, then accents, then case.
///
/// « cote, côte, coté, côté, Cote » and not the order of code points, which puts É after z. The
/// same on every machine: letters with marks come from a table of Latin letters, everything else
/// from its code point.
package struct CollationKey: Hashable, Sendable, Comparable {
  private var letters: [UInt32] = []
  private var accents: [UInt32] = []
  private var cases: [UInt8] = []
  /// Tells apart what the rest takes for equal, so that the order is total.
  private let text: String

  /// The key by which a text is put in order; made once for each text, then compared.
  package init(_ text: String) {
    self.text = text
    for scalar in text.unicodeScalars {
      if (0x300...0x36F).contains(scalar.value) {
        if !accents.isEmpty { accents[accents.count - 1] += scalar.value }
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    let (base, accent) = Self.table[lower] ?? ("", 0)
    let isUpper: UInt8 = lower == scalar ? 0 : 1
    for letter in base.isEmpty ? [Self.plain(lower)] : base.unicodeScalars.map(\.value) {
      letters.append(letter)
      accents.append(accent)
      cases.append(isUpper)
    }
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.accents != right.accents {
      return left.accents.lexicographicallyPrecedes(right.accents)
    }
    if left.cases != right.cases { return left.cases.lexicographicallyPrecedes(right.cases) }
    return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }

  /// Blanks of every kind are one, and apostrophes too.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "\u{A0}", "\u{202F}": 0x20
    case "’": 0x27
    default: scalar.value
    }
  }

  /// The letters of Latin-1 and Latin Extended-A: base letters, and a number for the accent that
  /// is that of the combining mark.
  private static let table: [Unicode.Scalar: (String, UInt32)] = {
    let accents: [(UInt32, String, String)] = [
      (0x300, "aeiou", "àèìòù"), (0x301, "aeiouyclnrsz", "áéíóúýćĺńŕśź"),
      (0x302, "aeiouwycghjs", "âêîôûŵŷĉĝĥĵŝ"), (0x303, "anoiu", "ãñõĩũ"),
      (0x304, "aeiou", "āēīōū"), (0x306, "aegiou", "ăĕğĭŏŭ"), (0x307, "cegz", "ċėġż"),
      (0x308, "aeiouy", "äëïöüÿ"), (0x30A, "au", "åů"), (0x30B, "ou", "őű"),
      (0x30C, "cdelnrstz", "čďěľňřšťž"), (0x327, "cgklnrst", "çģķļņŗşţ"),
      (0x328, "aeiu", "ąęįų"), (0x335, "dhlot", "đħłøŧ"),
    ]
    var table: [Unicode.Scalar: (String, UInt32)] = [
      "œ": ("oe", 1), "æ": ("ae", 1), "ß": ("ss", 1),
    ]
    for (accent, bases, letters) in accents {
      for (base, letter) in zip(bases, letters.unicodeScalars) {
        table[letter] = (String(base), accent)
      }
    }
    return table
  }()
}

extension Sequence {
  /// The elements in the order of a text of each.
  ///
  /// - Complexity: *n* keys are made, then O(*n* log *n*) comparisons.
  package func collated(by text: (Element) -> String) -> [Element] {
    map { (CollationKey(text($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
