import CahierEvaluation
import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierDocuments

/// The comparison of offers, for those who decide.
struct ComparisonTests {
  private func text(
    _ language: Language = .french, _ change: (inout Dossier) throws -> Void = { _ in }
  ) throws -> String {
    try BuilderSample.text(.comparison, language, for: .committee, change)
  }

  private func document(_ change: (inout Dossier) throws -> Void) throws -> Document {
    var dossier = try BuilderSample.dossier()
    try change(&dossier)
    return try DocumentBuilder.document(
      .comparison, of: dossier, template: BuilderSample.template, language: .french,
      audience: .committee)
  }

  /// The first offer so many times more, each a cent dearer than the one before.
  private static func crowd(_ count: Int, _ dossier: inout Dossier) {
    let first = dossier.offers[0]
    for number in 0..<count {
      var offer = first
      offer.tenderer.name = "Offre \(number) de la société des réseaux et des outils"
      offer.priceLines[1].amount = ExactDecimal(12_001 + number)
      dossier.offers.append(offer)
    }
  }

  // MARK: - What it says

  @Test func `who decides reads the result, the points and the prices in both languages`() throws {
    for language in Language.allCases {
      try expectGolden(try text(language), "comparison.\(language.rawValue).txt")
    }
  }

  @Test func `it says of the result what the report says`() throws {
    let report = try BuilderSample.text(.report, for: .committee)
    let lead = try #require(
      try text().split(separator: "\n").first { $0.hasPrefix("(lead) ") }?.dropFirst(7))
    for sentence in lead.components(separatedBy: ". ") { #expect(report.contains(sentence)) }
  }

  @Test func `it bears the day of the last offer, or the one that is given`() throws {
    var dossier = try BuilderSample.dossier()
    dossier.header.date = try BuilderSample.date("2026-11-10")
    let shown = dossier.shown(to: .committee, template: BuilderSample.template)
    let given = try BuilderSample.date("2026-12-04")
    let days = try [nil, given].map { day in
      try DocumentBuilder.document(.comparison, of: shown, language: .french, day: day).front.date
    }
    #expect(days.map(\.description) == ["2026-11-19", "2026-12-04"])
  }

  @Test func `tenderers are given no comparison`() throws {
    #expect(throws: DataError.self) { try BuilderSample.text(.comparison, for: .bidders) }
  }

  // MARK: - Price per user and month

  @Test func `a price per user and month is the whole price over users and months`() throws {
    // (1.25 × 1650 × 36 + 12000) ÷ (1650 × 36) = 1.4520…
    let text = try text()
    #expect(text.contains("divisé par 1\u{202F}650\u{A0}utilisateurs et par 36 mois"))
    #expect(text.contains("1,45\u{202F}€"))
  }

  @Test func `offers that count other users give way to the price schedule`() throws {
    let text = try text { $0.offers[0].priceLines[0].quantity = 1700 }
    #expect(text.contains("divisé par 1\u{202F}650\u{A0}utilisateurs"))
  }

  @Test func `users that nothing states leave the price out, and a sentence says so`() throws {
    let text = try text { dossier in
      dossier.answers = []
      for place in dossier.offers.indices where !dossier.offers[place].priceLines.isEmpty {
        dossier.offers[place].priceLines.removeFirst()
      }
    }
    #expect(text.contains("n’est pas calculé\u{202F}: ni les prix ni les réponses"))
    #expect(!text.contains("[figure: Prix HT par utilisateur"))
  }

  @Test func `no length of the contract and no months say which is missing`() throws {
    let text = try text { dossier in
      dossier.header.durationMonths = nil
      dossier.offers[0].priceLines[0].months = 35
    }
    #expect(text.contains("le dossier ne dit pas la durée du contrat"))
  }

  @Test func `a price of nothing is refused as the evaluation refuses it`() throws {
    let text = try text { dossier in
      dossier.offers[0].priceLines = [
        PriceLine(label: "Tout", basis: .oneOff, amount: 0, currency: .euro, taxBasis: .exclusive)
      ]
    }
    #expect(text.contains("EVAL-031"))
    #expect(!text.contains("[figure"))
  }

  // MARK: - Where there is little to compare

  @Test func `without a lot, it says that nothing can be analysed`() throws {
    let text = try text { dossier in
      dossier.lots = []
      dossier.offers = []
    }
    #expect(text.contains("ni lot ni critère"))
    #expect(text.contains("État: sans classement"))
  }

  @Test func `without an offer, nobody is ranked`() throws {
    let text = try text { $0.offers = [] }
    #expect(text.contains("0 offre reçue. Aucune offre n’est classée."))
    #expect(!text.contains("[figure"))
  }

  @Test func `a mark that is missing is said, with what mends it`() throws {
    let text = try text { $0.offers[0].marks.removeLast() }
    #expect(text.contains("Le classement ne peut pas encore être calculé"))
    #expect(text.contains("EVAL-"))
    #expect(text.contains("Offre écartée"))
  }

  @Test func `weights that do not hold are said`() throws {
    let text = try text { $0.lots[0].criteria.removeLast() }
    #expect(text.contains("Le classement ne peut pas encore être calculé"))
  }

  @Test func `equal offers share the first rank`() throws {
    let text = try text { dossier in
      dossier.offers[1].priceLines = dossier.offers[0].priceLines
      dossier.offers[1].marks = dossier.offers[0].marks
    }
    #expect(text.contains("sont à égalité au premier rang"))
  }

  @Test func `one offer alone has points and a price, and nothing to be compared with`() throws {
    let text = try text { $0.offers.removeLast(2) }
    #expect(text.contains("[figure: Points de chaque offre, par critère]"))
    #expect(text.contains("[figure: Prix HT par utilisateur et par mois]"))
    #expect(!text.contains("[figure: Prix et points hors prix"))
  }

  @Test func `a price that is the only criterion leaves points against price out`() throws {
    let text = try text { dossier in
      dossier.lots[0].criteria.removeLast()
      dossier.lots[0].criteria[0].weight = .percent(try Weight(hundredths: 10_000))
      dossier.lots[0].method.ties = []
      for place in dossier.offers.indices { dossier.offers[place].marks = [] }
    }
    #expect(text.contains("est classée première"))
    #expect(!text.contains("[figure: Prix et points hors prix"))
  }

  @Test func `offers without prices are compared by their points alone`() throws {
    let text = try text { dossier in
      dossier.lots[0].criteria.removeFirst()
      dossier.lots[0].criteria[0].weight = .percent(try Weight(hundredths: 10_000))
      for place in dossier.offers.indices { dossier.offers[place].priceLines = [] }
    }
    #expect(text.contains("Les offres n’ont pas de prix"))
    #expect(text.components(separatedBy: "[figure: ").count == 2)
  }

  @Test func `a commitment that is missing on a knock-out is said`() throws {
    let usual = try self.text()
    #expect(!usual.contains("ce classement suppose ces offres régulières"))
    let text = try text { $0.offers[0].responses[0].answer = .notMet }
    #expect(text.contains("ce classement suppose ces offres régulières"))
  }

  @Test func `an offer below a minimum is told with it, and is in no drawing`() throws {
    let text = try text { dossier in
      for place in dossier.offers[1].marks.indices { dossier.offers[1].marks[place].value = 0 }
    }
    #expect(text.contains("L’offre Beta discret est éliminée"))
    #expect(!text.contains("| *Beta discret*"))
  }

  @Test func `a long reason is cut after a word, the report has it whole`() throws {
    let text = try text { dossier in
      dossier.offers[2].reason = BilingualText(
        String(repeating: "Un motif bien trop long. ", count: 20), in: .french)
    }
    #expect(text.contains("…"))
    #expect(text.components(separatedBy: "Un motif").count <= 7)
  }

  // MARK: - Many of them

  @Test func `each lot begins a page`() throws {
    let document = try document { dossier in
      dossier.lots[0].key = "1"
      dossier.lots.append(try BuilderSample.lot())
      dossier.lots[1].key = "2"
      for place in dossier.offers.indices { dossier.offers[place].lot = "1" }
    }
    let headings = document.blocks.compactMap { block -> Heading? in
      if case .heading(let heading) = block { heading } else { nil }
    }
    #expect(headings.map(\.startsPage) == [false, true])
  }

  @Test func `with eight offers drawings of prices stand side by side, with nine they do not`()
    throws
  {
    for (count, isPaired) in [(6, true), (7, false)] {
      let document = try document { Self.crowd(count, &$0) }
      let hasPair = document.blocks.contains { block in
        if case .pair = block { true } else { false }
      }
      #expect(hasPair == isPaired)
    }
  }

  @Test func `no offer of a crowd is left out, and no drawing is higher than a page`() throws {
    let document = try document { Self.crowd(38, &$0) }
    var figures: [Figure] = []
    for block in document.blocks {
      if case .figure(let figure) = block { figures.append(figure) }
    }
    #expect(figures.count == 5, "points and prices in two parts each, and the scatter")
    #expect(figures.allSatisfy { $0.drawing.height < 23_000 })
    let words = DocumentText(document).text
    for number in 0..<38 { #expect(words.contains("Offre \(number) de la société")) }
  }

  @Test func `criteria too many for the width are two columns of points, and all in the drawing`()
    throws
  {
    let text = try text { dossier in
      let leaf = try #require(dossier.lots[0].criteria[1].children.first)
      dossier.lots[0].criteria.removeLast()
      for number in 1...6 {
        var root = leaf
        root.key = CriterionKey("q\(number)")
        root.name = BilingualText(fr: "Environnement et responsabilité \(number)", en: nil)
        root.weight = .percent(try Weight(hundredths: 1000))
        dossier.lots[0].criteria.append(root)
      }
      dossier.lots[0].method.ties = []
      for place in 0..<2 {
        dossier.offers[place].marks = (1...6).map { number in
          Mark(
            criterion: CriterionKey("q\(number)"), value: 4,
            justification: BilingualText("Bien.", in: .french))
        }
      }
    }
    #expect(text.contains("| Prix (sur\u{A0}40) | Hors prix (sur\u{A0}60) |"))
    #expect(text.contains("Les points par critère sont dans le rapport d’analyse."))
  }
}
