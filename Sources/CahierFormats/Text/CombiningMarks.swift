/// A bound on the marks that one letter bears, such as accents.
///
/// To compare texts is to put the marks of each letter in order, which takes the square of their
/// number. No script needs more than a few; the Stream-Safe Text Format of Unicode allows 30.
package enum CombiningMarks {
  package static let limit = 100

  /// Whether a letter of the text bears more marks than the limit.
  package static func exceed(_ text: String) -> Bool {
    firstExcess(in: text) != nil
  }

  /// Where the first letter with too many marks stands, or nil.
  package static func firstExcess(in text: String) -> DataNode.Place? {
    // No mark has a code below U+0300, whose UTF-8 starts with CC: most texts end here.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return nil }
    var (line, column, run) = (1, 1, 0)
    for scalar in text.unicodeScalars {
      run = isMark(scalar) ? run + 1 : 0
      if run > limit { return DataNode.Place(line: line, column: column) }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }
}
