@testable import CahierDocuments
import CahierModel
import Foundation
import Testing

struct IntranetBuilderTests {
  @Test(arguments: Language.allCases)
  func `the intranet template gives documents in which every reference leads somewhere`(
    _ language: Language
  ) throws {
    let template = try IntranetSample.template()
    let dossier = try IntranetSample.dossier(template)
    for subject in [ExportSubject.specification, .criteria, .prices] {
      let document = try DocumentBuilder.document(
        subject, of: dossier, template: template, language: language, audience: .bidders)
      #expect(DocumentSurvey(of: document).problems.isEmpty)
      let text = DocumentText(document).text
      #expect(!text.contains("{accounts}"))
    }
  }

  @Test(arguments: Audience.allCases)
  func `the outline of a table says what its rows hold`(_ audience: Audience) throws {
    let template = try IntranetSample.template()
    let dossier = try IntranetSample.dossier(template)
    let date = dossier.header.date
    let document = try DocumentBuilder.document(
      .specification, of: dossier, template: template, language: .french, audience: audience)
    var outlined = 0
    for case .table(let table) in document.blocks where table.outline != nil {
      var walked = table
      walked.outline = nil
      let (said, found) = (Self.survey(table, date), Self.survey(walked, date))
      #expect(Set(said.targets.keys) == Set(found.targets.keys))
      #expect(said.referenced == found.referenced)
      #expect(found.problems.map(\.message) == said.problems.map(\.message))
      outlined += 1
    }
    #expect(outlined > 5)
  }

  private static func survey(_ table: Table, _ date: CalendarDate) -> DocumentSurvey {
    let front = FrontMatter(
      language: .french, title: "t", subject: "s", date: date)
    return DocumentSurvey(of: Document(front, blocks: [.table(table)]))
  }

  @Test func `tenderers read every published section and none of the internal ones`() throws {
    let template = try IntranetSample.template()
    let document = try DocumentBuilder.document(
      .specification, of: try IntranetSample.dossier(template), template: template,
      language: .french, audience: .bidders)
    let headings = DocumentSurvey(of: document).headings.map(\.content.plainText)
    for section in template.sections {
      #expect(headings.contains(section.title.fr) == (section.visibility == .published))
    }
  }

  @Test func `a long specification is pulled, never held`() throws {
    let template = BuilderSample.template
    var dossier = try BuilderSample.dossier()
    let model = try #require(dossier.items.first { $0.kind == "need" })
    for number in 10..<4_010 {
      var item = model
      item.code = try #require(ItemCode(prefix: "BF", number: number))
      dossier.items.append(item)
    }
    let document = try DocumentBuilder.document(
      .specification, of: dossier, template: template, language: .french, audience: .bidders)
    var rows = 0
    for case .table(let table) in document.blocks {
      for _ in table.rows { rows += 1 }
    }
    #expect(rows > 8_000)
  }
}
