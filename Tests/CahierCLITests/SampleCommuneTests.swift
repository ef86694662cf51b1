import CahierEvaluation
import CahierInterchange
import CahierModel
import CahierRules
import Testing

/// The dossier of an invented French town, one lot, in `samples/`.
struct SampleCommuneTests {
  private static let sample = "commune-intranet"

  @Test func `the dossier is read with no fault and no warning`() throws {
    let text = try SampleFolder.text(of: Self.sample)
    #expect(text.warnings.isEmpty, "\(text.warnings)")
    #expect(text.dossier.header.jurisdiction == .france)
  }

  // Prices with tax: Passerelle 168 480.00, Lumière 191 796.00, Ponant 216 588.00. Passerelle has
  // 40; Lumière 40 × 168 480 ÷ 191 796 = 35.14, Ponant 31.12.
  @Test func `the cheapest of three close tenders comes first and one is set aside`() throws {
    let result = try SampleFolder.dossier(Self.sample).result(ofLot: "")
    #expect(
      result.shownRanking == [
        "1 Coopérative Passerelle 83.04", "2 Lumière Intranet 82.50",
        "3 Atelier numérique du Ponant 81.52",
      ])
    #expect(result.eliminated.isEmpty && result.ties.isEmpty && result.warnings.isEmpty)
    #expect(result.setAside.map { result.offer($0).name } == ["Kiosque public"])
  }

  // The revision of 5 October is the one that was published; tenders came on 10 November.
  @Test func `days follow one another from the publication to the analysis`() throws {
    let dossier = try SampleFolder.dossier(Self.sample)
    let published = try #require(dossier.header.revisions.last).date
    let received = dossier.offers.compactMap { $0.received?.prefix(10) }.map(String.init)
    #expect(received.count == dossier.offers.count)
    #expect(received.allSatisfy { published.description < $0 })
    #expect(received.allSatisfy { $0 < dossier.header.date.description })
  }

  @Test func `each mark is a level of its scale and says where it was read`() throws {
    let dossier = try SampleFolder.dossier(Self.sample)
    let levels = dossier.lots.flatMap(\.criteria).flatMap(\.leafCriteria)
      .reduce(into: [:]) { $0[$1.key] = Set($1.levels.map(\.mark)) }
    for mark in dossier.offers.flatMap(\.marks) {
      #expect(levels[mark.criterion]?.contains(mark.value) == true, "\(mark)")
      #expect(mark.place?.isEmpty == false)
      #expect((mark.justification[.french] ?? "").count > 60, "\(mark)")
    }
  }
}
