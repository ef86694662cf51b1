import CahierFormats
import CahierInterchange
import CahierModel
import Testing

/// Response forms that came back as they should, and as they should not.
struct ResponseReaderTests {
  @Test func `a form that is filled in as asked is read whole, with nothing to say`() throws {
    let received = try ResponseSample.read(ResponseSample.workbook())
    #expect(ResponseSample.lines(received) == [])
    #expect(
      received.answers.map(\.response) == [
        Response(item: "BF-001", answer: .met),
        Response(item: "BF-002", answer: .roadMap, date: CalendarDate(iso: "2027-06-30")),
        Response(
          item: "BF-003", answer: .partly, comment: BilingualText(fr: "Sauf les courriels.")),
      ])
    #expect(
      received.answers.map(\.place.address) == ["Exigences!C4", "Exigences!C5", "Exigences!C6"])
    #expect(
      received.prices.map(\.line) == [
        PriceLine(
          label: "PR-001 Installation", basis: .oneOff,
          amount: try ExactDecimal(parsing: "1000.5"), currency: .euro, taxBasis: .exclusive,
          taxRate: TaxRate(hundredths: 2_000)),
        PriceLine(
          label: "PR-002 Formation", basis: .perUnit,
          amount: try ExactDecimal(parsing: "33.333333"), quantity: 12, currency: .euro,
          taxBasis: .exclusive, taxRate: TaxRate(hundredths: 550)),
      ])
    #expect(received["tenderer"]?.value == "Société A")
  }

  @Test func `an empty form is read: nothing is answered, and that is said once`() throws {
    let received = try ResponseSample.read(ResponseSample.workbook([:]))
    #expect(
      ResponseSample.lines(received) == ["warning RESP-044 Exigences", "warning RESP-045 Prix"])
    #expect(received.unanswered == ["BF-001", "BF-002", "BF-003"])
    #expect(received.unpriced == ["PR-001", "PR-002"])
  }

  @Test func `a workbook without the mark is no response form`() {
    #expect {
      try ResponseSample.read(ResponseSample.workbook { $0.sheets.removeFirst() })
    } throws: { ($0 as? DataError)?.diagnostics.map(\.code) == ["RESP-001"] }
    #expect {
      try ResponseSample.read(
        ResponseSample.workbook(["Identité!C1": .text("cahier-response 2 fr 0")]))
    } throws: { ($0 as? DataError)?.diagnostics.map(\.code) == ["RESP-002"] }
  }

  @Test(arguments: [
    ("Exigences!C4", Workbook.Value.text("oui"), "error RESP-030 Exigences!C4"),
    ("Exigences!C4", .number("1"), "error RESP-030 Exigences!C4"),
    ("Exigences!C4", .error("#REF!"), "error RESP-037 Exigences!C4"),
    ("Exigences!D5", .text("juin 2027"), "error RESP-032 Exigences!D5"),
    ("Exigences!D5", .number("46000"), "error RESP-032 Exigences!D5"),
    ("Exigences!D5", .date("2027-02-30"), "error RESP-032 Exigences!D5"),
    ("Exigences!D4", .date("2027-06-30"), "warning RESP-033 Exigences!D4"),
    ("Prix!D3", .text("mille"), "error RESP-038 Prix!D3"),
    ("Prix!D3", .text("1000,50 €"), "error RESP-038 Prix!D3"),
    ("Prix!D3", .date("2027-06-30"), "error RESP-038 Prix!D3"),
    ("Prix!D3", .percentage("0.5"), "error RESP-038 Prix!D3"),
    ("Prix!D3", .number("-1"), "error RESP-039 Prix!D3"),
    ("Prix!D3", .number("1.2345678"), "error RESP-039 Prix!D3"),
    ("Prix!D3", .number("1E+30"), "error RESP-039 Prix!D3"),
    ("Prix!D3", .number("NaN"), "error RESP-039 Prix!D3"),
    ("Prix!D3", .currency("1000.5", code: "USD"), "error RESP-040 Prix!D3"),
    ("Prix!F3", .number("20"), "error RESP-041 Prix!F3"),
    ("Prix!F3", .text("20 %"), "error RESP-041 Prix!F3"),
    ("Identité!B2", .text("2025-01"), "error RESP-046 Identité!B2"),
    ("Exigences!A4", .text("BF-004"), "error RESP-013 Exigences!A4"),
    ("Exigences!A4", .text(""), "error RESP-013 Exigences!A4"),
    ("Exigences!B4", .text("La recherche répond un jour."), "error RESP-016 Exigences!B4"),
    ("Exigences!B3", .text("Autre titre"), "error RESP-014 Exigences!A3"),
    ("Prix!C4", .number("6"), "error RESP-016 Prix!C4"),
    ("Prix!B2", .text("Autre"), "warning RESP-017 Prix!B2"),
    ("Identité!A3", .text("Surnom"), "warning RESP-016 Identité!A3"),
    ("Prix!G5", .number("1600"), "warning RESP-021 Prix!G5"),
    ("Prix!E3", .number("1000"), "warning RESP-021 Prix!E3"),
  ])
  func `what is wrong in a cell is told at that cell`(
    place: String, value: Workbook.Value, finding: String
  ) throws {
    var values = ResponseSample.filled
    values[place] = value
    let received = try ResponseSample.read(ResponseSample.workbook(values))
    #expect(ResponseSample.lines(received).contains(finding), "\(ResponseSample.lines(received))")
  }

  @Test(arguments: [
    ("Exigences!C5", "error RESP-031 Exigences!C5"),
    ("Exigences!D5", "warning RESP-034 Exigences!D5"),
    ("Exigences!E6", "warning RESP-035 Exigences!E6"), ("Prix!F3", "warning RESP-042 Prix!F3"),
  ])
  func `what is left out is told where it should stand`(place: String, finding: String) throws {
    var values = ResponseSample.filled
    values[place] = nil
    #expect(
      ResponseSample.lines(try ResponseSample.read(ResponseSample.workbook(values))).contains(
        finding))
  }

  @Test func `a price without its rate is not read where offers are compared with tax`() throws {
    var values = ResponseSample.filled
    values["Prix!F3"] = nil
    let own = ResponseSample.subject
    let received = try ResponseSample.read(
      ResponseSample.workbook(values),
      subject: ResponseSubject(
        currency: own.currency, comparesWithTax: true, codes: own.codes, lines: own.lines,
        day: own.day))
    #expect(ResponseSample.lines(received) == ["error RESP-057 Prix!F3"])
    #expect(received.unreadPrices == ["PR-001"])
    #expect(received.prices.map(\.code) == ["PR-002"])
  }

  @Test func `an answer is read whatever its capitals, its blanks and its language`() throws {
    var values = ResponseSample.filled
    values["Exigences!C4"] = .text(" Met ")
    values["Exigences!C6"] = .text("PARTIELLEMENT\u{A0}satisfait")
    let received = try ResponseSample.read(ResponseSample.workbook(values))
    #expect(ResponseSample.lines(received) == [])
    #expect(received.answers.map(\.response.answer) == [.met, .roadMap, .partly])
  }

  @Test func `a formula in a cell to fill in is not taken for its value`() throws {
    let workbook = ResponseSample.workbook { workbook in
      workbook.sheets[2].rows[2].cells[3].formula = "of:=1000+0.5"
    }
    let received = try ResponseSample.read(workbook)
    #expect(ResponseSample.lines(received).contains("error RESP-036 Prix!D3"))
    #expect(received.prices.map(\.code) == ["PR-002"])
  }

  @Test func `a formula that was written over or changed is told, and the price stays`() throws {
    let workbook = ResponseSample.workbook { workbook in
      workbook.sheets[2].rows[2].cells[4].formula = nil
      workbook.sheets[2].rows[3].cells[4].formula = "of:=[.D4]*[.C3]"
    }
    let received = try ResponseSample.read(workbook)
    #expect(
      ResponseSample.lines(received) == ["warning RESP-020 Prix!E3", "warning RESP-020 Prix!E4"])
    #expect(received.prices.count == 2)
  }

  @Test func `what a dossier that has changed since asks otherwise is no fault of the tenderer`()
    throws
  {
    var form = ResponseSample.form
    form.sheets[0].rows[0][2].content = .text("cahier-response 1 fr fedcba9876543210")
    form.sheets[1].rows[3][1].content = .text("La recherche répond en 2 s.")
    let received = try ResponseSample.read(ResponseSample.workbook(), form: form)
    #expect(
      ResponseSample.lines(received) == ["warning RESP-003 ", "warning RESP-056 Exigences!B4"])
    #expect(received.answers.count == 3)
  }
}
