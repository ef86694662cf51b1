import CahierDocuments
import Testing

struct PaperSizeTests {
  private var letter: DocumentStyle {
    var style = DocumentStyle.standard
    style.page.paper = .letter
    return style
  }

  @Test func `a document is on A4 unless somebody asks for another paper`() throws {
    #expect(try SampleDocuments.small.part("styles.xml").contains("fo:page-width=\"210mm\""))
    #expect(try SampleDocuments.small.html.contains("@page{size:A4;"))
  }

  @Test func `on letter paper pages are of 8,5 by 11 inches, upright and on their side`() throws {
    let text = try OpenDocumentText(SampleDocuments.torture, style: letter)
    let styles = try #require(text.parts.first { $0.name == "styles.xml" }).text
    #expect(styles.contains("fo:page-width=\"215.9mm\" fo:page-height=\"279.4mm\""))
    #expect(styles.contains("fo:page-width=\"279.4mm\" fo:page-height=\"215.9mm\""))
    #expect(!styles.contains("297mm"))
  }

  @Test func `on letter paper tables are as wide as the text`() throws {
    let text = try OpenDocumentText(SampleDocuments.small, style: letter)
    let content = try #require(text.parts.first { $0.name == "content.xml" }).text
    #expect(content.contains("style:width=\"171.9mm\""))
  }
}
