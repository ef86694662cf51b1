import CahierDocuments
import CahierFormats
import CahierInterchange
import CahierModel
import Foundation
import Testing

struct HouseStyleTests {
  @Test func `the colours of Cahier and of the styles that come with it are easy to read`() throws {
    for style in [DocumentStyle.standard] + (try StyleLibrary.styles()).map(DocumentStyle.init) {
      #expect(style.contrastFindings(in: "style").map(\.code) == [])
    }
  }

  @Test func `colours that are hard to read are told, by how much the law asks for`() {
    var house = HouseStyle(id: "house", name: Text(same: "House"))
    house.colours = [
      .heading: Colour(rgb: 0xF2C94C), .muted: Colour(rgb: 0x6B6B6B),
      .tableHead: Colour(rgb: 0xDDDDDD),
    ]
    let findings = DocumentStyle(house).contrastFindings(in: "style.yaml")
    #expect(findings.map(\.code) == ["STYLE-011", "STYLE-010", "STYLE-010"])
    #expect(
      findings.map { $0.place.last?.en }
        == ["colours.muted", "colours.heading", "colours.table-head-text"])
    #expect(findings[1].message.fr.contains("contraste de 1,"))
    #expect(findings[1].message.en.contains("contrast of 1."))
  }

  @Test func `a house shows in texts, spreadsheets and pages alike`() throws {
    let style = DocumentStyle(try Self.house)
    let front = SampleDocuments.torture.front
    let odt = try OpenDocumentText(SampleDocuments.torture, style: style).parts
    let page = HTMLPage(SampleDocuments.torture, style: style)
    let html = try text(of: page)
    let ods = try OpenDocumentSpreadsheet(SmallSpreadsheet.make(), style: style).parts
    let styles = try #require(odt.first { $0.name == "styles.xml" }).text
    let sheetStyles = try #require(ods.first { $0.name == "styles.xml" }).text
    for text in [styles, sheetStyles, html] {
      #expect(text.contains("Liberation Serif"))
      #expect(text.contains("#0b5a36"))
      #expect(text.contains(Self.header[front.language]))
      #expect(text.contains(Self.footer[front.language]))
      #expect(!text.contains("Liberation Sans\""))
    }
    for text in [styles, html] { #expect(text.contains("10.5pt")) }
  }

  @Test func `a logo stands on the cover, with what it shows in words`() throws {
    let style = DocumentStyle(try Self.house)
    let language = SampleDocuments.torture.front.language
    let odt = try OpenDocumentText(SampleDocuments.torture, style: style).parts
    let picture = try #require(odt.first { $0.name == "Pictures/logo.png" })
    #expect(picture.mediaType == "image/png")
    let content = try #require(odt.first { $0.name == "content.xml" }).text
    #expect(content.contains("svg:width=\"20mm\" svg:height=\"10mm\""))
    #expect(content.contains("<svg:title>\(Self.name[language])</svg:title>"))
    let page = HTMLPage(SampleDocuments.torture, style: style)
    let html = try text(of: page)
    #expect(html.contains("src=\"data:image/png;base64,"))
    #expect(html.contains("alt=\"\(Self.name[language])\""))
  }

  @Test func `a logo stands above the title of the first sheet, and nowhere else`() throws {
    let spreadsheet = try SmallSpreadsheet.make()
    let parts = try OpenDocumentSpreadsheet(spreadsheet, style: DocumentStyle(try Self.house)).parts
    #expect(parts.contains { $0.name == "Pictures/logo.png" })
    let content = try #require(parts.first { $0.name == "content.xml" }).text
    let name = Self.name[spreadsheet.front.language]
    #expect(content.components(separatedBy: "<svg:title>\(name)</svg:title>").count == 2)
    let first = try #require(content.components(separatedBy: "<table:table ").dropFirst().first)
    #expect(first.contains("<draw:frame "))
  }

  private func text(of page: HTMLPage) throws -> String {
    let bytes = ByteChunks()
    try page.write(into: bytes)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  private static let name = Text(fr: "Ville de Clairval", en: "Town of Clairval")
  private static let header = Text(fr: "Direction du numérique", en: "Digital office")
  private static let footer = Text(fr: "1 place de la Mairie", en: "1 Town Hall Square")

  private static var house: HouseStyle {
    get throws {
      var house = HouseStyle(id: "house", name: name)
      house.colours = [.heading: Colour(rgb: 0x0B5A36), .tableHead: Colour(rgb: 0x0B5A36)]
      house.textFont = "Liberation Serif"
      house.textSize = 105
      house.header = header
      house.footer = footer
      house.logo = HouseStyle.Logo(
        picture: [1, 2, 3], mediaType: "image/png", pixelWidth: 4, pixelHeight: 2, height: 1_000,
        alternative: name)
      return house
    }
  }
}
