/// Reads the sheets of an OpenDocument spreadsheet.
///
/// Cells that repeat are told apart only where something stands in them: office programs fill a
/// sheet up to its last row with empty ones.
package struct WorkbookReader {
  /// How much a workbook may hold.
  package struct Limits: Hashable, Sendable {
    /// How much the archive may hold.
    package var archive = ZipReader.Limits()
    /// How much the XML of the sheets may hold.
    package var xml = XMLReader.Limits()
    /// The cells in which something stands, those that repeat counted each time.
    package var cells = 1_000_000

    /// Creates the limits that hold for workbooks.
    package init() {}
  }

  private let reader: XMLReader
  private let limits: Limits
  private var workbook = Workbook(sheets: [])
  private var cellCount = 0
  private var changes: WorkbookChanges?

  private static let part = "content.xml"

  /// The part that is read.
  package static let parts: Set = [part]

  /// Reads a file that is whole in memory.
  ///
  /// - Throws: What makes it no spreadsheet that Cahier reads.
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(OpenDocumentError) -> Workbook {
    let package = try OpenDocumentPackage(
      bytes, of: [.spreadsheet, .spreadsheetTemplate], parts: parts, limits: limits.archive)
    return try read(package, limits: limits)
  }

  /// Reads the part of a package.
  package static func read(
    _ package: OpenDocumentPackage, limits: Limits = Limits()
  ) throws(OpenDocumentError) -> Workbook {
    try read(content: try package.part(part), limits: limits)
  }

  /// Reads `content.xml` alone.
  package static func read(
    content: [UInt8], limits: Limits = Limits()
  ) throws(OpenDocumentError) -> Workbook {
    do throws(Fault) {
      var reader = WorkbookReader(
        try fault { () throws(XMLError) in
          try XMLReader(content, limits: limits.xml)
        }, limits)
      try reader.readDocument()
      reader.changes?.note(in: &reader.workbook)
      return reader.workbook
    } catch {
      switch error {
      case .xml(let error): throw .xml(error, part: part)
      case .tooManyCells: throw .tooManyCells(limit: limits.cells)
      }
    }
  }

  private init(_ reader: XMLReader, _ limits: Limits) {
    self.reader = reader
    self.limits = limits
  }

  private enum Fault: Error {
    case xml(XMLError)
    case tooManyCells
  }

  private static func fault<Value>(
    _ body: () throws(XMLError) -> Value
  ) throws(Fault) -> Value {
    do throws(XMLError) { return try body() } catch { throw .xml(error) }
  }

  private func next() throws(Fault) -> XMLReader.Event? {
    try Self.fault { () throws(XMLError) in try reader.next() }
  }

  private func skip() throws(Fault) {
    try Self.fault { () throws(XMLError) in try reader.skipElement() }
  }
}

// MARK: - Sheets

extension WorkbookReader {
  private mutating func readDocument() throws(Fault) {
    while let event = try next() {
      guard case .start(let element) = event else { continue }
      switch (element.name.namespace, element.name.local) {
      case (OpenDocumentAddress.office, "document-content"), (OpenDocumentAddress.office, "body"),
        (OpenDocumentAddress.office, "spreadsheet"):
        break
      case (OpenDocumentAddress.table, "table"): try readSheet(element)
      case (OpenDocumentAddress.table, "tracked-changes"):
        changes = try Self.fault { () throws(XMLError) in try WorkbookChanges(reader) }
      case (OpenDocumentAddress.table, "named-expressions"): try readNames()
      default: try skip()
      }
    }
  }

  private mutating func readNames() throws(Fault) {
    while let event = try next() {
      switch event {
      case .start(let element):
        if element.name == XMLReader.Name(OpenDocumentAddress.table, "named-range"),
          let name = element[OpenDocumentAddress.table, "name"],
          let address = element[OpenDocumentAddress.table, "cell-range-address"],
          let place = CellAddress.place(named: name, address)
        {
          workbook.names.append(place)
        }
        try skip()
      case .text: break
      case .end: return
      }
    }
  }

  private mutating func readSheet(_ element: XMLReader.Element) throws(Fault) {
    var sheet = Workbook.Sheet(element[OpenDocumentAddress.table, "name"] ?? "", rows: [])
    var (row, depth) = (0, 0)
    reading: while let event = try next() {
      switch event {
      case .start(let element) where element.name.namespace == OpenDocumentAddress.table:
        switch element.name.local {
        case "table-row": try readRow(element, at: &row, into: &sheet)
        case "table-header-rows", "table-rows", "table-row-group": depth += 1
        case "named-expressions": try readNames()
        case "shapes": try readShapes(into: &sheet)
        default: try skip()
        }
      case .start: try skip()
      case .text: break
      case .end:
        if depth == 0 { break reading }
        depth -= 1
      }
    }
    workbook.sheets.append(sheet)
  }

  /// Drawings that hang on the sheet and on no cell of it.
  private func readShapes(into sheet: inout Workbook.Sheet) throws(Fault) {
    while let event = try next() {
      switch event {
      case .start:
        let aside = try Self.fault { () throws(XMLError) in try reader.aside() }
        add(CellNote(DocumentNote(.drawing(aside.text))), to: &sheet)
      case .text: break
      case .end: return
      }
    }
  }

  private func add(_ note: CellNote, to sheet: inout Workbook.Sheet) {
    if sheet.notes.count < Self.mostNotes { sheet.notes.append(note) }
  }

  /// More notes than are ever told of a sheet.
  private static let mostNotes = 10_000

  private mutating func readRow(
    _ element: XMLReader.Element, at row: inout Int, into sheet: inout Workbook.Sheet
  ) throws(Fault) {
    let count = Self.count(element, "number-rows-repeated")
    var (cells, column): ([Workbook.Cell], Int) = ([], 0)
    reading: while let event = try next() {
      switch event {
      case .start(let element) where element.name.namespace == OpenDocumentAddress.table:
        switch element.name.local {
        case "table-cell", "covered-table-cell":
          for note in try readCell(element, at: &column, into: &cells) {
            add(CellNote(note.note, row: row, column: note.column), to: &sheet)
          }
        default: try skip()
        }
      case .start: try skip()
      case .text: break
      case .end: break reading
      }
    }
    defer { row += count }
    guard !cells.isEmpty else { return }
    // Those of the first time were counted one by one.
    try self.count(cells.count, times: count - 1)
    for index in 0..<count { sheet.rows.append(Workbook.Row(row + index, cells: cells)) }
  }

  private mutating func readCell(
    _ element: XMLReader.Element, at column: inout Int, into cells: inout [Workbook.Cell]
  ) throws(Fault) -> [CellNote] {
    let count = Self.count(element, "number-columns-repeated")
    let content = try Self.fault { () throws(XMLError) in try CellParagraphs.read(reader) }
    defer { column += count }
    let notes = (content.notes + [Self.merge(element)].compactMap(\.self)).map { note in
      CellNote(note, column: column)
    }
    let formula = element[OpenDocumentAddress.table, "formula"]
    guard let value = Self.value(of: element, content.text, hasFormula: formula != nil) else {
      return notes
    }
    try self.count(1, times: count)
    for index in 0..<count {
      cells.append(Workbook.Cell(column + index, value, text: content.text, formula: formula))
    }
    return notes
  }

  private mutating func count(_ cells: Int, times: Int) throws(Fault) {
    let (product, overflow) = cells.multipliedReportingOverflow(by: times)
    guard !overflow, product <= limits.cells - cellCount else { throw .tooManyCells }
    cellCount += product
  }
}
