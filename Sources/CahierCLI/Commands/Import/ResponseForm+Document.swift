internal import CahierDocuments
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel

extension ResponseForm {
  /// The form as `cahier export response` writes it as a text document.
  ///
  /// What stands in it is what the reader of such documents reads of it, so that the two are held
  /// against each other as they were written; which cells are filled in is what the document says.
  ///
  /// - Throws: what makes the form that was written no text, which is a fault of this program.
  init(_ document: Document, in language: Language) throws(DataError) {
    let written = try TextForm(document)
    let asked = written.sheet(0, of: ["procedure", "tenderer"])
    var (sheets, places): ([Sheet], [Column: Place]) = ([asked.sheet], [:])
    for (prefix, name) in [("requirements-", Self.answers), ("prices-", Self.prices)] {
      let names = written.names.filter { $0.hasPrefix(prefix) }
      guard !names.isEmpty else { continue }
      let made = written.sheet(sheets.count, of: names, called: name[language])
      sheets.append(made.sheet)
      places.merge(made.places) { first, _ in first }
    }
    let mark = document.front.properties.first { $0.name == ResponseMark.word }?.value ?? ""
    self.init(
      language, sheets: sheets, places: places,
      asked: Identity(
        sheet: 0, column: 0, keys: asked.keys,
        fingerprint: mark.split(separator: " ").last.map(String.init) ?? ""),
      frame: written.frame)
  }

  private static let answers = Text(fr: "Exigences", en: "Requirements")
  private static let prices = Text(fr: "Prix", en: "Prices")
}

/// The tables of a form by their names, as they are made and as they are read.
private struct TextForm {
  private let made: [String: Table]
  private let read: [String: Workbook.Sheet]
  /// The names of the tables to fill in, in their order.
  let names: [String]
  let frame: ResponseForm.Frame

  init(_ document: Document) throws(DataError) {
    let text = try Self.text(of: document)
    var made: [String: Table] = [:]
    Self.collect(document.blocks, into: &made)
    self.made = made
    read = Dictionary(text.tables.map { ($0.name, $0) }) { first, _ in first }
    names = text.tables.map(\.name).filter { made[$0] != nil }
    frame = ResponseForm.Frame(
      paragraphs: text.paragraphs, tables: text.tables.filter { made[$0.name] == nil })
  }

  private static func text(of document: Document) throws(DataError) -> TextDocument {
    let content: [UInt8]
    do throws(FormatError) {
      let parts = try OpenDocumentText(document).parts
      content = parts.first { $0.name == "content.xml" }.map { Array($0.text.utf8) } ?? []
    } catch {
      throw DataError(Failure(error, path: "content.xml").diagnostics)
    }
    do throws(OpenDocumentError) {
      return try TextDocumentReader.read(content: content)
    } catch {
      throw DataError(error.diagnostic("content.xml", wanted: Text(same: "content.xml")))
    }
  }

  private static func collect(_ blocks: Pulled<Block>, into made: inout [String: Table]) {
    for block in blocks {
      switch block {
      case .table(let table): if let name = table.name { made[name] = table }
      case .section(let section): collect(section.blocks, into: &made)
      default: break
      }
    }
  }

  /// The tables of such names as one sheet, whose first row is the row of names of each.
  ///
  /// `index`: the number of the sheet. `name`: what it is called, where one table has no title.
  func sheet(
    _ index: Int, of names: [String], called name: String = ""
  ) -> (
    sheet: ResponseForm.Sheet, places: [ResponseColumn: ResponseForm.Place], keys: [Int: String]
  ) {
    var sheet = ResponseForm.Sheet(name, rows: [])
    var (keys, columns): ([Int: String], [Table.Column]) = ([:], [])
    for name in names {
      guard let table = made[name], let read = read[name] else { continue }
      let rows = table.header + Array(table.rows)
      let there = Dictionary(read.rows.map { ($0.index, $0) }) { first, _ in first }
      if sheet.rows.isEmpty { sheet.rows = [cells(rows[0], there[0])] }
      columns = table.columns
      let first = sheet.rows.count
      for (number, row) in rows.enumerated().dropFirst() {
        keys[sheet.rows.count] = row.anchor
        sheet.rows.append(cells(row, there[number]))
      }
      sheet.tables.append(
        ResponseForm.Table(
          name, title: table.caption.plainText, rows: first..<sheet.rows.count))
    }
    return (sheet, Self.places(of: columns, index, rows: sheet.rows.count), keys)
  }

  /// The columns that are read, of a sheet of so many rows with its row of names.
  private static func places(
    of columns: [Table.Column], _ sheet: Int, rows count: Int
  ) -> [ResponseColumn: ResponseForm.Place] {
    var places: [ResponseColumn: ResponseForm.Place] = [:]
    for (number, column) in columns.enumerated() {
      guard let known = column.name.flatMap(ResponseColumn.init) else { continue }
      places[known] = ResponseForm.Place(sheet: sheet, column: number, rows: 1..<max(1, count))
    }
    return places
  }

  private func cells(_ row: Table.Row, _ there: Workbook.Row?) -> [ResponseForm.Cell] {
    row.cells.enumerated().map { column, cell in
      let text = there?[column]?.text
      return ResponseForm.Cell(
        column, text.map { .text($0) } ?? .empty, isInput: cell.role == .answer)
    }
  }
}

extension Table.Row {
  /// The anchor in the first cell of the row.
  fileprivate var anchor: String? {
    guard case .paragraph(let paragraph)? = cells.first?.blocks.first,
      case .anchor(let anchor, _)? = paragraph.content.first
    else { return nil }
    return anchor.description
  }
}
