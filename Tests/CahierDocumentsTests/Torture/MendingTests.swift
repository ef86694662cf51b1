import CahierDocuments
import CahierModel
import Foundation
import Testing

/// What writers do where a document says too little, or goes too deep.
struct MendingTests {
  private func document(_ blocks: [Block]) -> Document {
    var front = SampleDocuments.front
    front.cover = nil
    return Document(front, blocks: Pulled(blocks))
  }

  @Test func `a heading without words is told, and bears some`() throws {
    let document = document([.heading(Heading(1, [.emphasis([" "])]))])
    #expect(DocumentSurvey(of: document).problems.map(\.code) == ["DOC-019"])
    #expect(try document.part("content.xml").contains(">[sans titre]</text:h>"))
    #expect(try document.html.contains("[sans titre]</h2>"))
  }

  @Test func `a link without words names where it leads`() throws {
    let address = try #require(LinkTarget(address: "https://a.fr/b"))
    let document = document([.paragraph(Paragraph([.link([], to: address)]))])
    #expect(try document.part("content.xml").contains(">https://a.fr/b</text:a>"))
    #expect(try document.html.contains(">https://a.fr/b</a>"))
  }

  @Test func `a document without a title bears its subject`() throws {
    var document = document([])
    document.front.title = " \n"
    document.front.subject = "CCTP"
    #expect(try document.part("meta.xml").contains("<dc:title>CCTP</dc:title>"))
    #expect(try document.html.contains("<title>CCTP</title>"))
  }

  @Test func `a carriage return ends a line, and with a line feed only one`() throws {
    let document = document([.paragraph(Paragraph(["a\rb\r\nc"]))])
    #expect(
      try document.part("content.xml").contains("a<text:line-break/>b<text:line-break/>c"))
    #expect(try document.html.contains("a<br>b<br>c"))
  }

  @Test func `what lies deeper than readers go is there, at the deepest level`() throws {
    let list = (1...30).reversed().reduce(List(.unordered, [["31"]])) { inner, level in
      List(.unordered, [List.Item([.text("\(level)")], nested: inner)])
    }
    let document = document([.list(list)])
    let written = [try document.part("content.xml"), try document.html]
    for level in 1...31 {
      #expect(written[0].contains(">\(level)</text:p>"))
      #expect(written[1].contains("<li>\(level)<"))
    }
    #expect(written[0].components(separatedBy: "</text:list>").count == 11)
    #expect(written[1].components(separatedBy: "</ul>").count == 11)
  }

  @Test func `links on the dark ground of a header row have the colour of its text`() throws {
    let table = Table(
      caption: ["a"], columns: [Table.Column(share: 1)],
      header: [Table.Row([Table.Cell([.link(["b"], to: LinkTarget(inside: "c"))])])],
      rows: [Table.Row([Table.Cell([.link(["d"], to: LinkTarget(inside: "c"))])])])
    let content = try document([
      .table(table), .paragraph(Paragraph([.anchor("c", ["c"])])),
    ]).part("content.xml")
    #expect(content.contains("_Plain\">b<"))
    #expect(!content.contains("_Plain\">d<"))
  }
}
