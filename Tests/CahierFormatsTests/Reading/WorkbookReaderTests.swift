import CahierFormats
import CahierTestSupport
import Foundation
import Testing

struct WorkbookReaderTests {
  @Test func `reads the values of cells as they are written`() throws {
    let workbook = try read(
      """
      <table:table-row>
        <table:table-cell office:value-type="string"><text:p>Été  <text:s text:c="2"/>x</text:p>\
      <text:p>deux<text:tab/><text:span>bouts</text:span></text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="0.1"/>
        <table:table-cell office:value-type="percentage" office:value="0.055"/>
        <table:table-cell office:value-type="currency" office:currency="EUR" office:value="1E-05"/>
        <table:table-cell office:value-type="date" office:date-value="2027-01-31"/>
        <table:table-cell table:formula="of:=[.A1]" office:value-type="string" \
      calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>
      </table:table-row>
      """)
    let cells = try #require(workbook.sheets.first?.rows.first).cells
    #expect(
      cells.map(\.value) == [
        .text("Été   x\ndeux\tbouts"), .number("0.1"), .percentage("0.055"),
        .currency("1E-05", code: "EUR"), .date("2027-01-31"), .error("#REF!"),
      ])
    #expect(cells.last?.formula == "of:=[.A1]")
  }

  @Test func `rows and columns that repeat keep what follows in its place`() throws {
    let workbook = try read(
      """
      <table:table-row table:number-rows-repeated="3"/>
      <table:table-header-rows><table:table-row>
        <table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="float" office:value="1" \
      table:number-columns-repeated="2"/>
        <table:covered-table-cell/><table:table-cell office:value-type="float" office:value="2"/>
      </table:table-row></table:table-header-rows>
      <table:table-row table:number-rows-repeated="2">
        <table:table-cell office:value-type="float" office:value="3"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048570">
        <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      """)
    let rows = try #require(workbook.sheets.first).rows
    #expect(rows.map(\.index) == [3, 4, 5])
    #expect(rows[0].cells.map(\.column) == [2, 3, 5])
    #expect(rows[0][5]?.value == .number("2"))
    #expect(rows[0][4] == nil)
    #expect(rows[2][0]?.value == .number("3"))
  }

  @Test(arguments: [
    ("1048576", "16384"), ("9223372036854775807", "9223372036854775807"), ("3", "4"),
  ])
  func `cells that repeat beyond the limit are refused, not made`(rows: String, columns: String) {
    var limits = WorkbookReader.Limits()
    limits.cells = 11
    #expect(throws: OpenDocumentError.tooManyCells(limit: 11)) {
      try read(
        """
        <table:table-row table:number-rows-repeated="\(rows)"><table:table-cell \
        office:value-type="float" office:value="1" table:number-columns-repeated="\(columns)"/>\
        </table:table-row>
        """, limits: limits)
    }
  }

  @Test func `remarks, drawings and changes that were kept are no content`() throws {
    let workbook = try read(
      """
      <office:forms/><table:shapes><text:p>no</text:p></table:shapes>
      <table:table-row><table:table-cell><office:annotation><text:p>no</text:p></office:annotation>\
      </table:table-cell></table:table-row>
      """)
    #expect(workbook.sheets.first?.rows.isEmpty == true)
  }

  @Test func `names of places are read wherever they stand`() throws {
    let workbook = try read(
      "<table:table-row/>",
      names: """
        <table:named-range table:name="codes" \
        table:cell-range-address="$'L’&quot;été&quot; d''ici'.$A$4:.$A$168"/>
        <table:named-range table:name="one" table:cell-range-address="$Prix.$AB$12"/>
        <table:named-range table:name="lost" table:cell-range-address="$Prix.#REF!"/>
        <table:named-expression table:name="no" table:expression="1"/>
        """)
    #expect(
      workbook.names == [
        Workbook.NamedPlace("codes", sheet: "L’\"été\" d'ici", columns: 0...0, rows: 3...167),
        Workbook.NamedPlace("one", sheet: "Prix", columns: 27...27, rows: 11...11),
      ])
    #expect(CellAddress.text(column: 27, row: 11) == "AB12")
  }

  @Test(arguments: ["", "A1", "$A.A", "'x", "$'x'.$A$0", "$'x'.$A$1:$'y'.$A$2", "$x.$A$1 $x.$B$1"])
  func `what is no address is none`(text: String) {
    #expect(CellAddress.place(named: "n", text) == nil)
  }

  /// The response form of a sample, filled in by a script and saved by LibreOffice 7.4.
  @Test func `reads a form that LibreOffice has saved`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/libreoffice-form.ods")
    let workbook = try WorkbookReader.read([UInt8](try Data(contentsOf: file)))
    #expect(workbook.sheets.map(\.name) == ["Identity", "Requirements", "Prices"])
    #expect(workbook.names.count == 9)
    let codes = try #require(workbook.names.first { $0.name == "price_codes" })
    #expect(codes.sheet == "Prices" && codes.columns == 0...0)
    let prices = workbook.sheets[2]
    let first = try #require(prices.rows.first { $0[0]?.text == "PS-001" })
    #expect(first[4]?.value == .currency("101.01", code: "USD"))
    #expect(first[6]?.value == .percentage("0.2"))
    #expect(first[5]?.formula?.hasPrefix("of:=IF(AND(ISNUMBER([.E") == true)
    // Beyond the last row of the form, LibreOffice pads the sheet to its end.
    #expect(prices.rows.last.map { $0.index < 60 } == true)
  }

  /// The same form, in which a script made remarks, a drawing and changes that were recorded.
  @Test func `notes what stands beside the text of a form that LibreOffice has saved`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/libreoffice-notes.ods")
    let workbook = try WorkbookReader.read([UInt8](try Data(contentsOf: file)))
    let sheet = workbook.sheets[1]
    #expect(sheet.row(4)?[4]?.text == "on the road map")
    let notes = sheet.notes.filter { if case .merge = $0.note.kind { false } else { true } }
    #expect(
      notes == [
        CellNote(DocumentNote(.drawing("Un dessin"))),
        CellNote(DocumentNote(.remark("Une remarque")), row: 3, column: 4),
        CellNote(
          DocumentNote(.remark("Sous réserve de l’accès au réseau.\nSinon non.")), row: 4, column: 4
        ),
        CellNote(
          DocumentNote(.change(inserted: "on the road map", deleted: "met")), row: 4, column: 4),
        CellNote(DocumentNote(.shift), row: 8),
      ])
  }

  @Test func `changes that were settled are none, one of a number tells the number`() throws {
    let change = { (state: String, row: Int) in
      """
      <table:cell-content-change table:acceptance-state="\(state)"><table:cell-address \
      table:column="0" table:row="\(row)" table:table="0"/><office:change-info><dc:creator>Léa\
      </dc:creator><text:p>pourquoi</text:p></office:change-info><table:previous>\
      <table:change-track-table-cell office:value-type="float" office:value="12.5"/>\
      </table:previous></table:cell-content-change>
      """
    }
    let workbook = try WorkbookReader.read(
      content: Array(
        OpenDocumentSample.content(
          rows: "<table:table-row><table:table-cell office:value-type=\"float\" "
            + "office:value=\"15\"><text:p>15</text:p></table:table-cell></table:table-row>",
          before: "<table:tracked-changes>" + change("accepted", 1) + change("pending", 0)
            + change("pending", 0) + "</table:tracked-changes>"
        ).utf8))
    let remark = CellNote(DocumentNote(.remark("pourquoi"), author: "Léa"), row: 0, column: 0)
    let kind = DocumentNote.Kind.change(inserted: "15", deleted: "12.5")
    #expect(
      workbook.sheets[0].notes == [
        CellNote(DocumentNote(kind, author: "Léa"), row: 0, column: 0), remark, remark,
      ])
  }

  @Test func `an ampersand of an attribute is one`() throws {
    let workbook = try read(
      """
      <table:table-row><table:table-cell office:value-type="string" \
      table:formula="of:=[.A1]&amp;&quot;&lt;&#38;amp;&quot;" office:string-value="a &amp;#38; b"/>\
      </table:table-row>
      """)
    let cell = try #require(workbook.sheets.first?.rows.first?.cells.first)
    #expect(cell.formula == "of:=[.A1]&\"<&amp;\"")
    #expect(cell.value == .text("a &#38; b"))
  }

  private func read(
    _ rows: String, names: String = "", limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) throws -> Workbook {
    try WorkbookReader.read(
      content: Array(OpenDocumentSample.content(rows: rows, names: names).utf8), limits: limits)
  }
}

/// Small spreadsheets, made as office programs make them.
enum OpenDocumentSample {
  static let spreadsheet = "application/vnd.oasis.opendocument.spreadsheet"

  static func content(rows: String, names: String = "", before: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
    <office:body><office:spreadsheet>\(before)<table:table table:name="Prix"><table:table-column/>
    \(rows)
    </table:table><table:named-expressions>\(names)</table:named-expressions>
    </office:spreadsheet></office:body></office:document-content>
    """
  }

  static func package(_ parts: [(String, String)]) throws -> [UInt8] {
    let sink = MemorySink()
    try ZipWriter.write(into: sink) { zip in
      for (name, text) in parts { zip.add(name, Array(text.utf8)) }
    }
    return sink.bytes
  }
}
