import CahierDocuments
import CahierModel
import Foundation
import Testing

/// Figures side by side, and a title that stands above the text.
struct PairTests {
  private func figure(_ caption: Inline) -> Figure {
    Figure(Charts.bars.drawing, caption: [caption], alternative: "Three bars.")
  }

  private func document(_ blocks: [Block]) -> Document {
    Document(SampleDocuments.front, blocks: Pulled(blocks))
  }

  private var pair: Block { .pair(figure("left"), figure("right")) }

  @Test func `stand in two columns of the text, the second after a break`() throws {
    let content = try document([pair, pair]).part("content.xml")
    #expect(content.components(separatedBy: "text:name=\"Pair ").count == 3)
    #expect(content.contains("fo:column-count=\"2\""))
    #expect(content.contains("fo:break-before=\"column\""))
    #expect(content.components(separatedBy: "svg:width=\"80mm\"").count == 5)
  }

  @Test func `stand one below the other in a note, and in a text without any there is no style`()
    throws
  {
    let content = try document([.note(Note(.advice, [pair]))]).part("content.xml")
    #expect(!content.contains("SectPair"))
    #expect(content.components(separatedBy: "<draw:frame").count == 3)
    let alone = try document([.figure(figure("one"))]).html
    #expect(!alone.contains(".pair"))
  }

  @Test func `each has its own number, caption and words`() throws {
    let document = document([pair])
    let html = try document.html
    #expect(html.contains("<div class=\"pair\">"))
    #expect(html.components(separatedBy: "<figcaption>").count == 3)
    #expect(html.contains("Figure\u{A0}2"))
    #expect(DocumentSurvey(of: document).problems.isEmpty)
  }

  @Test func `a cover that is no page of its own stands above the text`() throws {
    var document = document([.paragraph(Paragraph(["Text."]))])
    document.front.cover = Cover(buyer: "Clairval", subtitle: "Outil", reference: "2026-017")
    document.front.cover?.isPage = false
    let content = try document.part("content.xml")
    #expect(!content.contains("First_20_Page"))
    #expect(content.contains("text:style-name=\"Title\""))
    #expect(content.contains("Clairval"))
    #expect(content.contains("2026-017"))
    let styles = try document.part("styles.xml")
    #expect(!styles.contains("fo:margin-top=\"52mm\""))
  }
}
