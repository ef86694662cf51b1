/// A bound on the marks that one letter bears, such as accents.
///
/// To compare texts is to put the marks of each letter in order, which takes the square of their
/// number. No script needs more than a few; the Stream-Safe Text Format of Unicode allows 30.
package enum CombiningMarks {
  /// The most marks that one letter may bear: far above any script, far below what takes long.
  package static let limit = 100

  /// Whether a letter of the text bears more marks than the limit.
  package static func exceed(_ text: String) -> Bool {
    firstExcess(in: text) != nil
  }

  /// Where the first letter with too many marks stands, or nil.
  package static func firstExcess(in text: String) -> DataNode.Place? {
    guard mayHoldMarks(text) else { return nil }
    var (line, column, run) = (1, 1, 0)
    for scalar in text.unicodeScalars {
      run = isMark(scalar) ? run + 1 : 0
      if run > limit { return DataNode.Place(line: line, column: column) }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }

  /// Whether a byte is CC, with which the UTF-8 of the first mark starts, U+0300, or more.
  ///
  /// Most texts hold none.
  private static func mayHoldMarks(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices where bytes[index] >= 0xCC { return true }
    return false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }
}
