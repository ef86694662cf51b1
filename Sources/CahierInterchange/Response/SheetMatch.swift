import CahierFormats
import CahierModel

/// Which rows and columns of what came back are those of a sheet of the form.
///
/// Columns are known by their names, rows by their codes. Nothing is taken for another because it
/// stands where the other stood. A sheet comes back as one; what a text document has in several
/// tables is one sheet to the form.
struct SheetMatch {
  let form: ResponseForm.Sheet
  /// The row of names of the form, or nil where it has none.
  let header: Int?
  let pieces: [TablePiece]
  /// The rows that came back, by those of the form.
  private(set) var rows: [Int: PlacedRow] = [:]
  /// The cells, by row and column of the form, of which nobody can tell what they answer.
  var unclear: Set<[Int]> = []
  /// What stands in tables that cannot be read: codes among it are not missing.
  let unread: Set<String>

  /// A row and the number of the table that it came back in.
  struct PlacedRow {
    let row: Workbook.Row
    let piece: Int

    var index: Int { row.index }
  }

  init(_ form: ResponseForm.Sheet, header: Int?, _ pieces: [TablePiece], unread: [Workbook.Sheet]) {
    (self.form, self.header, self.pieces) = (form, header, pieces)
    self.unread = Set(unread.flatMap(\.rows).flatMap(\.cells).map { Self.plain($0.text) })
  }

  /// A cell of the form as it came back, or nil where nothing stands in it.
  ///
  /// What the form itself has in a cell to fill in is nothing.
  func cell(_ row: Int, _ column: Int) -> Workbook.Cell? {
    guard let placed = rows[row], let now = pieces[placed.piece].columns[column],
      let cell = placed.row[now], !unclear.contains([row, column])
    else { return nil }
    guard let own = form.rows[row].first(where: { $0.column == column }), own.isInput,
      case .text(let prompt) = own.content
    else { return cell }
    return Self.plain(cell.text) == Self.plain(prompt) ? nil : cell
  }

  /// Whether a column of the form is there, in the table of a row that came back.
  func hasColumn(_ column: Int, inRowOf row: Int) -> Bool {
    rows[row].map { pieces[$0.piece].columns[column] != nil } ?? false
  }

  /// Whether all columns stand where they stood.
  var isInPlace: Bool {
    pieces.allSatisfy { piece in piece.columns.allSatisfy { $0.key == $0.value } }
  }

  /// The columns in which cells of a row of the form are now.
  func columns(of row: Int) -> Set<Int> {
    guard let placed = rows[row] else { return [] }
    return Set(form.rows[row].compactMap { pieces[placed.piece].columns[$0.column] })
  }

  /// Where a cell of the form is now: `Exigences!D14`.
  func place(_ row: Int, _ column: Int) -> ResponsePlace {
    guard let placed = rows[row] else {
      return pieces.first?.place(row, pieces.first?.columns[column] ?? column) ?? place
    }
    let piece = pieces[placed.piece]
    return piece.place(placed.index, piece.columns[column] ?? column)
  }

  /// Where a cell is that came back in the row of a row of the form.
  func place(besideRow row: Int, _ column: Int) -> ResponsePlace {
    rows[row].map { pieces[$0.piece].place($0.index, column) } ?? place
  }

  /// The place of all of it.
  var place: ResponsePlace {
    guard form.tables.isEmpty, let piece = pieces.first else {
      return ResponsePlace(same: form.name)
    }
    return piece.place
  }

  /// A text as two programs may write it: blanks count once, and not at its ends.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

// MARK: - Rows

extension SheetMatch {
  /// Matches the rows by the codes in a column of the form, others by what they say.
  ///
  /// `isSameEdition`: whether the dossier still asks what it asked. `isOfDossier`: whether a code that
  /// the form does not have is one of the dossier.
  mutating func matchRows(
    codes column: Int, among range: Range<Int>, isSameEdition: Bool,
    isOfDossier: (String) -> Bool, _ findings: ResponseFindings
  ) {
    var walk = RowWalk(form, codes: column, among: range, header: header)
    for (number, piece) in pieces.enumerated() {
      for row in piece.table.rows where row.index != piece.header?.index {
        take(PlacedRow(row: row, piece: number), codes: column, &walk, findings)
      }
    }
    guard isSameEdition else {
      tellStrangersOfOtherEdition(walk, findings)
      let missing = walk.coded.filter { rows[$0.row] == nil && !unread.contains($0.code) }
      if !missing.isEmpty { findings.add(.rowsNotAsked(missing.map(\.code)), at: place) }
      return
    }
    let overwritten = tellStrangers(walk, isOfDossier, findings)
    tellMissing(walk, overwritten, findings)
    tellMoves(walk.order, column, findings)
  }

  private mutating func take(
    _ row: PlacedRow, codes column: Int, _ walk: inout RowWalk, _ findings: ResponseFindings
  ) {
    let piece = pieces[row.piece]
    let now = piece.columns[column]
    let code = now.flatMap { row.row[$0]?.text }.map(Self.plain) ?? ""
    if let known = walk.rows[code] {
      guard rows[known] == nil else {
        return findings.add(.repeatedRow(code), at: piece.place(row.index, now ?? column))
      }
      walk.order.append((known, walk.order.count))
      rows[known] = row
    } else if let other = walk.takeOther(row.row) {
      rows[other] = row
    } else {
      let isBelow = piece.header.map { row.index > $0.index } ?? true
      walk.strangers.append((row, code, now ?? column, isBelow))
    }
  }
}
