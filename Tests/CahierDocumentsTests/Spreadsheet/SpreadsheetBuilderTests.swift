@testable import CahierDocuments
import CahierEvaluation
import CahierModel
import Testing

/// The scoring grid and the response form of a small dossier.
struct SpreadsheetBuilderTests {
  private static let canary = "Xylophone7"

  private func workbook(
    _ subject: SpreadsheetSubject, _ audience: Audience, _ language: Language = .french,
    change: (inout Dossier) -> Void = { _ in }
  ) throws -> Spreadsheet {
    var dossier = try BuilderSample.dossier(secret: Self.canary)
    change(&dossier)
    return try SpreadsheetBuilder.spreadsheet(
      subject, of: dossier.shown(to: audience, template: BuilderSample.template),
      language: language)
  }

  /// The cell where a row whose second cell says so meets a column.
  private func cell(_ name: String, _ column: Int, in sheet: Sheet) throws -> Sheet.Cell {
    let row = try #require(
      sheet.rows.first { $0.cells.dropFirst().first?.content == .text(name) }, "\(name)")
    return row.cells[column]
  }

  private func value(_ cell: Sheet.Cell) -> Sheet.Cell.CachedValue? {
    if case .formula(_, let value) = cell.content { value } else { nil }
  }

  // MARK: The response form

  @Test(arguments: Language.allCases)
  func `nothing internal reaches the response form`(language: Language) throws {
    let workbook = try workbook(.response, .bidders, language)
    for part in try OpenDocumentSpreadsheet(workbook).parts {
      #expect(!part.text.contains(Self.canary), "\(part.name)")
      for figure in ["87654", "876543", "44321"] { #expect(!part.text.contains(figure)) }
    }
  }

  @Test func `a form that lacks a count is marked as a draft on its first sheet and on paper`()
    throws
  {
    let draft = try workbook(.response, .bidders) { $0.header.durationMonths = nil }
    #expect(draft.front.confidentiality == "Projet")
    let texts = draft.sheets[0].rows.prefix(2).compactMap { row -> String? in
      if case .text(let text) = row.cells.first?.content { text } else { nil }
    }
    #expect(texts.first == "Cadre de réponse (projet)")
    #expect(texts.last?.contains("PR-003, PR-004") == true, "\(texts)")
  }

  @Test(arguments: [Audience.committee, .internal])
  func `the response form is made for tenderers alone`(audience: Audience) throws {
    #expect(throws: DataError.self) { try workbook(.response, audience) }
    #expect(throws: DataError.self) { try workbook(.grid, .bidders) }
  }

  @Test func `every requirement has its code, a list of answers and room for a comment`() throws {
    let sheet = try workbook(.response, .bidders).sheets[1]
    let items = sheet.rows.filter { row in
      guard case .text(let code) = row.cells.first?.content else { return false }
      return code.hasPrefix("BF-") || code.hasPrefix("PR-")
    }
    #expect(items.count >= 2)
    for row in items {
      #expect(
        row.cells[4].validation?.rule
          == .list(["satisfait", "partiellement satisfait", "prévu", "non satisfait"]))
      #expect(row.cells.map(\.isUnlocked) == [false, false, false, false, true, true, true])
    }
    #expect(sheet.isProtected)
  }

  @Test func `only cells to fill in are unlocked, and formulas never are`() throws {
    for workbook in [try workbook(.response, .bidders), try workbook(.grid, .committee)] {
      for sheet in workbook.sheets {
        #expect(sheet.isProtected)
        for cell in sheet.rows.flatMap(\.cells) {
          #expect(cell.isUnlocked == (cell.role == .input))
        }
      }
    }
  }

  @Test func `amounts follow the way in which a line is paid`() throws {
    let sheet = try workbook(.response, .bidders).sheets[2]
    func formula(_ code: String) throws -> String {
      let row = try #require(sheet.rows.first { $0.cells.first?.content == .text(code) })
      guard case .formula(let formula, _) = row.cells[6].content else { return "" }
      return formula.expression
    }
    #expect(try formula("PR-001").contains("*[.D") && !formula("PR-001").contains("*[.E"))
    #expect(try formula("PR-003").contains("*[.E"))
  }

  // MARK: The grid

  @Test func `the grid comes to the totals and ranks of the engine`() throws {
    let dossier = try BuilderSample.dossier(secret: Self.canary)
    let result = try Evaluation(lot: dossier.lots[0], offers: dossier.offers).result()
    let sheet = try workbook(.grid, .committee).sheets[0]
    for ranked in result.ranking {
      let column = 6 + 2 * ranked.offer + 1
      let total = ExactDecimal(nearest: ranked.total.rounded(to: 9, .halfUp))
      #expect(value(try cell("Total", column, in: sheet)) == .number(total))
      #expect(value(try cell("Rang", column, in: sheet)) == .number(ExactDecimal(ranked.rank)))
    }
    #expect(result.ranking.count == 2)
  }

  @Test func `a mark that is missing leaves points, total and rank empty`() throws {
    let workbook = try workbook(.grid, .committee) { $0.offers[0].marks.removeLast() }
    let sheet = workbook.sheets[0]
    for name in ["Accompagnement", "Valeur technique", "Total", "Rang"] {
      #expect(value(try cell(name, 7, in: sheet)) == .text(""), "\(name)")
    }
    #expect(value(try cell("Rang", 9, in: sheet)) == .number(1))
    // The price is marked all the same.
    #expect(try cell("Prix", 6, in: sheet).content != .empty)
    #expect(try cell("Prix", 8, in: sheet).content == .number(40))
  }

  @Test func `an offer under a minimum has no rank`() throws {
    let workbook = try workbook(.grid, .committee) { dossier in
      for mark in dossier.offers[1].marks.indices { dossier.offers[1].marks[mark].value = 0 }
    }
    let sheet = workbook.sheets[0]
    #expect(value(try cell("Sous un minimum", 9, in: sheet)) == .text("éliminée"))
    #expect(value(try cell("Rang", 9, in: sheet)) == .text(""))
    #expect(value(try cell("Rang", 7, in: sheet)) == .number(1))
  }

  @Test func `a grid before any offer has room for three`() throws {
    let sheet = try workbook(.grid, .committee) { $0.offers = [] }.sheets[0]
    #expect(sheet.width == 12)
    #expect(sheet.rows[2].cells.filter(\.isUnlocked).count == 3)
  }

  @Test func `a dossier with nothing to mark is told so`() throws {
    #expect(throws: DataError.self) { try workbook(.grid, .committee) { $0.lots = [] } }
    #expect(throws: DataError.self) {
      try workbook(.grid, .committee) { $0.lots[0].criteria[0].weight = .percent(.whole) }
    }
  }

  @Test(arguments: RoundingMode.allCases)
  func `the rounding of the rules is that of the formulas`(mode: RoundingMode) {
    let formula = ("1.5" as Formula).rounded(to: 0, mode).expression
    switch mode {
    case .halfUp: #expect(formula == "ROUND(1.5;0)")
    case .down: #expect(formula == "ROUNDDOWN(ROUND(1.5;9);0)")
    case .halfEven: #expect(formula.contains("2*ROUND("))
    }
  }
}
