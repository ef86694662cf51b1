/// How wide words are in Liberation Sans, exactly: what a drawing on a page gives them, whatever font
/// the reader’s machine has in its place.
///
/// Widths are thousandths of the size, as the tables of Liberation Sans 2 hold them; Arial and
/// Helvetica have the same. `TextMeasure`, which finds room for words beforehand, knows classes of
/// letters instead: it has a width for every letter, and rather too much than too little.
enum LetterAdvance {
  /// The width in the unit of the size, rounded down; nil where a letter has no known width, such as
  /// those of other scripts.
  static func width(_ text: String, size: Int, isBold: Bool) -> Int? {
    let face = isBold ? Face.bold : Face.regular
    var units = 0
    for scalar in text.unicodeScalars {
      guard let width = face.width(of: scalar) else { return nil }
      units += width
    }
    return units * size / 1000
  }
}

/// The widths of one face.
private struct Face {
  /// From the blank to the tilde.
  let basic: [Int]
  /// From the no-break blank to ÿ.
  let latin: [Int]
  let others: [UInt32: Int]

  func width(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F: basic[Int(scalar.value) - 0x20]
    case 0xA0...0xFF: latin[Int(scalar.value) - 0xA0]
    // The font has no narrow no-break blank: programs draw one of about this width.
    case 0x202F: 200
    default: others[scalar.value]
    }
  }

  static let regular = Face(
    basic: [
      278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
      556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667,
      722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611,
      722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,
      556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500,
      500, 500, 334, 260, 334, 584,
    ],
    latin: [
      278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549,
      333, 333, 333, 576, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667,
      667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778,
      778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889,
      500, 556, 556, 556, 556, 278, 278, 278, 278, 556, 556, 556, 556, 556, 556, 556, 549, 611,
      556, 556, 556, 556, 500, 556, 500,
    ],
    others: [
      0x152: 1000, 0x153: 944, 0x178: 667, 0x2013: 556, 0x2014: 1000, 0x2018: 222,
      0x2019:
        222, 0x201C: 333, 0x201D: 333, 0x2026: 1000, 0x20AC: 556, 0x2212: 584, 0x2264: 549,
      0x2265: 549,
    ])

  static let bold = Face(
    basic: [
      278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
      556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722,
      722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722,
      667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
      611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556,
      500, 389, 280, 389, 584,
    ],
    latin: [
      278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549,
      333, 333, 333, 576, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611, 722, 722, 722, 722,
      722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778,
      778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889,
      556, 556, 556, 556, 556, 278, 278, 278, 278, 611, 611, 611, 611, 611, 611, 611, 549, 611,
      611, 611, 611, 611, 556, 611, 556,
    ],
    others: [
      0x152: 1000, 0x153: 944, 0x178: 667, 0x2013: 556, 0x2014: 1000, 0x2018: 278,
      0x2019:
        278, 0x201C: 500, 0x201D: 500, 0x2026: 1000, 0x20AC: 556, 0x2212: 584, 0x2264: 549,
      0x2265: 549,
    ])

}
