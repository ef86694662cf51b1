@testable import CahierDocuments
import CahierEvaluation
import CahierModel
import Testing

/// What the page review found on printed sheets: each of these was wrong on paper once.
struct PrintedSheetTests {
  @Test(arguments: 80...130)
  func `letters in cells are never rounded down to whole pixels`(size: Int) {
    var fonts = DocumentStyle.standard.fonts
    fonts.size = size
    let pixels = Double(fonts.sheetSize) * 96 / 720
    #expect(pixels.rounded() >= pixels)
    #expect(fonts.sheetSize <= size && fonts.sheetSize > size - 8)
  }

  @Test func `pages are counted through all sheets, and their lines begin where tables do`() throws
  {
    let styles = try SmallSpreadsheet.make().part("styles.xml")
    #expect(styles.count(of: "style:first-page-number=\"continue\"") == 2)
    #expect(styles.count(of: "fo:margin-left=\"0mm\" fo:margin-right=\"0mm\"") == 4)
  }

  @Test func `a long name of a buyer leaves room for the number of the page`() throws {
    var workbook = try SmallSpreadsheet.make()
    let name = "State of Alaska, Department of Health and Social Services, Public Assistance"
    workbook.front.authors = [name]
    let day = Typography(.french).date(workbook.front.date)
    let styles = try workbook.part("styles.xml")
    // Lying pages have room for it; upright ones have not, and keep the day.
    #expect(styles.count(of: "<text:p>\(name) · \(day)</text:p>") == 1)
    #expect(styles.contains("… · \(day)</text:p>"))
  }

  @Test func `rules stand on a sheet of their own, under no names of columns`() throws {
    let grid = try workbook(.grid)
    let rules = try #require(grid.sheets.last)
    #expect(rules.name.description == "Règles")
    #expect(rules.header.isEmpty)
    #expect(rules.texts.contains { $0.hasPrefix("Prix\u{202F}: ") })
    #expect(rules.texts.contains { $0.contains("Gamma") })
    #expect(grid.sheets[0].rows.last?.cells.contains { $0.content == .text("Rang") } == true)
  }

  @Test func `the rules of prices stand on the first sheet of the form`() throws {
    let form = try workbook(.response)
    #expect(form.sheets[0].texts.contains { $0.hasPrefix("Les quantités servent") })
    #expect(!form.sheets[2].texts.contains { $0.hasPrefix("Les quantités servent") })
  }

  @Test func `a lot that is alone shows neither its key nor the title of the dossier`() throws {
    let title = BilingualText(fr: "Intranet", en: "Intranet")
    for (own, shown) in [("Intranet", "Notation des offres"), ("Exploitation", "Exploitation")] {
      let grid = try workbook(.grid) { dossier in
        dossier.header.title = title
        dossier.lots[0].key = "operation"
        dossier.lots[0].title = BilingualText(fr: own, en: own)
        for index in dossier.offers.indices { dossier.offers[index].lot = "operation" }
      }
      #expect(grid.sheets[0].texts.first == shown)
    }
  }

  @Test func `each evaluator has a row of reason and place`() throws {
    let grid = try workbook(.grid) { dossier in
      dossier.lots[0].method.individualMarks = .mean
      let marks = dossier.offers[0].marks
      dossier.offers[0].marks = marks.flatMap { mark in
        ["A. B.", "C. D."].map { who in
          var mark = mark
          mark.evaluator = who
          mark.place = "page de \(who)"
          return mark
        }
      }
    }
    let rows = grid.sheets[1].rows.filter { $0.cells.last?.role == .input }
    let places = rows.map { $0.cells[5].content }
    #expect(places.count { $0 == .text("page de A. B.") } == 2)
    #expect(places.count { $0 == .text("page de C. D.") } == 2)
    for row in rows where row.cells[5].content == .text("page de C. D.") {
      guard case .text(let reason) = row.cells[4].content else { throw PlaceIsMissing() }
      #expect(reason.hasPrefix("C. D.\u{202F}: "))
      #expect(row.cells[3].content == .empty)
    }
  }

  @Test func `shares and points have the decimals that they need`() throws {
    let sheet = try workbook(.grid) { dossier in
      dossier.lots[0].method.totalPoints = 1000
      dossier.lots[0].criteria[1].children = []
      dossier.lots[0].criteria[1].scale = 5
    }.sheets[0]
    let formats = Set(sheet.rows.flatMap(\.cells).map(\.format))
    #expect(formats.contains(.percent(decimals: 0)) && !formats.contains(.percent(decimals: 2)))
    let total = try #require(sheet.rows.first { $0.cells.contains { $0.content == .number(1000) } })
    #expect(
      total.cells.contains { $0.format == .number(decimals: 0) && $0.content == .number(1000) })
  }

  private struct PlaceIsMissing: Error {}

  private func workbook(
    _ subject: SpreadsheetSubject, change: (inout Dossier) -> Void = { _ in }
  ) throws -> Spreadsheet {
    var dossier = try BuilderSample.dossier()
    change(&dossier)
    let audience: Audience = subject == .grid ? .committee : .bidders
    return try SpreadsheetBuilder.spreadsheet(
      subject, of: dossier.shown(to: audience, template: BuilderSample.template),
      language: .french)
  }
}

extension Sheet {
  /// The letters in its cells, row by row.
  fileprivate var texts: [String] {
    rows.flatMap(\.cells).compactMap { cell in
      if case .text(let text) = cell.content { text } else { nil }
    }
  }
}

extension String {
  fileprivate func count(of part: String) -> Int {
    ranges(of: part).count
  }
}
