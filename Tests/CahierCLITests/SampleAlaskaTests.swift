import CahierEvaluation
import CahierInterchange
import CahierModel
import Testing

/// The request for proposals 2022-0600-4999 of the State of Alaska, retold in `samples/`.
struct SampleAlaskaTests {
  private static let sample = "alaska-renewals"

  @Test func `the dossier is read with no fault and no warning`() throws {
    let text = try SampleFolder.text(of: Self.sample)
    #expect(text.warnings.isEmpty, "\(text.warnings)")
    #expect(text.dossier.header.currency.description == "USD")
    #expect(text.dossier.header.jurisdiction == .other)
    #expect(text.dossier.items.count == 89)
  }

  // Sec. 5: « the total number of points used to score this proposal is 1000 », then the share of
  // each of Sec. 5.01 to 5.07: 15, 5, 5, 10, 15, 25 and 25 %.
  @Test func `the criteria have the points of section 5`() throws {
    let lot = try #require(try SampleFolder.dossier(Self.sample).lots.first)
    let points: [CriterionWeight] = try [150, 50, 50, 100, 150, 250, 250]
      .map { .points(try ExactDecimal(parsing: "\($0)")) }
    #expect(lot.criteria.map(\.weight) == points)
    #expect(lot.method.totalPoints == (try ExactDecimal(parsing: "1000")))
    #expect(
      lot.criteria.map(\.key.description)
        == ["5.01", "5.02", "5.03", "5.04", "5.05", "5.06", "5.07"])
  }

  // Sec. 6.10: [(price of lowest cost proposal) × (maximum points for cost)] ÷ (cost of each higher
  // priced proposal). Sec. 6.11 prints 40, 37.4 and 33.7 for $40,000, $42,750 and $47,500.
  @Test func `the worked example of section 6 11 comes out to the digit`() throws {
    let name = "evaluations/alaska-cost-example.yaml"
    let file = try EvaluationFile(reading: SampleFolder.bytes(name), named: name)
    let result = try file.result()
    #expect(
      result.shownRanking == ["1 Offeror #1 40.0", "2 Offeror #2 37.4", "3 Offeror #3 33.7"])
    #expect(result.ranking.map(\.total.description) == ["40", "6400/171", "640/19"])
  }

  // The same three prices against the 250 points of Sec. 5.07: 250, 40000 × 250 ÷ 42750 and
  // 40000 × 250 ÷ 47500, each 6.25 times the printed points before rounding.
  @Test(arguments: [("Offeror #1", "250"), ("Offeror #2", "40000/171"), ("Offeror #3", "4000/19")])
  func `the printed prices have these points of section 5 07`(name: String, points: String) throws {
    var dossier = try SampleFolder.dossier(Self.sample)
    for offer in dossier.offers.indices {
      dossier.offers[offer].marks = dossier.offers[offer].marks.map {
        var mark = $0
        mark.value = .zero
        return mark
      }
    }
    let result = try dossier.result(ofLot: "renewals")
    let offer = try #require(result.ranking.first { result.offer($0.offer).name == name })
    #expect(offer.total.description == points)
  }

  @Test func `the prices of the offers are those that are printed`() throws {
    let lines = try SampleFolder.dossier(Self.sample).offers.flatMap(\.priceLines)
    #expect(lines.map(\.amount.description) == ["40000.00", "42750.00", "47500.00"])
  }

  // Cost alone would rank the offers 1, 2, 3; with all 1000 points the second one comes first;
  // the marks are the sample’s own: the State printed none.
  @Test func `the ranking on 1000 points is that of the sample`() throws {
    let result = try SampleFolder.dossier(Self.sample).result(ofLot: "renewals")
    #expect(
      result.shownRanking == ["1 Offeror #2 848.9", "2 Offeror #3 838.5", "3 Offeror #1 764.0"])
    #expect(result.warnings.isEmpty, "\(result.warnings)")
  }

  @Test func `a mark says why and where`() throws {
    for mark in try SampleFolder.dossier(Self.sample).offers.flatMap(\.marks) {
      #expect(mark.place != nil && mark.evaluator != nil)
      #expect((mark.justification[.english] ?? "").count > 40, "\(mark)")
    }
  }
}
