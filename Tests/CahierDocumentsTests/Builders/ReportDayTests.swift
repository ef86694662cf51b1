import CahierDocuments
import CahierModel
import Testing

/// The day that an analysis report bears: never before what it reports.
struct ReportDayTests {
  private func day(
    received: [String?], _ subject: ExportSubject = .report, day: CalendarDate? = nil
  ) throws -> String {
    var dossier = try BuilderSample.dossier()
    dossier.header.date = try #require(CalendarDate(iso: "2026-11-10"))
    let offer = try #require(dossier.offers.first)
    dossier.offers = received.enumerated().map { index, received in
      var offer = offer
      offer.tenderer.name = "T\(index)"
      offer.received = received
      return offer
    }
    let shown = dossier.shown(to: .internal, template: BuilderSample.template)
    let document = try DocumentBuilder.document(
      subject, of: shown, language: .french, day: day)
    return document.front.date.description
  }

  @Test func `it is that of the last offer, whatever their order`() throws {
    let two = ["2026-11-20T11:58:03+01:00", "2026-11-19"]
    #expect(try day(received: two) == "2026-11-20")
    #expect(try day(received: two.reversed()) == "2026-11-20")
  }

  @Test func `it is that of the dossier where no offer is later, or has a day`() throws {
    #expect(try day(received: []) == "2026-11-10")
    #expect(try day(received: ["2026-11-09", nil, "tomorrow"]) == "2026-11-10")
  }

  @Test func `a day that is given wins`() throws {
    let given = try #require(CalendarDate(iso: "2026-12-04"))
    #expect(try day(received: ["2026-11-20"], day: given) == "2026-12-04")
  }
}
