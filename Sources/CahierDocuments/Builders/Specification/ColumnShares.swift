/// The widths of the columns of a table, in hundredths of the line.
///
/// Columns share the line in proportion to what they would like, none below what its longest word
/// takes, as long as the line holds that.
struct ColumnShares {
  /// What each column would like, in any measure that they have in common.
  let preferred: [Int]
  /// The least that each column takes, in hundredths of the line.
  let least: [Int]

  /// One width for each column.
  var widths: [Int] {
    var fixed: Set<Int> = []
    while true {
      let room = 100 - fixed.reduce(0) { $0 + least[$1] }
      let free = preferred.indices.filter { !fixed.contains($0) }
      let sum = max(1, free.reduce(0) { $0 + preferred[$1] })
      let narrow = free.filter { preferred[$0] * room < least[$0] * sum }
      if narrow.isEmpty || room <= 0 {
        return preferred.indices.map {
          fixed.contains($0) ? least[$0] : max(1, preferred[$0] * max(room, 0) / sum)
        }
      }
      fixed.formUnion(narrow)
    }
  }
}

extension ColumnShares {
  /// What the longest word of some texts takes, in hundredths of the line: one for each letter, and
  /// three for the edges of a cell.
  static func room(forWordsOf texts: [String]) -> Int {
    let words = texts.flatMap { $0.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" } }
    return (words.map(\.count).max() ?? 0) + 3
  }
}
