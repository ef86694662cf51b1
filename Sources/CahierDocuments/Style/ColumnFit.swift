import CahierModel

/// The shares of the columns of a table, so that no column cuts a word of it.
///
/// Builders share the line for the fonts and the page of the house style. Where the fonts of another
/// style are wider or its page is narrower, or a table has the words of two languages, columns first
/// get what their longest word takes, and share the rest as the builder meant.
struct ColumnFit {
  private let style: DocumentStyle
  let width: Int
  private let isPaired: Bool

  /// Rows that tell how long words are: enough for any table that is read whole.
  private static let rowsMeasured = 100
  /// The edges of a cell, its lines, and a hair.
  private static let edges = 400
  /// Bold letters are a tenth wider.
  private static let bold = 112

  /// Fits columns into a width, in hundredths of a millimetre.
  ///
  /// `isPaired`: whether the document has two languages side by side.
  init(_ style: DocumentStyle, width: Int, isPaired: Bool = false) {
    self.isPaired = isPaired
    self.style = style
    self.width = width
  }

  /// One share for each column: those of the table where its words fit anyhow.
  func shares(of table: Table) -> [Int] {
    let shares = table.columns.map(\.share)
    guard isNeeded, shares.count > 1 else { return shares }
    let given = AutomaticStyles.widths(of: shares, in: width)
    guard let least = leastThatFits(least(of: table), given) else { return shares }
    guard zip(given, least).contains(where: { $0 < $1 }) else { return shares }
    return Self.widths(given, atLeast: least)
  }

  /// What columns take, the widest of them what the others leave.
  ///
  /// It holds sentences, of which a long word may be cut before a code is. Nil where the others leave
  /// too little.
  private func leastThatFits(_ least: [Int], _ given: [Int]) -> [Int]? {
    guard least.reduce(0, +) > width else { return least }
    guard let widest = given.indices.max(by: { given[$0] < given[$1] }) else { return nil }
    let room = width - (least.reduce(0, +) - least[widest])
    guard room >= width / 5 else { return nil }
    var least = least
    least[widest] = room
    return least
  }

  private var isNeeded: Bool {
    isPaired || style.fonts.areWiderThanStandard
      || style.page.sideMargin > DocumentStyle.standard.page.sideMargin
  }

  /// The widths that keep what each column needs, the others in proportion.
  private static func widths(_ given: [Int], atLeast least: [Int]) -> [Int] {
    let total = given.reduce(0, +)
    var fixed: Set<Int> = []
    while true {
      let room = total - fixed.reduce(0) { $0 + least[$1] }
      let free = given.indices.filter { !fixed.contains($0) }
      let sum = max(1, free.reduce(0) { $0 + given[$1] })
      let narrow = free.filter { given[$0] * room < least[$0] * sum }
      if narrow.isEmpty {
        return given.indices.map { fixed.contains($0) ? least[$0] : max(1, given[$0] * room / sum) }
      }
      fixed.formUnion(narrow)
    }
  }

  // MARK: Words

  /// What the longest word of each column takes, with the edges of its cell.
  private func least(of table: Table) -> [Int] {
    var least = table.columns.map { _ in 0 }
    for row in table.header { measure(row, isBold: true, hasRowHeader: false, &least) }
    var count = 0
    for row in table.rows {
      measure(row, isBold: false, hasRowHeader: table.hasRowHeaders, &least)
      count += 1
      if count == Self.rowsMeasured { break }
    }
    return least.map { $0 == 0 ? 0 : $0 + Self.edges }
  }

  /// Rows with cells over several columns or rows tell nothing of one column.
  private func measure(
    _ row: Table.Row, isBold: Bool, hasRowHeader: Bool, _ least: inout [Int]
  ) {
    guard row.cells.count == least.count, row.cells.allSatisfy({ $0.columnSpan == 1 }) else {
      return
    }
    for (column, cell) in row.cells.enumerated() {
      let isStrong = isBold || cell.role == .header || cell.role == .total
      let bold = isStrong || hasRowHeader && column == 0
      least[column] = max(least[column], longestWord(in: cell.blocks, isBold: bold))
    }
  }

  private func longestWord(in blocks: [Block], isBold: Bool) -> Int {
    var longest = 0
    for block in blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      for word in Self.words(of: paragraph.content.plainText) {
        // Letters in tables are a point smaller than those of the text.
        let width = style.fonts.width(word, size: style.fonts.size - 10)
        longest = max(longest, isBold ? width * Self.bold / 100 : width)
      }
    }
    return longest
  }

  /// What stands between the blanks at which a line may end; codes are words, hyphen and all.
  private static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.map(String.init)
  }
}
