@testable import CahierDocuments
import CahierFormats
import CahierModel
import Testing

/// What the page review found on paper and on narrow screens.
struct PrintedPageTests {
  private func page(
    _ blocks: [Block] = [], change: (inout FrontMatter) -> Void = { _ in }
  ) throws -> String {
    let date = try #require(CalendarDate(iso: "2026-11-21"))
    var front = FrontMatter(language: .french, title: "Rapport", authors: ["Ville"], date: date)
    change(&front)
    let sink = MemorySink()
    try HTMLPage(Document(front, blocks: Pulled(blocks))).write(into: sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func `every printed page bears the title, the mark and its number in the font of texts`()
    throws
  {
    let html = try page { $0.confidentiality = "Confidentiel" }
    let font = "font:8pt \"Liberation Sans\""
    #expect(html.contains("@top-left{content:\"Rapport\";\(font)"))
    #expect(html.contains("@top-right{content:\"Confidentiel\";\(font)"))
    #expect(html.contains("@bottom-right{content:counter(page) \" / \" counter(pages);\(font)"))
  }

  @Test(arguments: [
    "</style><script>alert(1)</script>", "a\"}body{display:none", "a\\\nb", "\u{0}*/",
  ])
  func `no title gets out of the style sheet`(title: String) throws {
    let html = try page { $0.title = title }
    #expect(html.ranges(of: "</style>").count == 1)
    let string = PaperSheet.string(title).dropFirst().dropLast()
    #expect(string.unicodeScalars.allSatisfy { $0 == "\\" || $0 == " " || $0.isASCII })
    #expect(!string.contains { "\"<>{}*/\n\0".contains($0) })
  }

  @Test func `headings, captions and first rows stay with what follows on paper`() throws {
    let html = try page()
    #expect(html.contains("caption,dt,.label,.statement,thead,thead tr{break-after:avoid}"))
    #expect(html.contains("tbody tr:first-child{break-before:avoid}"))
    #expect(html.contains("h1,h2,h3,h4,h5,h6,caption,dt,tr,figure"))
  }

  @Test func `rules for narrow screens leave paper alone`() throws {
    let html = try page()
    #expect(!html.contains("@media (max-width"))
  }

  @Test func `headings that sort have words of their own for paper`() throws {
    let cells = Table.Row([.text("b"), .text("2")])
    let table = Table(
      caption: ["T"], columns: [Table.Column(share: 1), Table.Column(share: 1)],
      header: [.header(["Offre", "Note"])], rows: Pulled([cells, cells]), use: .sorting)
    let html = try page([.table(table)])
    #expect(html.contains("element(\"span\",{className:\"paper\""))
    #expect(html.contains(".skip,.search,th button{display:none}\n.paper{display:inline}"))
  }

  @Test func `codes and figures are never cut, and long words only where they must be`() throws {
    let row = Table.Row([.text("BF-001"), .text("anticonstitutionnellement"), .text("+4,86")])
    let table = Table(
      caption: ["T"],
      columns: [Table.Column(share: 1), Table.Column(share: 1), Table.Column(share: 1)],
      header: [.header(["N°", "Critère", "Écart"])], rows: Pulled([row]))
    let html = try page([.table(table)])
    #expect(html.contains("<td class=\"code\">BF-001</td>"))
    #expect(html.contains("<td class=\"long\">anticonstitutionnellement</td>"))
    #expect(html.contains("<td class=\"code\">+4,86</td>"))
    #expect(html.contains(".code,td.end:not(.endless){white-space:nowrap}"))
  }

  @Test func `only tables of five columns and more are wider than a narrow screen`() throws {
    for (count, isMany) in [(3, false), (4, false), (5, true)] {
      let texts = (0..<count).map { "c\($0)" }
      let table = Table(
        caption: ["T"], columns: texts.map { _ in Table.Column(share: 1) },
        header: [.header(texts)], rows: Pulled([Table.Row(texts.map { .text($0) })]))
      #expect(try page([.table(table)]).contains("class=\"wide many\"") == isMany)
    }
  }

  @Test func `a figure scrolls in a frame with its name`() throws {
    let figure = Figure(
      Drawing(width: 16_000, height: 5_000, shapes: []), caption: ["Points"], alternative: "Points")
    let html = try page([.figure(figure)])
    #expect(
      html.contains(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Figure\u{A0}1\u{202F}: Points\">"
      ))
  }
}
