import CahierDocuments
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// A document cut into several, one for each section.
struct DocumentPartsTests {
  private func heading(_ level: Int, _ words: String, _ anchor: Anchor? = nil) -> Block {
    .heading(Heading(level, [.text(words)], anchor: anchor))
  }

  private func text(_ content: Inline...) -> Block { .paragraph(Paragraph(content)) }

  private func items(_ codes: [String]) -> Block {
    .table(
      Table(
        caption: ["Exigences"], columns: [Table.Column(share: 1)], header: [],
        rows: Pulled(
          codes.map { Table.Row([Table.Cell([.anchor(Anchor($0), [.text($0)])])]) })))
  }

  private var document: Document {
    Document(
      FrontMatter(
        language: .french, title: "Cahier des charges", date: SampleDocuments.date(2026, 11, 22),
        cover: Cover(buyer: "Ville de Clairval")),
      blocks: [
        text("Points ouverts."), .contents(title: "Sommaire", depth: 2), .pageBreak,
        heading(1, "Contexte", "context"), text("Voir ", .reference(to: "BF-3"), "."),
        heading(1, "Besoins", "needs"), heading(2, "Premiers"), items(["BF-1", "BF-2"]),
        heading(2, "Seconds", "second"), items(["BF-3"]), text(.reference(to: "BF-1")),
        heading(1, "Prestations"), text(.reference(to: "second")),
      ])
  }

  @Test func `each section is a document with the number that it has in the whole`() throws {
    let parts = DocumentParts(document, limit: 100)
    #expect(parts.titles == ["1 Contexte", "2 Besoins", "3 Prestations"])
    let files = ["a.html", "b.html", "c.html"]
    let last = parts.document(2, files: files)
    #expect(DocumentSurvey(of: last).headings.map(\.number) == ["3"])
    #expect(last.front.title == "Cahier des charges – 3 Prestations")
    #expect(try last.part("content.xml").contains("text:start-value=\"3\""))
    #expect(try parts.document(0, files: files).html.contains("Points ouverts."))
  }

  @Test func `a reference to another part names it and leads to its file`() throws {
    let parts = DocumentParts(document, limit: 100)
    let files = ["a.html", "b.html", "c.html"]
    let first = parts.document(0, files: files)
    #expect(DocumentSurvey(of: first).problems.isEmpty)
    #expect(try first.html.contains("<a href=\"./b.html#BF-3\">BF-3</a>"))
    #expect(try first.part("content.xml").contains("BF-3"))
    #expect(try parts.document(1, files: files).html.contains("<a href=\"#BF-1\">BF-1</a>"))
    #expect(try parts.document(2, files: files).html.contains("href=\"./b.html#second\">2.2<"))
  }

  @Test func `a section that is too long is cut at its headings, under its own title`() throws {
    let parts = DocumentParts(document, limit: 4)
    #expect(parts.titles == ["1 Contexte", "2 Besoins", "2 Besoins: Seconds", "3 Prestations"])
    let files = ["a.html", "b.html", "c.html", "d.html"]
    let second = parts.document(2, files: files)
    #expect(DocumentSurvey(of: second).headings.map(\.number) == ["2", "2.2"])
    #expect(DocumentSurvey(of: second).problems.isEmpty)
    #expect(try second.html.contains("<a href=\"./b.html#BF-1\">BF-1</a>"))
  }

  @Test func `no text is lost, and none stands in two parts`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomDocument(seed: seed)
      let whole = random.document()
      let parts = DocumentParts(whole, limit: 3)
      let files = parts.titles.indices.map { "part-\($0).html" }
      let made = files.indices.map { parts.document($0, files: files) }
      let runs = Set(made.flatMap { $0.blocks.flatMap(\.runs) })
      for block in whole.blocks {
        #expect(Set(block.runs).isSubset(of: runs), "seed \(seed)")
      }
      for document in made { _ = try document.html }
    }
  }

  @Test func `a document without a heading is one part`() {
    let plain = Document(document.front, blocks: [text("Rien d’autre.")])
    #expect(DocumentParts(plain, limit: 10).titles.count == 1)
  }
}
