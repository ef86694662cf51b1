import CahierFormats
import CahierModel
import Testing

struct TextOutlineReaderTests {
  @Test func `headings, lists and tables keep their order, and what tells them apart`() throws {
    let outline = try read(
      """
      <text:h text:style-name="H" text:outline-level="2">Titre</text:h><text:p/>
      <text:p text:style-name="B">Gras</text:p>
      <text:p text:style-name="B">Pas <text:span text:style-name="N">tout</text:span></text:p>
      <text:list text:style-name="L"><text:list-item><text:p>un</text:p><text:p>suite</text:p>\
      <text:list><text:list-item><text:p>dedans</text:p></text:list-item></text:list>\
      </text:list-item></text:list>
      <table:table table:name="T"><table:table-row><table:table-cell><text:p>A</text:p>\
      <text:p>B</text:p></table:table-cell><table:table-cell><text:p/></table:table-cell>\
      </table:table-row></table:table><text:p>Fin</text:p>
      """)
    let paragraphs = outline.paragraphs
    #expect(
      paragraphs.map(\.text) == ["Titre", "Gras", "Pas tout", "un", "suite", "dedans", "Fin"])
    #expect(paragraphs[0].outlineLevel == 2)
    #expect(paragraphs[0].styles == ["Titre 2", "Standard"])
    #expect(paragraphs.map(\.isBold) == [false, true, false, false, false, false, false])
    #expect(paragraphs[3].list == .init(level: 1, isNumbered: true, isFirst: true))
    #expect(paragraphs[4].list == .init(level: 1, isNumbered: true, isFirst: false))
    #expect(paragraphs[5].list == .init(level: 2, isNumbered: false, isFirst: true))
    #expect(outline.tables.map { $0.rows.map(\.cells) } == [[[.init(0, "A\nB", paragraphs: 2)]]])
    #expect(outline.paragraphCount == 11)
    #expect(outline.emptyCount == 2)
  }

  @Test func `recorded changes are read as accepted, and counted`() throws {
    let outline = try read(
      """
      <text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>retiré</text:p>\
      </text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/>\
      </text:changed-region></text:tracked-changes>
      <text:p>Reste<text:change text:change-id="d"/> <text:change-start text:change-id="i"/>ajouté\
      <text:change-end text:change-id="i"/></text:p><text:p>intact</text:p>
      """)
    #expect(outline.paragraphs.map(\.text) == ["Reste ajouté", "intact"])
    #expect(outline.changedCount == 1)
  }

  @Test func `contents, notes, remarks and pictures are none of the text`() throws {
    let outline = try read(
      """
      <text:table-of-content><text:index-body><text:p>Titre 3</text:p></text:index-body>\
      </text:table-of-content><text:p>Mot<text:note><text:note-citation>1</text:note-citation>\
      <text:note-body><text:p>note</text:p></text:note-body></text:note><office:annotation>\
      <text:p>remarque</text:p></office:annotation><draw:frame><draw:image/></draw:frame></text:p>
      """)
    #expect(outline.paragraphs.map(\.isOfIndex) == [true, false])
    #expect(outline.paragraphs.last?.text == "Mot")
    #expect(outline.asides.map(\.kind) == [.footnote, .remark, .drawing])
    #expect(outline.asides.map(\.text) == ["note", "remarque", ""])
  }

  private func read(_ blocks: String) throws -> OutlineDocument {
    let content = """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
      <office:automatic-styles><style:style style:name="H" style:display-name="Titre 2" \
      style:family="paragraph" style:parent-style-name="Standard"/>
      <style:style style:name="Standard" style:family="paragraph"/>
      <style:style style:name="B" style:family="paragraph"><style:text-properties \
      fo:font-weight="bold"/></style:style><style:style style:name="N" style:family="text">\
      <style:text-properties fo:font-weight="normal"/></style:style>
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" \
      style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>
      </office:automatic-styles>
      <office:body><office:text>\(blocks)</office:text></office:body></office:document-content>
      """
    return try TextOutlineReader.read(content: Array(content.utf8))
  }
}

extension OutlineDocument {
  /// The paragraphs that stand in no table.
  var paragraphs: [OutlineParagraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// The tables in their order.
  var tables: [OutlineTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
