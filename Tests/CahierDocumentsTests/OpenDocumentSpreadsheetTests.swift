@testable import CahierDocuments
import CahierFormats
import CahierModel
import CahierTestSupport
import Foundation
import FoundationXML
import Testing

struct OpenDocumentSpreadsheetTests {
  @Test func `starts with its type, stored and without an extra field`() throws {
    let sink = MemorySink()
    try OpenDocumentSpreadsheet(SmallSpreadsheet.make()).write(into: sink)
    #expect(sink.bytes[26..<30] == [8, 0, 0, 0])
    #expect(
      String(decoding: sink.bytes[30..<84], as: UTF8.self)
        == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
  }

  @Test func `makes the same bytes from run to run`() throws {
    let (once, again) = (MemorySink(), MemorySink())
    try OpenDocumentSpreadsheet(SmallSpreadsheet.make()).write(into: once)
    try OpenDocumentSpreadsheet(SmallSpreadsheet.make()).write(into: again)
    #expect(once.bytes == again.bytes)
    let first = try OpenDocumentSpreadsheet(SmallSpreadsheet.make()).fingerprint()
    let other = try OpenDocumentSpreadsheet(SmallSpreadsheet.make(.english)).fingerprint()
    #expect(first != other)
  }

  @Test func `writes every sort of cell as before`() throws {
    for name in ["content", "settings"] {
      let xml = try SmallSpreadsheet.make().part("\(name).xml")
      try expectGolden(xml.replacing("><", with: ">\n<"), "sheet.\(name).xml")
    }
  }

  @Test func `every part is well-formed and listed once`() throws {
    let parts = try OpenDocumentSpreadsheet(SmallSpreadsheet.make()).parts
    for part in parts.dropFirst() {
      #expect(XMLParser(data: Data(part.text.utf8)).parse(), "\(part.name)")
    }
    let manifest = try #require(parts.last).text
    for part in parts.dropFirst().dropLast() {
      #expect(manifest.components(separatedBy: "full-path=\"\(part.name)\"").count == 2)
    }
    #expect(manifest.contains("opendocument.spreadsheet"))
  }

  @Test(arguments: [
    "=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "of:=1+1", "{=1}", "'=1", "\t=1",
    "=HYPERLINK(\"http://a.example\";\"x\")",
  ])
  func `text is never a formula, whatever it begins with`(text: String) throws {
    let content = try SmallSpreadsheet.texts([text]).part("content.xml")
    #expect(!content.contains("table:formula"))
    #expect(content.contains("office:value-type=\"string\""))
    #expect(!content.contains("<text:a"))
  }

  @Test func `letters that come into a formula cannot leave their string`() {
    let formula: Formula = "IF(1=1;\(text: "\");WEBSERVICE(\"x");0)"
    #expect(formula.expression == "IF(1=1;\"\"\");WEBSERVICE(\"\"x\";0)")
  }

  @Test func `control characters become the mark of what cannot be shown`() throws {
    let content = try SmallSpreadsheet.texts(["a\u{0}b\u{1B}c\u{FFFE}<&>"]).part("content.xml")
    #expect(content.contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}&lt;&amp;&gt;"))
    #expect(XMLParser(data: Data(content.utf8)).parse())
  }

  @Test func `a text longer than a cell takes is cut where it says so, and told`() throws {
    let long = String(repeating: "é𝄞", count: 11_000)
    let workbook = try SmallSpreadsheet.texts(["kurz", long])
    let problems = workbook.problems
    #expect(problems.map(\.code) == ["DOC-022"])
    #expect(problems.first?.place.last?.fr == "B1")
    let shown = CellText.fitting(long, in: .french)
    #expect(shown.utf16.count <= 32_767 && shown.utf16.count > 32_760)
    #expect(shown.hasSuffix("[texte coupé\u{202F}: une cellule n’en prend pas davantage]"))
    #expect(try workbook.part("content.xml").contains("texte coupé"))
    let fits = String(repeating: "x", count: 32_767)
    #expect(CellText.fitting(fits, in: .french) == fits)
    #expect(try SmallSpreadsheet.texts([fits]).problems.isEmpty)
  }

  @Test func `numbers have the format of the language`() throws {
    let french = try SmallSpreadsheet.make(.french).part("content.xml")
    #expect(french.contains("<text:p>1\u{202F}234,56\u{202F}€</text:p>"))
    #expect(french.contains("number:language=\"fr\" number:country=\"FR\""))
    let english = try SmallSpreadsheet.make(.english).part("content.xml")
    #expect(english.contains("<text:p>€1,234.56</text:p>"))
    #expect(english.contains("<text:p>20.00%</text:p>"))
    for content in [french, english] {
      #expect(content.contains("office:value=\"1234.56\""))
      #expect(content.contains("office:value=\"0.2\""))
    }
  }

  @Test func `a list that Excel refuses is left out, and a cell can still be filled in`() throws {
    var workbook = try SmallSpreadsheet.make()
    let words = (0..<80).map { "word \($0)" }
    workbook.sheets[0].rows = [
      Sheet.Row([.input(validation: CellValidation(.list(words), title: "a", message: "b"))])
    ]
    let content = try workbook.part("content.xml")
    #expect(!content.contains("table:content-validation"))
    #expect(content.contains("style:cell-protect=\"none\""))
  }

  @Test func `rows of any length fill all columns`() throws {
    var workbook = try SmallSpreadsheet.make()
    workbook.sheets[0].rows = [
      Sheet.Row([.text("a", span: 2)]), Sheet.Row((0..<5).map { .number(ExactDecimal($0)) }),
      Sheet.Row(),
    ]
    let content = try workbook.part("content.xml")
    #expect(workbook.sheets[0].width == 5)
    #expect(
      content.contains(
        "<table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"3\"/>"))
    #expect(content.contains("<table:table-cell table:number-columns-repeated=\"5\"/>"))
  }

  @Test func `columns have the names that people know`() {
    let names = [0, 25, 26, 701, 702, 16_383].map(CellReference.letters)
    #expect(names == ["A", "Z", "AA", "ZZ", "AAA", "XFD"])
  }

  @Test func `a name of a sheet is one that office programs take`() {
    var names = SheetNames(standard: "Sheet")
    let made = [
      "Lot 1 : [a]*b?c/d\\e", "''", "", "History", "lot 1 - (a)-b-c-d-e",
      String(repeating: "long ", count: 20), String(repeating: "long ", count: 20), "l’é\u{7}té",
      "'quoted'",
    ].map { names.next($0).description }
    #expect(made[0] == "Lot 1 - (a)-b-c-d-e")
    #expect(made[1...3] == ["Sheet", "Sheet (2)", "Sheet (3)"])
    #expect(made[4] == "lot 1 - (a)-b-c-d-e (2)")
    #expect(made[6].hasSuffix(" (2)") && made[6] != made[5])
    #expect(made[7] == "l’é té" && made[8] == "quoted")
    #expect(made.allSatisfy { $0.utf16.count <= 31 && !$0.isEmpty })
    #expect(Set(made.map { $0.lowercased() }).count == made.count)
  }

  @Test(arguments: 0..<200) func `no title breaks the rules of names`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters = Array("aé'[]:*?/\\ 𝄞\u{202E}\u{0}\nB’")
    var names = SheetNames(standard: "Feuille")
    for _ in 0..<20 {
      let count = Int.random(in: 0..<50, using: &generator)
      let title = String((0..<count).compactMap { _ in letters.randomElement(using: &generator) })
      let name = names.next(title).description
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\\0\n".contains($0) })
      #expect(!name.hasPrefix("'") && !name.hasSuffix("'"))
    }
  }
}
