import CahierEvaluation
import CahierInterchange
import CahierModel
import Testing

/// The dossier of an invented European agency, two lots, in `samples/`.
struct SampleAgencyTests {
  private static let sample = "agency-intranet"

  @Test func `the dossier is read with no fault and no warning`() throws {
    let text = try SampleFolder.text(of: Self.sample)
    #expect(text.warnings.isEmpty, "\(text.warnings)")
    #expect(text.dossier.header.jurisdiction == .europeanUnion)
    #expect(text.dossier.items.count >= 80)
    #expect(text.dossier.lots.map(\.key) == ["platform", "change"])
  }

  @Test(arguments: ["platform", "change"])
  func `the weights of a lot make 100`(key: String) throws {
    let lot = try #require(try SampleFolder.dossier(Self.sample).lots.first { $0.key == key })
    #expect(Self.sum(lot.criteria) == 10_000)
    for parent in lot.criteria where !parent.children.isEmpty {
      #expect(Self.sum(parent.children) == 10_000, "\(parent.key)")
    }
  }

  // Prices without tax: Arvelin 508 892.00, Tessaro 494 296.00, Brennhagen 534 792.00. Tessaro has
  // 40; Arvelin 40 × 494 296 ÷ 508 892 = 38.85, and 20.16 + 12.80 + 8.64 + 6.40 for the rest.
  @Test func `the platform is ranked by a narrow gap`() throws {
    let result = try SampleFolder.dossier(Self.sample).result(ofLot: "platform")
    #expect(
      result.shownRanking == [
        "1 Brennhagen Systems GmbH 87.05", "2 Arvelin Workplace Oy 86.85",
        "3 Tessaro Digitale S.r.l. 83.84",
      ])
    #expect(result.eliminated.isEmpty && result.ties.isEmpty)
  }

  // Tessaro 103 660.00 has 35; Brennhagen 35 × (2 × 103 660 − 131 900) ÷ 103 660 = 25.46.
  @Test func `change support goes to the dearer tender and sets one aside`() throws {
    let result = try SampleFolder.dossier(Self.sample).result(ofLot: "change")
    #expect(
      result.shownRanking == ["1 Brennhagen Systems GmbH 86.46", "2 Tessaro Digitale S.r.l. 84.00"])
    #expect(result.setAside.map { result.offer($0).name } == ["Arvelin Workplace Oy"])
  }

  @Test func `three tenderers tender for both lots`() throws {
    let offers = try SampleFolder.dossier(Self.sample).offers
    #expect(offers.count == 6)
    #expect(Set(offers.map(\.tenderer.name)).count == 3)
  }

  @Test func `a mark argues and says where`() throws {
    let marks = try SampleFolder.dossier(Self.sample).offers.flatMap(\.marks)
    let reasons = marks.compactMap { $0.justification[.english] }
    #expect(marks.count == 37)
    #expect(Set(reasons).count == marks.count)
    #expect(reasons.allSatisfy { $0.count > 60 })
    #expect(marks.allSatisfy { $0.place?.isEmpty == false })
  }

  @Test func `the knock-out that sets an offer aside is answered as not met`() throws {
    let dossier = try SampleFolder.dossier(Self.sample)
    let offer = try #require(dossier.offers.first { $0.status == .irregular })
    let refused = offer.responses.filter { $0.answer == .notMet }.map(\.item)
    let reason = try #require(offer.reason[.english])
    let item = try #require(dossier.items.first { refused.contains($0.code.description) })
    #expect(refused.count == 1 && reason.contains(item.code.description))
    #expect(item.fields["role"] == .word("knockOut"))
  }

  private static func sum(_ criteria: [Criterion]) -> Int {
    criteria.reduce(0) { total, criterion in
      guard case .percent(let share) = criterion.weight else { return total }
      return total + share.hundredths
    }
  }
}
