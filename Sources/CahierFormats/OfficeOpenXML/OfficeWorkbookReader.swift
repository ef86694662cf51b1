/// Reads the sheets of an Excel workbook.
///
/// Only cells in which something stands are kept. A value of a formula is the one that the file
/// keeps: nothing is computed.
///
/// - Source: ECMA-376, part 1, section 18: SpreadsheetML.
package final class OfficeWorkbookReader {
  /// How much a workbook may hold.
  package struct Limits: Hashable, Sendable {
    /// How much the XML of a part may hold.
    package var xml = XMLReader.Limits()
    /// The cells in which something stands.
    package var cells = 1_000_000
    /// The sheets.
    package var sheets = 1_000

    /// Creates the limits that hold for workbooks.
    package init() {}
  }

  private let package: OfficePackage
  private let limits: Limits
  private var strings: [String] = []
  private var formats = OfficeNumberFormats()
  private var roomForCells: Int

  private init(_ package: OfficePackage, _ limits: Limits) {
    (self.package, self.limits, roomForCells) = (package, limits, limits.cells)
  }

  /// Reads a package that is a workbook.
  ///
  /// - Throws: What makes it no workbook that Cahier reads.
  package static func read(
    _ package: OfficePackage, limits: Limits = Limits()
  ) throws(OfficeError) -> Workbook {
    let reader = OfficeWorkbookReader(package, limits)
    let relations = try package.relations()
    try reader.reading(relations.target(ofType: "sharedStrings")) { (source) throws(XMLError) in
      try reader.readStrings(source)
    }
    try reader.reading(relations.target(ofType: "styles")) { (source) throws(XMLError) in
      try reader.formats.read(source)
    }
    var (sheets, dates): ([(name: String, id: String)], Bool) = ([], false)
    try reader.reading(package.main) { (source) throws(XMLError) in
      (sheets, dates) = try Self.sheets(source)
    }
    reader.formats.beginsIn1904 = dates
    var workbook = Workbook(sheets: [])
    for sheet in sheets.prefix(limits.sheets) {
      workbook.sheets.append(
        try reader.sheet(sheet.name, part: relations.target(sheet.id)))
    }
    return workbook
  }

  private func reading(
    _ part: String?, _ body: (OfficeSource) throws(XMLError) -> Void
  ) throws(OfficeError) {
    guard let part, let bytes = try? package.part(part) else { return }
    do throws(XMLError) { try body(try OfficeSource(bytes, limits: limits.xml)) } catch {
      throw .xml(error, part: part)
    }
  }

  /// The sheets of the workbook, by the ids of what they lead to, and whether days begin in 1904.
  private static func sheets(
    _ source: OfficeSource
  ) throws(XMLError) -> (sheets: [(name: String, id: String)], beginsIn1904: Bool) {
    var (sheets, beginsIn1904): ([(name: String, id: String)], Bool) = ([], false)
    while let event = try source.reader.next() {
      guard case .start(let start) = event else { continue }
      let element = OfficeElement(start)
      switch element.local {
      case "sheet":
        // `r:id`, and not `sheetId`.
        if let id = element["id"] { sheets.append((element["name"] ?? "", id)) }
      case "workbookPr": beginsIn1904 = ["1", "true"].contains(element["date1904"] ?? "")
      default: break
      }
    }
    return (sheets, beginsIn1904)
  }

  private func readStrings(_ source: OfficeSource) throws(XMLError) {
    guard try source.reader.next() != nil else { return }
    try source.each { (element) throws(XMLError) in
      if element.local == "si" {
        strings.append(try Self.letters(source))
      } else {
        try source.skip()
      }
    }
  }

  /// The letters of a text, whatever runs it is made of; how they are pronounced is none of it.
  private static func letters(_ source: OfficeSource) throws(XMLError) -> String {
    var letters = ""
    try source.each { (element) throws(XMLError) in
      switch element.local {
      case "t": letters += try source.letters()
      case "r": letters += try Self.letters(source)
      default: try source.skip()
      }
    }
    return letters
  }
}

// MARK: - Cells

extension OfficeWorkbookReader {
  private func sheet(_ name: String, part: String?) throws(OfficeError) -> Workbook.Sheet {
    var (sheet, isFull) = (Workbook.Sheet(name, rows: []), false)
    try reading(part) { (source) throws(XMLError) in
      guard try source.reader.next() != nil else { return }
      try source.each { (element) throws(XMLError) in
        guard element.local == "sheetData", !isFull else { return try source.skip() }
        isFull = try !readRows(source, into: &sheet)
      }
    }
    if isFull { throw .tooManyCells(limit: limits.cells) }
    return sheet
  }

  /// Reads all rows; false where there are more cells than may be.
  private func readRows(
    _ source: OfficeSource, into sheet: inout Workbook.Sheet
  ) throws(XMLError) -> Bool {
    var (rows, isFull, next): ([Workbook.Row], Bool, Int) = ([], false, 0)
    try source.each { (element) throws(XMLError) in
      guard element.local == "row", !isFull else { return try source.skip() }
      let stated = element["r"].flatMap { Int($0) }.map { $0 - 1 } ?? next
      // Rows come in their order; one that says otherwise is taken as the next.
      let index = stated >= next && stated < 1 << 20 ? stated : next
      next = index + 1
      let cells = try readCells(source)
      roomForCells -= cells.count
      isFull = roomForCells < 0
      if !cells.isEmpty { rows.append(Workbook.Row(index, cells: cells)) }
    }
    sheet.rows = rows
    return !isFull
  }

  private func readCells(_ source: OfficeSource) throws(XMLError) -> [Workbook.Cell] {
    var (cells, next): ([Workbook.Cell], Int) = ([], 0)
    try source.each { (element) throws(XMLError) in
      guard element.local == "c" else { return try source.skip() }
      let stated = element["r"].flatMap(Self.column) ?? next
      let column = stated >= next ? stated : next
      next = column + 1
      if let cell = try readCell(element, column, source) { cells.append(cell) }
    }
    return cells
  }

  private func readCell(
    _ element: OfficeElement, _ column: Int, _ source: OfficeSource
  ) throws(XMLError) -> Workbook.Cell? {
    var (value, formula): (String?, String?)
    try source.each { (part) throws(XMLError) in
      switch part.local {
      case "v": value = try source.letters()
      case "is": value = try Self.letters(source)
      case "f": formula = try source.letters()
      default: try source.skip()
      }
    }
    guard let (held, text) = content(element, value ?? "") else {
      return formula.map { Workbook.Cell(column, .text(""), text: "", formula: "=\($0)") }
    }
    return Workbook.Cell(column, held, text: text, formula: formula.map { "=\($0)" })
  }

  /// What a cell holds and what is shown of it; nil for one in which nothing stands.
  private func content(
    _ element: OfficeElement, _ value: String
  ) -> (value: Workbook.Value, text: String)? {
    guard !value.isEmpty else { return nil }
    switch element["t"] {
    case "s":
      let index = Int(value) ?? -1
      guard strings.indices.contains(index), !strings[index].isEmpty else { return nil }
      return (.text(strings[index]), strings[index])
    case "str", "inlineStr": return (.text(value), value)
    case "b": return (.boolean(value == "1" ? "true" : "false"), value == "1" ? "true" : "false")
    case "e": return (.error(value), value)
    case "d": return (.date(value), value)
    default: return formats.content(value, style: element["s"].flatMap { Int($0) })
    }
  }

  /// The column of `AB12`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for letter in reference.utf8 {
      guard (65...90).contains(letter), column < 1 << 20 else { break }
      column = column * 26 + Int(letter - 64)
    }
    return column > 0 ? column - 1 : nil
  }
}
