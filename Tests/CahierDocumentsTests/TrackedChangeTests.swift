import CahierDocuments
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// Changes that LibreOffice shows, and that its reader accepts or rejects.
struct TrackedChangeTests {
  private func content(_ inlines: [Inline], _ marks: RevisionMarks = .tracked) throws -> String {
    let front = FrontMatter(
      language: .french, title: "Révision", date: SampleDocuments.date(2026, 11, 22),
      revisionMarks: marks)
    let document = Document(front, blocks: [.paragraph(Paragraph(inlines))])
    return try document.part("content.xml")
  }

  @Test func `an insertion stands between its marks, a deletion before the text`() throws {
    let content = try content([
      "Le délai est de ", .deleted(["cinq"]), .inserted(["dix"]), " jours.",
    ])
    #expect(
      content.contains(
        """
        <text:change text:change-id="ct1"/><text:change-start text:change-id="ct2"/>dix\
        <text:change-end text:change-id="ct2"/> jours.
        """))
    let region = try #require(content.firstRange(of: "<text:deletion>"))
    #expect(content[region.upperBound...].contains("<dc:date>2026-11-22T00:00:00</dc:date>"))
    #expect(content.components(separatedBy: "cinq").count == 2)
  }

  @Test func `the blanks of what was taken out are all kept`() throws {
    let content = try content(["a ", .deleted([" mot  de ", .strong([" fin "])]), "b"])
    #expect(content.contains("<text:s/>mot<text:s/><text:s/>de<text:s/>"))
    #expect(content.contains("<text:s/>fin<text:s/></text:span></text:p></text:deletion>"))
  }

  @Test func `a change within a change or in a note only looks like one`() throws {
    let content = try content([
      .inserted(["x", .deleted(["y"])]), .footnote([.inserted(["z"])]),
      .deleted([.inserted(["t"])]),
    ])
    #expect(content.components(separatedBy: "<text:changed-region").count == 3)
    #expect(content.contains("text:style-name=\"Deleted\">y<"))
    #expect(content.contains("text:style-name=\"Inserted\">z<"))
    #expect(content.contains("text:style-name=\"Inserted\">t<"))
  }

  @Test func `a place or a note that was taken out is not there twice`() throws {
    let content = try content([
      .anchor("here", ["lieu"]), .deleted([.anchor("here", ["lieu"]), .footnote(["note"])]),
      .reference(to: "here"),
    ])
    #expect(content.components(separatedBy: "<text:bookmark-start").count == 2)
    #expect(!content.contains("<text:note "))
    #expect(content.contains("(note)"))
  }

  @Test func `without tracking no program is asked to accept anything`() throws {
    let content = try content([.deleted(["a"]), .inserted(["b"])], .shown)
    #expect(!content.contains("text:tracked-changes"))
    #expect(content.contains("text:style-name=\"Deleted\">a<"))
  }
}
