import CahierFormats
import Foundation
import Testing

struct TextDocumentReaderTests {
  @Test func `paragraphs are read wherever they stand, and tables apart from them`() throws {
    let text = try read(
      """
      <text:h>Titre <text:bookmark text:name="a"/>un</text:h><text:p> </text:p>
      <text:section text:protected="true"><text:p>dans  une<text:s/><text:s text:c="2"/>section\
      </text:p></text:section>
      <text:list><text:list-item><text:p>point<text:line-break/>suite</text:p></text:list-item>\
      </text:list>
      <text:p>cadre<draw:frame><draw:text-box><text:p>boîte</text:p></draw:text-box>\
      <svg:title>non</svg:title></draw:frame></text:p>
      <table:table table:name="T"><table:table-row><table:table-cell><text:p>case</text:p>\
      </table:table-cell></table:table-row></table:table>
      <text:table-of-content><text:table-of-content-source><text:p>non</text:p>\
      </text:table-of-content-source><text:index-body><text:p>entrée</text:p></text:index-body>\
      </text:table-of-content>
      """)
    #expect(
      text.paragraphs == [
        "Titre un", "dans une   section", "point\nsuite", "cadre", "boîte", "entrée",
      ])
    #expect(text.tables.map(\.name) == ["T"])
  }

  @Test func `rows and cells of a table keep their places, its row of names among them`() throws {
    let text = try read(
      """
      <table:table table:name="T"><table:title>non</table:title><table:table-column/>
      <table:table-header-rows><table:table-row><table:table-cell><text:p>A</text:p>\
      </table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>\
      </table:table-header-rows>
      <table:table-row><table:table-cell><text:p/></table:table-cell><table:covered-table-cell/>\
      <table:table-cell><text:p>un</text:p><text:p>deux</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell>\
      <table:table table:name="dedans"><table:table-row><table:table-cell><text:p>profond</text:p>\
      </table:table-cell></table:table-row></table:table></table:table-cell></table:table-row>
      </table:table>
      """)
    let rows = try #require(text.tables.first).rows
    #expect(text.tables.count == 1)
    #expect(rows.map(\.index) == [0, 1, 2, 3])
    #expect(rows[0].cells.map(\.text) == ["A", "B"])
    #expect(rows[1].cells.map(\.column) == [2])
    #expect(rows[1][2]?.text == "un\ndeux")
    #expect(rows[3][0]?.text == "profond")
  }

  @Test func `what was chosen is read, and not what there was to choose from`() throws {
    let text = try read(
      """
      <text:p><text:drop-down text:name="r"><text:label text:value="non"/>\
      <text:label text:current-selected="true" text:value="oui"/>oui</text:drop-down></text:p>
      <text:p><loext:content-control><loext:list-item loext:value="non"/>peut-être\
      </loext:content-control></text:p>
      <text:p><text:placeholder text:placeholder-type="text">ici</text:placeholder></text:p>
      """)
    #expect(text.paragraphs == ["oui", "peut-être", "ici"])
  }

  @Test func `what was taken out, remarks and notes are no text, and what was put in is`() throws {
    let text = try read(
      """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>retiré</text:p>\
      </text:deletion></text:changed-region></text:tracked-changes>
      <text:p>avant <text:change-start text:change-id="c"/>ajouté<text:change-end \
      text:change-id="c"/><office:annotation><text:p>remarque</text:p></office:annotation>\
      <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p>\
      </text:note-body></text:note></text:p>
      """)
    #expect(text.paragraphs == ["avant ajouté"])
  }

  @Test func `what stands beside the text is noted at its paragraph and its cell`() throws {
    let text = try read(
      """
      <text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info>\
      <dc:creator>Léa</dc:creator><dc:date>2026-11-22T21:24:25</dc:date></office:change-info>\
      <text:p>retiré</text:p></text:deletion></text:changed-region>\
      <text:changed-region text:id="i"><text:insertion><office:change-info/></text:insertion>\
      </text:changed-region><text:changed-region text:id="f"><text:format-change/>\
      </text:changed-region></text:tracked-changes>
      <text:p>un <text:change text:change-id="d"/><text:change-start text:change-id="i"/>deux\
      </text:p><text:p>trois<text:change-end text:change-id="i"/> quatre</text:p>
      <table:table table:name="T"><table:table-row><table:table-cell/><table:table-cell \
      table:number-rows-spanned="2"><text:p>x<office:annotation><dc:creator>Bob</dc:creator>\
      <dc:date>2026</dc:date><text:p>sous</text:p><text:p>réserve</text:p></office:annotation>\
      <office:annotation-end/></text:p></table:table-cell></table:table-row><table:table-row>\
      <table:table-cell><text:p><draw:frame><draw:image/></draw:frame></text:p></table:table-cell>\
      <table:table-cell><text:p><text:change-start text:change-id="f"/>gras<text:change-end \
      text:change-id="f"/></text:p></table:table-cell></table:table-row></table:table>
      <text:p/><text:p>fin<text:note><text:note-citation>1</text:note-citation><text:note-body>\
      <text:p>au pied</text:p></text:note-body></text:note></text:p>
      """)
    #expect(text.paragraphs == ["un deux", "trois quatre", "fin"])
    let notes = text.notes.map { "\($0.paragraph ?? -1) \($0.after) \($0.note)" }
    let expected = [
      DocumentNote(.change(inserted: "deux", deleted: "retiré"), author: "Léa"),
      DocumentNote(.change(inserted: "trois", deleted: "")), DocumentNote(.footnote("au pied")),
    ]
    #expect(notes == expected.enumerated().map { "\($0.offset) \($0.offset) \($0.element)" })
    #expect(text.tables[0].rows[0].cells.map(\.text) == ["x"])
    #expect(
      text.tables[0].notes == [
        CellNote(
          DocumentNote(.remark("sous\nréserve"), author: "Bob", date: "2026"), row: 0, column: 1),
        CellNote(DocumentNote(.merge(columns: 1, rows: 2)), row: 0, column: 1),
        CellNote(DocumentNote(.drawing("")), row: 1, column: 0),
        CellNote(DocumentNote(.change(inserted: "", deleted: "")), row: 1, column: 1),
      ])
  }

  @Test func `what was taken out is not read where a program leaves it in the text either`() throws
  {
    let text = try read(
      """
      <text:tracked-changes><text:changed-region text:id="d"><text:deletion/>\
      </text:changed-region></text:tracked-changes>
      <text:p>avant<text:change-start text:change-id="d"/> retiré</text:p><text:p>aussi\
      <text:change-end text:change-id="d"/> après<text:change text:change-id="inconnu"/></text:p>
      """)
    #expect(text.paragraphs == ["avant", "après"])
    #expect(
      text.notes.map(\.note.kind) == [
        .change(inserted: "", deleted: " retiré"), .change(inserted: "", deleted: "aussi"),
      ])
  }

  @Test func `cells that repeat beyond the limit are refused, not made`() {
    var limits = WorkbookReader.Limits()
    limits.cells = 11
    #expect(throws: OpenDocumentError.tooManyCells(limit: 11)) {
      try read(
        """
        <table:table><table:table-row table:number-rows-repeated="9223372036854775807">\
        <table:table-cell table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell>\
        </table:table-row></table:table>
        """, limits: limits)
    }
  }

  @Test func `a text without what it says of itself is read, one without content is none`() throws {
    let type = ("mimetype", OpenDocumentPackage.Kind.text.rawValue)
    let whole = try OpenDocumentPackage(
      OpenDocumentSample.package([type, ("content.xml", content("<text:p>a</text:p>"))]),
      of: [.text], parts: TextDocumentReader.parts)
    let text = try TextDocumentReader.read(whole)
    #expect(text.paragraphs == ["a"] && text.properties.isEmpty)
    let empty = try OpenDocumentPackage(
      OpenDocumentSample.package([type]), of: [.text], parts: TextDocumentReader.parts)
    #expect(throws: OpenDocumentError.missingPart("content.xml")) {
      try TextDocumentReader.read(empty)
    }
  }

  /// The response form of a small dossier, filled in by a script and saved by LibreOffice 7.4: words
  /// chosen and typed, changes that were recorded, a remark.
  @Test func `reads a form that LibreOffice has saved`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/libreoffice-form.odt")
    let package = try OpenDocumentPackage(
      [UInt8](try Data(contentsOf: file)), of: [.text], parts: TextDocumentReader.parts)
    let text = try TextDocumentReader.read(package)
    let mark = text.properties.first { $0.name == "cahier-response" }
    #expect(mark?.value.hasPrefix("cahier-response 1 fr ") == true)
    let row = { (table: String, code: String) -> [String] in
      let rows = text.tables.first { $0.name == table }?.rows ?? []
      return rows.first { $0[0]?.text == code }?.cells.dropFirst(2).map(\.text) ?? []
    }
    #expect(row("requirements-1", "BF-001") == ["satisfait"])
    #expect(row("requirements-1", "BF-002") == ["prévu", "30/06/2027", "Texte après suivi."])
    #expect(row("requirements-1", "BF-003") == ["Partiellement satisfait", "Avec réserve."])
    #expect(text.tables.first { $0.name == "tenderer" }?.rows[1][1]?.text == "Société A")
    #expect(!text.paragraphs.contains { $0.contains("remarque") })
    let notes = text.tables.flatMap(\.notes).map(\.note)
    #expect(notes.contains(DocumentNote(.remark("remarque"))))
    #expect(
      notes.contains(
        DocumentNote(
          .change(inserted: "Texte après suivi.", deleted: "Avant."), author: "Unknown Author")))
  }

  private func read(
    _ blocks: String, limits: WorkbookReader.Limits = WorkbookReader.Limits()
  ) throws -> TextDocument {
    try TextDocumentReader.read(content: Array(content(blocks).utf8), limits: limits)
  }

  private func content(_ blocks: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
    xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">
    <office:automatic-styles><text:p>non</text:p></office:automatic-styles>
    <office:body><office:text>\(blocks)</office:text></office:body></office:document-content>
    """
  }
}
