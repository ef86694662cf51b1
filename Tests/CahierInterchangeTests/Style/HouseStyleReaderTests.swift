import CahierInterchange
import CahierModel
import Foundation
import Testing

struct HouseStyleReaderTests {
  @Test func `the styles of the program load with no fault, and are those of the folder`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates/styles").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(try StyleLibrary.styles().map(\.id) == names, "run scripts/embed-templates")
    for style in try StyleLibrary.styles() {
      let file = folder.appending(path: "\(style.id)/style.yaml")
      let read = try HouseStyleReader.read(
        Array(try Data(contentsOf: file)), id: style.id, file: "style.yaml"
      ) { _ in nil }
      #expect(read == style, "\(style.id) has changed: build again")
    }
  }

  @Test func `a style says what it wants and leaves the rest`() throws {
    let style = try read(
      """
      style: 1
      name: Clairval
      fonts: {text: Liberation Serif, size: 10.5}
      margins: {sides: 22.5}
      colours: {heading: "#0B5A36"}
      header: Town of Clairval
      footer: {fr: Mairie, en: Town hall}
      """)
    #expect(style.name == Text(same: "Clairval"))
    #expect(style.textFont == "Liberation Serif")
    #expect(style.textSize == 105)
    #expect(style.sideMargin == 2_250)
    #expect(style.topMargin == nil)
    #expect(style.colours == [.heading: Colour(rgb: 0x0B5A36)])
    #expect(style.footer == Text(fr: "Mairie", en: "Town hall"))
    #expect(style.logo == nil)
  }

  @Test(arguments: [
    ("colours: {heading: green}", "STYLE-002"),
    ("colours: {heading: \"#12345\"}", "STYLE-002"),
    ("colours: {heading: \"#000000;background:url(x)\"}", "STYLE-002"),
    ("colours: {headings: \"#000000\"}", "FILE-005"),
    ("fonts: {text: \"Arial;color:red\"}", "STYLE-003"),
    ("fonts: {text: \"A\\\"'><script>\"}", "STYLE-003"),
    ("fonts: {text: \"\"}", "STYLE-003"),
    ("fonts: {size: 7}", "STYLE-004"),
    ("fonts: {size: 10.55}", "STYLE-004"),
    ("fonts: {size: ten}", "FILE-006"),
    ("margins: {sides: 80}", "STYLE-004"),
    ("margins: {top: 999999999999999999}", "STYLE-004"),
    ("logo: {file: missing.png, alternative: A}", "STYLE-005"),
    ("logo: {file: broken.png, alternative: A}", "STYLE-006"),
    ("logo: {file: broken.png}", "FILE-004"),
    ("header: \"one\\ntwo\"", "STYLE-007"),
    ("header: {fr: Un}", "FILE-004"),
    ("font: Arial", "FILE-005"),
  ])
  func `what is wrong in a style is told at its place`(line: String, code: String) throws {
    let error = #expect(throws: DataError.self) { try self.read("style: 1\n\(line)") }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.code == code)
    #expect(diagnostic.place.first?.en == "style.yaml:2")
  }

  @Test func `all faults of a style are told together`() throws {
    let error = #expect(throws: DataError.self) {
      try self.read("style: 1\ncolours: {text: red, link: blue}\nfonts: {size: 3}")
    }
    #expect(error?.diagnostics.map(\.code) == ["STYLE-002", "STYLE-002", "STYLE-004"])
  }

  private func read(_ text: String) throws -> HouseStyle {
    try HouseStyleReader.read(Array(text.utf8), id: "house", file: "style.yaml") { name in
      name == "broken.png" ? Array("no picture".utf8) : nil
    }
  }
}
