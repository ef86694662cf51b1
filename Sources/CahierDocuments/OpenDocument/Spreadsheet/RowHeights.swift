import CahierModel

/// How high rows are, told from the widths of columns and the letters in them.
///
/// LibreOffice measures most rows itself when it opens the file, and again when somebody writes in
/// them; Excel takes the height of the file.
struct RowHeights {
  private let widths: [Int]
  private let fonts: DocumentStyle.Fonts

  /// Excel shows no row that is higher: 409 points, in hundredths of a millimetre.
  private static let most = 14_400
  /// Blank around the letters of a cell.
  private static let padding = 250

  init(_ sheet: Sheet, _ style: DocumentStyle) {
    widths = sheet.allColumns.map(\.width)
    fonts = style.fonts
  }

  /// How high a row is, and whether it stays so.
  struct Height: Hashable {
    /// In hundredths of a millimetre, rounded up to half a millimetre.
    let size: Int
    /// Whether the program that shows the row must not measure it again: LibreOffice leaves cells
    /// that go over several columns out, and would cut what stands in them.
    let isFixed: Bool

    /// A row that has something above its text, which no program measures.
    func higher(by room: Int) -> Height {
      room == 0 ? self : Height(size: (size + room + 49) / 50 * 50, isFixed: true)
    }

    /// The name of the style of such rows.
    var style: String { (isFixed ? "rf" : "ro") + "\(size)" }
  }

  func height(of row: Sheet.Row) -> Height {
    let heights = row.placed.map {
      (isWide: $0.cell.span > 1, height(of: $0.cell, from: $0.column))
    }
    let ordinary = max(500, heights.filter { !$0.isWide }.map(\.1).max() ?? 0)
    let highest = max(ordinary, heights.map(\.1).max() ?? 0)
    return Height(
      size: min((highest + 49) / 50 * 50, Self.most), isFixed: highest > ordinary)
  }

  private func height(of cell: Sheet.Cell, from column: Int) -> Int {
    guard case .text(let text) = cell.content else { return 0 }
    let size = RoleLooks.size(cell.role, fonts)
    // Bold letters are a tenth wider; and letters on a screen are not those of paper.
    let isBold = [.title, .header, .label, .total].contains(cell.role)
    let room = widths[column..<min(widths.count, column + cell.span)].reduce(0, +) - Self.padding
    let scale = isBold ? 116 : 106
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { cell.role == .title ? 1 : lineCount(of: $0, in: room * 100 / scale, size: size) }
    // A line is 1.2 times as high as its letters; a tenth of a point is 127/36 hundredths of a mm.
    return lines.reduce(0, +) * size * 127 * 12 / 360 + Self.padding
  }

  /// How many lines a paragraph takes: words go to the next line whole, long ones are cut.
  private func lineCount(of paragraph: Substring, in room: Int, size: Int) -> Int {
    let room = max(room, size)
    let blank = fonts.width(" ", size: size) + 1
    var (lines, used) = (1, 0)
    for word in paragraph.split(separator: " ") {
      let width = fonts.width(String(word), size: size) + 1
      if used > 0, used + blank + width > room {
        lines += 1
        used = 0
      }
      if width > room { lines += width / room }
      used += (used > 0 ? blank : 0) + width % room
    }
    return lines
  }
}
