/// The changes that a workbook has recorded and that nobody has accepted or rejected.
///
/// The cells hold what came of them.
///
/// - Source: OpenDocument 1.3, part 3, section 9.9: change tracking in spreadsheets.
struct WorkbookChanges {
  /// A change and the number of its sheet.
  private struct Change {
    var sheet = 0
    var row: Int?
    var column: Int?
    var note: DocumentNote
  }

  private var changes: [Change] = []

  private static let table = OpenDocumentAddress.table
  /// More changes than are ever told.
  private static let most = 10_000

  /// Reads up to the end of the element whose start was the last event.
  init(_ reader: XMLReader) throws(XMLError) {
    while let event = try reader.next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element):
        let isSettled = element[Self.table, "acceptance-state"].map { $0 != "pending" } ?? false
        let isOther = element.name.namespace != Self.table
        if isSettled || isOther || changes.count >= Self.most {
          try reader.skipElement()
        } else if element.name.local == "cell-content-change" {
          try readCellChange(reader)
        } else {
          try readShift(element, reader)
        }
      }
    }
  }

  private mutating func readCellChange(_ reader: XMLReader) throws(XMLError) {
    var change = Change(note: DocumentNote(.shift))
    var (author, before, comment): (String?, String, String) = (nil, "", "")
    reading: while let event = try reader.next() {
      switch event {
      case .text: break
      case .end: break reading
      case .start(let element):
        switch element.name.local {
        case "cell-address":
          (change.sheet, change.row, change.column) = Self.address(element)
          try reader.skipElement()
        case "previous": before = try Self.previous(reader)
        default:
          let info = try reader.aside()
          (author, comment) = (info.author ?? author, info.text)
        }
      }
    }
    change.note = DocumentNote(.change(inserted: "", deleted: before), author: author)
    changes.append(change)
    guard !comment.isEmpty else { return }
    change.note = DocumentNote(.remark(comment), author: author)
    changes.append(change)
  }

  /// What stood in a cell: its words, else the value that the file has of it.
  private static func previous(_ reader: XMLReader) throws(XMLError) -> String {
    var text = ""
    while let event = try reader.next() {
      switch event {
      case .text: break
      case .end: return text
      case .start(let element):
        let values = ["string-value", "date-value", "time-value", "boolean-value", "value"]
        let value = values.lazy.compactMap { element[OpenDocumentAddress.office, $0] }.first
        let words = try reader.aside().text
        text = words.isEmpty ? String((value ?? "").prefix(DocumentNote.mostLetters)) : words
      }
    }
    return text
  }

  /// Rows, columns or a sheet that were put in, taken out or moved.
  private mutating func readShift(
    _ element: XMLReader.Element, _ reader: XMLReader
  ) throws(XMLError) {
    var change = Change(note: DocumentNote(.shift))
    let position = Self.number(element, "position")
    change.sheet = Self.number(element, "table") ?? 0
    switch element[Self.table, "type"] {
    case "row": change.row = position
    case "column": change.column = position
    default: break
    }
    change.note = DocumentNote(.shift, author: try reader.aside().author)
    changes.append(change)
  }

  private static func address(_ element: XMLReader.Element) -> (Int, Int?, Int?) {
    (number(element, "table") ?? 0, number(element, "row"), number(element, "column"))
  }

  private static func number(_ element: XMLReader.Element, _ name: String) -> Int? {
    element[table, name].flatMap { Int($0) }.flatMap { (0...1 << 24).contains($0) ? $0 : nil }
  }

  /// Notes the changes at their cells, one for each: what was there first, and what is there now.
  func note(in workbook: inout Workbook) {
    var known: Set<[Int?]> = []
    for change in changes where workbook.sheets.indices.contains(change.sheet) {
      var note = change.note
      let place = [change.sheet, change.row, change.column]
      let isRemark = if case .remark = note.kind { true } else { false }
      guard isRemark || known.insert(place).inserted else { continue }
      if case .change(_, let before) = note.kind, let row = change.row, let column = change.column {
        let now = workbook.sheets[change.sheet].row(row)?[column]?.text ?? ""
        let inserted = String(now.prefix(DocumentNote.mostLetters))
        note = DocumentNote(.change(inserted: inserted, deleted: before), author: note.author)
      }
      workbook.sheets[change.sheet].notes.append(
        CellNote(note, row: change.row, column: change.column))
    }
  }
}
