import CahierFormats
import CahierInterchange
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// `--style-from letterhead.odt`.
struct LetterheadTests {
  @Test func `a letterhead gives its letters, colours, margins, lines and picture`() throws {
    let looks = try LetterheadLooks(try file(Self.styles, ["Pictures/a.png": Self.png]), id: "a")
    let style = looks.style
    #expect(style.textFont == "Liberation Serif")
    #expect(style.textSize == 110)
    #expect(style.colours[.heading] == Colour(rgb: 0x0B5A36))
    #expect(style.colours[.tableHead] == Colour(rgb: 0x0B5A36))
    #expect(style.colours[.text] == nil, "too pale to read")
    #expect(style.sideMargin == 2_500)
    #expect(style.topMargin == 1_270)
    #expect(style.bottomMargin == nil, "no page has such a margin")
    #expect(style.header == Text(same: "Ville de Clairval – Direction du numérique"))
    #expect(style.footer == Text(same: "1 place de la Mairie"))
    let logo = try #require(style.logo)
    #expect(logo.mediaType == "image/png")
    #expect(logo.height == 2_000)
    #expect(logo.alternative == Text(same: "Blason"))
    #expect(
      looks.left == [.faintColour(.text, "#aaaaaa"), .margin("margin-bottom", "900pt")])
  }

  @Test func `a document with no styles leaves everything as it is`() throws {
    let style = try LetterheadLooks(try file("<a/>", [:]), id: "a").style
    #expect(style == HouseStyle(id: "a", name: Text(same: "a")))
  }

  @Test(arguments: [
    "Pictures/missing.png", "http://example.org/a.png", "../../etc/passwd", "content.xml",
  ])
  func `a picture that is not one of the package is left out`(part: String) throws {
    let styles = Self.styles.replacing("Pictures/a.png", with: part)
    let looks = try LetterheadLooks(try file(styles, ["content.xml": [60]]), id: "a")
    #expect(looks.style.logo == nil)
    #expect(looks.style.textFont == "Liberation Serif")
    #expect(looks.left.last == (part == "content.xml" ? .picture(part) : .missingPicture(part)))
  }

  @Test func `styles that descend from one another in a ring come to an end`() throws {
    let styles = Self.styles
      .replacing(
        "style:name=\"Standard\" style:family",
        with: "style:name=\"Standard\" style:parent-style-name=\"Text_20_body\" style:family")
    #expect(try LetterheadLooks(try file(styles, [:]), id: "a").style.textFont != nil)
  }

  @Test(arguments: [
    "Arial;color:red", "A\"><script>", String(repeating: "x", count: 90), "",
  ])
  func `a name of letters that could break out is left out`(name: String) throws {
    let escaped = name.replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    let styles = Self.styles.replacing("'Liberation Serif'", with: escaped)
    #expect(try LetterheadLooks(try file(styles, [:]), id: "a").style.textFont == nil)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>", "", "no XML", "\u{0}",
  ])
  func `styles that are no sound XML are refused`(styles: String) throws {
    let bytes = try file(styles, [:])
    #expect(throws: OpenDocumentError.self) { try LetterheadLooks(bytes, id: "a") }
  }

  @Test func `what is no OpenDocument text is refused, however it is cut`() throws {
    let bytes = try file(Self.styles, [:])
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: OpenDocumentError.self) {
        try LetterheadLooks(Array(bytes[..<count]), id: "a")
      }
    }
    let sheet = try file(Self.styles, [:], type: "application/vnd.oasis.opendocument.spreadsheet")
    #expect(throws: OpenDocumentError.self) { try LetterheadLooks(sheet, id: "a") }
  }

  private func file(
    _ styles: String, _ parts: [String: [UInt8]],
    type: String = "application/vnd.oasis.opendocument.text"
  ) throws -> [UInt8] {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "letterhead.odt").path()
      try ZipWriter.write(to: path, replacing: false) { zip in
        zip.add("mimetype", Array(type.utf8), .stored)
        zip.add("styles.xml", Array(styles.utf8))
        for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, bytes) }
      }
      return Array(try Data(contentsOf: URL(filePath: path)))
    }
  }

  private static let png = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAFElEQVR4nGPkjjJjgAEmBiSAwgEAFtgAodRNFCMAAAAASUVORK5CYII="
    ) ?? Data())

  private static let styles = """
    <office:document-styles
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:xlink="http://www.w3.org/1999/xlink">
      <office:font-face-decls>
        <style:font-face style:name="Serif" svg:font-family="'Liberation Serif'"/>
      </office:font-face-decls>
      <office:styles>
        <style:default-style style:family="paragraph">
          <style:text-properties style:font-name="Serif" fo:font-size="12pt"/>
        </style:default-style>
        <style:style style:name="Standard" style:family="paragraph">
          <style:text-properties fo:font-size="11pt" fo:color="#aaaaaa"/>
        </style:style>
        <style:style style:name="Text_20_body" style:family="paragraph"
            style:parent-style-name="Standard"/>
        <style:style style:name="Heading_20_1" style:family="paragraph"
            style:parent-style-name="Standard">
          <style:text-properties fo:color="#0b5a36"/>
        </style:style>
      </office:styles>
      <office:automatic-styles>
        <style:page-layout style:name="L1">
          <style:page-layout-properties fo:margin-left="2.5cm" fo:margin-top="0.5in"
              fo:margin-bottom="900pt"/>
        </style:page-layout>
      </office:automatic-styles>
      <office:master-styles>
        <style:master-page style:name="Other" style:page-layout-name="L0">
          <style:header><text:p>Autre</text:p></style:header>
        </style:master-page>
        <style:master-page style:name="Standard" style:page-layout-name="L1">
          <style:header>
            <text:p><draw:frame svg:height="2cm"><draw:image xlink:href="Pictures/a.png"/>
              <svg:title>Blason</svg:title></draw:frame>Ville de
              <text:span>Clairval</text:span></text:p>
            <text:p>Direction du numérique</text:p><text:p/>
          </style:header>
          <style:footer><text:p>1 place de la Mairie</text:p></style:footer>
        </style:master-page>
      </office:master-styles>
    </office:document-styles>
    """
}
