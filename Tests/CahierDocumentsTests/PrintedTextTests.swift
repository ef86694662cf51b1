@testable import CahierDocuments
import CahierFormats
import CahierModel
import Foundation
import Testing

/// What the page review found in texts that LibreOffice lays out.
struct PrintedTextTests {
  private func parts(_ blocks: [Block]) throws -> (content: String, styles: String) {
    let date = try #require(CalendarDate(iso: "2026-11-21"))
    let front = FrontMatter(language: .french, title: "Rapport", authors: ["Ville"], date: date)
    let document = Document(front, blocks: Pulled(blocks))
    return (try document.part("content.xml"), try document.part("styles.xml"))
  }

  @Test func `bold words stay bold in another language`() throws {
    let (content, styles) = try parts([.text([.strong([.language(.english, ["Backup"])])])])
    #expect(
      content.contains(
        "<text:span text:style-name=\"Strong_20_Emphasis\">"
          + "<text:span text:style-name=\"Language_en\">Backup</text:span></text:span>"))
    // A named style of runs would replace the bold one around it; an automatic one adds to it.
    let automatic = try #require(
      content.range(
        of: "<office:automatic-styles>.*</office:automatic-styles>", options: .regularExpression))
    #expect(content[automatic].contains("style:name=\"Language_en\" style:family=\"text\">"))
    let named = try #require(
      styles.range(of: "<office:styles>.*</office:styles>", options: .regularExpression))
    #expect(!styles[named].contains("Language"))
  }

  @Test func `a text that ends in a table has no paragraph that needs another page`() throws {
    let table = Table(
      caption: ["T"], columns: [Table.Column(share: 1)], header: [],
      rows: Pulled([Table.Row([.text("a")])]))
    let end = "</table:table><text:p text:style-name=\"Table_20_End\"/></office:text>"
    #expect(try parts([.text(["a"]), .table(table)]).content.contains(end))
    let section = PageSection(orientation: .landscape, blocks: Pulled([.table(table)]))
    #expect(try parts([.section(section)]).content.contains(end))
    let (content, styles) = try parts([.table(table), .text(["a"])])
    #expect(!content.contains("Table_20_End"))
    #expect(styles.contains("text:display=\"none\""))
  }
}
