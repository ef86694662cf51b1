import CahierFormats
import CahierModel
import CahierTestSupport
import Foundation
import Testing

struct OfficeReaderTests {
  @Test func `a text of Word keeps headings, lists, tables and bold`() throws {
    let outline = try word(
      """
      <w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Objet</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr>\
      <w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">lire </w:t></w:r>\
      <w:r><w:rPr><w:b/></w:rPr><w:t>tout</w:t><w:tab/><w:br/></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p>\
      </w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>
      """)
    let paragraphs = outline.paragraphs
    #expect(paragraphs.map(\.text) == ["Objet", "lire tout\t\n"])
    #expect(paragraphs[0].outlineLevel == 1)
    #expect(paragraphs[0].styles == ["heading 1", "Normal"])
    #expect(paragraphs[1].list == .init(level: 2, isNumbered: true, isFirst: true))
    #expect(paragraphs[1].isBold)
    #expect(outline.tables[0].rows[0].cells.map(\.column) == [0, 2])
    #expect(outline.paragraphCount == 5)
    #expect(outline.emptyCount == 1)
  }

  @Test func `recorded changes of Word are read as accepted, also where a paragraph ended`() throws
  {
    let outline = try word(
      """
      <w:p><w:r><w:t>un</w:t></w:r><w:del><w:r><w:delText>non</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t xml:space="preserve"> deux</w:t></w:r></w:ins></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">trois </w:t></w:r></w:p>
      <w:p><w:r><w:t>quatre</w:t></w:r></w:p>
      """)
    #expect(outline.paragraphs.map(\.text) == ["un deux", "trois quatre"])
    #expect(outline.changedCount == 2)
    #expect(outline.paragraphCount == 2)
  }

  @Test func `contents of Word, its footnotes and its pictures are none of the text`() throws {
    let outline = try word(
      """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText>\
      </w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Objet 3</w:t></w:r></w:p>
      <w:p><w:r><w:t>Suite 4</w:t></w:r></w:p>
      <w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
      <w:p><w:r><w:t>Mot</w:t><w:footnoteReference w:id="2"/><w:drawing/></w:r></w:p>
      """)
    #expect(outline.paragraphs.map(\.isOfIndex) == [true, true, false])
    #expect(outline.asides.map(\.kind) == [.footnote, .drawing])
    #expect(outline.asides.first?.text == "la note")
  }

  @Test func `words in boxes are read once, and those of old programs beside them are not`() throws
  {
    let outline = try word(
      """
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>boîte</w:t>\
      </w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>\
      <w:r><w:t>boîte</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>\
      </w:r><w:r><w:t>autour</w:t></w:r></w:p>
      """)
    #expect(outline.paragraphs.map(\.text) == ["autour", "boîte"])
  }

  @Test func `a workbook of Excel keeps texts, figures, shares, days and formulas`() throws {
    let workbook = try OfficeWorkbookReader.read(
      OfficePackage(
        archive([
          ("_rels/.rels", Self.roots("xl/workbook.xml")),
          (
            "xl/workbook.xml",
            "<workbook xmlns=\"\(Self.sheet)\" xmlns:r=\"\(Self.reference)\"><sheets>"
              + "<sheet name=\"Prix\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
          ),
          (
            "xl/_rels/workbook.xml.rels",
            Self.relations([
              ("r1", "worksheet", "worksheets/s.xml"), ("r2", "sharedStrings", "strings.xml"),
              ("r3", "styles", "styles.xml"),
            ])
          ),
          (
            "xl/strings.xml",
            "<sst xmlns=\"\(Self.sheet)\"><si><t>Code</t></si><si><r><t>Li</t></r><r><t>bellé</t></r>"
              + "<rPh><t>non</t></rPh></si></sst>"
          ),
          (
            "xl/styles.xml",
            "<styleSheet xmlns=\"\(Self.sheet)\"><numFmts><numFmt numFmtId=\"164\" "
              + "formatCode=\"dd/mm/yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
              + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"
          ),
          (
            "xl/worksheets/s.xml",
            "<worksheet xmlns=\"\(Self.sheet)\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
              + "<c r=\"C1\" t=\"s\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>3.8999999999999999</v></c>"
              + "<c r=\"B3\" s=\"1\"><v>46347</v></c><c r=\"C3\" s=\"2\"><v>0.2</v></c>"
              + "<c r=\"D3\"><f>A3*2</f><v>7.8</v></c><c r=\"E3\" t=\"inlineStr\"><is><t>mot</t></is></c>"
              + "<c r=\"F3\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>"
          ),
        ])))
    let sheet = try #require(workbook.sheets.first)
    #expect(sheet.name == "Prix")
    #expect(sheet.rows.map(\.index) == [0, 2])
    #expect(sheet.rows[0].cells.map(\.text) == ["Code", "Libellé"])
    #expect(sheet.rows[0].cells.map(\.column) == [0, 2])
    let values = sheet.rows[1].cells.map(\.value)
    #expect(
      values == [
        .number("3.9"), .date("2026-11-21"), .percentage("0.2"), .number("7.8"), .text("mot"),
      ])
    #expect(sheet.rows[1][3]?.formula == "=A3*2")
  }

  @Test func `an old document, one with a password and another archive are told apart`() throws {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(throws: OfficeError.oldOrEncrypted) { try OfficePackage(old) }
    #expect(throws: OfficeError.otherType) { try OfficePackage(archive([("a.xml", "<a/>")])) }
    #expect(throws: OfficeError.otherType) {
      try OfficePackage(archive([("_rels/.rels", Self.roots("../../etc/passwd"))]))
    }
    #expect(throws: OfficeError.archive(.notAnArchive)) { try OfficePackage([0x50, 0x4B, 3, 4]) }
  }

  private func word(_ body: String) throws -> OutlineDocument {
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    return try WordReader.read(
      OfficePackage(
        archive([
          ("_rels/.rels", Self.roots("word/document.xml")),
          (
            "word/document.xml",
            "<w:document xmlns:w=\"\(w)\" xmlns:mc=\"\(mc)\"><w:body>\(body)<w:sectPr/></w:body></w:document>"
          ),
          (
            "word/_rels/document.xml.rels",
            Self.relations([
              ("r1", "styles", "styles.xml"), ("r2", "numbering", "numbering.xml"),
              ("r3", "footnotes", "footnotes.xml"),
            ])
          ),
          (
            "word/styles.xml",
            "<w:styles xmlns:w=\"\(w)\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\">"
              + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Titre1\">"
              + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/><w:pPr><w:outlineLvl w:val=\"0\"/>"
              + "</w:pPr></w:style></w:styles>"
          ),
          (
            "word/numbering.xml",
            "<w:numbering xmlns:w=\"\(w)\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\">"
              + "<w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/>"
              + "</w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>"
              + "</w:numbering>"
          ),
          (
            "word/footnotes.xml",
            "<w:footnotes xmlns:w=\"\(w)\"><w:footnote w:type=\"separator\" w:id=\"0\"/>"
              + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>la note</w:t></w:r></w:p></w:footnote></w:footnotes>"
          ),
        ])))
  }

  private static let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let reference =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func roots(_ target: String) -> String {
    relations([("r0", "officeDocument", target)])
  }

  private static func relations(_ list: [(id: String, type: String, target: String)]) -> String {
    let entries = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(reference)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + entries.joined() + "</Relationships>"
  }

  private func archive(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "a.zip").path()
      try ZipWriter.write(to: path) { zip in
        for part in parts { zip.add(part.name, Array(part.text.utf8)) }
      }
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    }
  }
}
