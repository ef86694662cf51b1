import CahierFormats
import CahierModel
import Testing

struct MarkdownReaderTests {
  @Test func `headings, lists, tables and bold lines of Markdown keep their lines`() throws {
    let outline = try read(
      """
      # Cahier

      **En gras**

      Un *mot* et
      la suite<br>après.

      1. un
         - dedans
      2. deux

      | Code | Exigence |
      |------|----------|
      | E1   | lire     |
      """)
    let paragraphs = outline.paragraphs
    #expect(
      paragraphs.map(\.text) == [
        "Cahier", "En gras", "Un mot et la suite\naprès.", "un", "dedans", "deux",
      ])
    #expect(paragraphs.map(\.line) == [1, 3, 5, 8, 9, 10])
    #expect(paragraphs[0].outlineLevel == 1)
    #expect(paragraphs[1].isBold && !paragraphs[2].isBold)
    #expect(paragraphs[3].list == .init(level: 1, isNumbered: true, isFirst: true))
    #expect(paragraphs[4].list == .init(level: 2, isNumbered: false, isFirst: true))
    #expect(
      outline.tables[0].rows.map { $0.cells.map(\.text) } == [
        ["Code", "Exigence"], ["E1", "lire"],
      ])
    #expect(outline.paragraphCount == 10)
  }

  @Test func `code, quotations and blocks of HTML are text, and their tags are not`() throws {
    let outline = try read("> cité\n\n```\na < b\n```\n\n<div>mot</div>\n\n<!-- rien -->\n")
    #expect(outline.paragraphs.map(\.text) == ["cité", "a < b", "mot"])
    #expect(outline.emptyCount == 1)
  }

  @Test func `what is no text, or is too long for one, is refused at its line`() {
    #expect(throws: MarkdownError.notText(line: 2)) { try read("a\nb\0c") }
    let long = "court\n\n" + String(repeating: "[", count: 70_000)
    #expect(throws: MarkdownError.tooLong(limit: 64 << 10, line: 3)) { try read(long) }
    var limits = MarkdownReader.Limits()
    limits.bytes = 3
    #expect(throws: MarkdownError.tooLarge(limit: 3)) {
      try MarkdownReader.read(Array("abcd".utf8), limits: limits)
    }
  }

  @Test(arguments: ["[", "![", "*a ", "`", "<", "> ", "- ", "|a\n", "(", "&"])
  func `signs that open and never close are read in no time`(sign: String) throws {
    let count = 60_000 / sign.utf8.count
    let outline = try read(String(repeating: sign, count: count))
    #expect(outline.paragraphCount >= 0)
  }

  private func read(_ text: String) throws -> OutlineDocument {
    try MarkdownReader.read(Array(text.utf8))
  }
}
