import CahierFormats
import CahierInterchange
import CahierModel
import Testing

/// Forms of another dossier, or of this one as it was.
struct ResponseEditionTests {
  @Test func `a form of another procedure is told once, by what it says of itself`() throws {
    let received = try read { form in
      form.sheets[0].rows[1][1].content = .text("2027-01")
      for row in 3...5 { form.sheets[1].rows[row][1].content = .text("Autre chose \(row).") }
    }
    #expect(received.findings.map(\.code) == ["RESP-046"])
    #expect(received.findings.first?.found == "2026-12")
    #expect(received.findings.first?.expected == Text(same: "2027-01"))
    #expect(received.isOfOtherDossier)
    #expect(received.answers.isEmpty && received.prices.isEmpty)
  }

  @Test func `a form of a version that has little in common is told once`() throws {
    let received = try read { form in
      for row in 3...5 { form.sheets[1].rows[row][1].content = .text("Autre chose \(row).") }
    }
    #expect(received.findings.map(\.code) == ["RESP-048"])
    #expect(received.findings.first?.message.en.contains("2 of its 5 rows") == true)
  }

  @Test func `a number that was corrected since is told at its cell, and the rest is read`() throws
  {
    let received = try read { $0.sheets[0].rows[1][1].content = .text("2026-12 bis") }
    #expect(received.findings.map(\.code) == ["RESP-046", "RESP-003"])
    #expect(received.answers.count == 3)
  }

  @Test func `what the dossier added or took out since is told at once, and no text of the form`()
    throws
  {
    let received = try read { form in
      form.sheets[1].rows[5][0].content = .text("BF-009")
      form.sheets[1].rows[5][1].content = .text("Une exigence de plus.")
      form.sheets[1].rows[2][1].content = .text("Autre famille")
      form.sheets[2].rows[5][0].content = .text("Une autre règle.")
    }
    let told = received.findings.map { "\($0.code) \($0.found ?? "")" }
    #expect(
      told == [
        "RESP-003 ", "RESP-014 Documents", "RESP-055 BF-003", "RESP-049 BF-009",
        "RESP-014 Les prix unitaires engagent.",
      ])
    #expect(!received.findings.contains { $0.severity == .error })
    #expect(received.answers.map(\.response.item) == ["BF-001", "BF-002"])
  }

  @Test func `a requirement that nobody answered and that changed since is not told`() throws {
    var values = ResponseSample.filled
    values["Exigences!C4"] = nil
    let received = try read(values) { form in
      form.sheets[1].rows[3][1].content = .text("La recherche répond en 2 s.")
      form.sheets[1].rows[4][1].content = .text("Les droits suivent deux annuaires.")
    }
    #expect(
      received.findings.map(\.code) == ["RESP-003", "RESP-056", "RESP-044"])
    #expect(received.findings[1].place.last?.fr == "Exigences!B5")
  }

  /// What is read of the sample where the dossier has changed since.
  private func read(
    _ values: [String: Workbook.Value] = ResponseSample.filled,
    _ change: (inout ResponseForm) -> Void
  ) throws -> ReceivedResponse {
    var form = ResponseSample.form
    form.sheets[0].rows[0][2].content = .text("cahier-response 1 fr fedcba9876543210")
    change(&form)
    return try ResponseSample.read(ResponseSample.workbook(values), form: form)
  }
}
