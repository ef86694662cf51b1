import CahierFormats
import CahierInterchange
import CahierModel
import Testing

/// How figures, days and formulas of a form are told, and which of them are doubtful.
struct ResponseFiguresTests {
  @Test func `an amount is told as each language writes it`() throws {
    var values = ResponseSample.filled
    values["Prix!E3"] = .number("12345.5")
    let told = try finding("RESP-021", values)
    #expect(told.found(in: .french) == "12\u{202F}345,50\u{202F}€")
    #expect(told.found(in: .english) == "€12,345.50")
    #expect(told.expected == Text(fr: "1\u{202F}000,50\u{202F}€", en: "€1,000.50"))
    #expect(
      told.lines(in: .french).contains { $0.hasSuffix("lu\u{202F}: 12\u{202F}345,50\u{202F}€") })
  }

  @Test(arguments: [("Prix!D3", "12 k€", "RESP-038"), ("Prix!F3", "vingt", "RESP-041")])
  func `a price or a rate that cannot be read takes its line out, and no total is held against it`(
    place: String, text: String, code: String
  ) throws {
    var values = ResponseSample.filled
    values[place] = .text(text)
    let received = try ResponseSample.read(ResponseSample.workbook(values))
    #expect(received.findings.map(\.code) == [code])
    #expect(received.prices.map(\.code) == ["PR-002"])
    #expect(received.unreadPrices == ["PR-001"])
    #expect(received.unpriced.isEmpty)
  }

  @Test func `an answer that cannot be read is not counted among those that are not given`() throws
  {
    var values = ResponseSample.filled
    values["Exigences!C4"] = .text("peut-être")
    let received = try ResponseSample.read(ResponseSample.workbook(values))
    #expect(received.unreadAnswers == ["BF-001"])
    #expect(received.unanswered.isEmpty)
  }

  @Test(arguments: [
    ("of:=SUM([.B2:.B3])", "=SUM(B2:B3)"), ("of:=[$Prix.$E$3:.$E$4]*2", "=$Prix.$E$3:$E$4*2"),
    ("of:=['A & B'.A1]&\"[.x]\"", "='A & B'.A1&\"[.x]\""), ("msoxl:=A1+1.5", "=A1+1.5"),
    ("=[.C4]+[.D4]", "=C4+D4"), ("of:=1000.5+[.$A1]", "=1000.5+$A1"),
  ])
  func `a formula is told as it is seen`(formula: String, shown: String) throws {
    let workbook = ResponseSample.workbook { $0.sheets[2].rows[2].cells[3].formula = formula }
    let told = try ResponseSample.read(workbook).findings.first { $0.code == "RESP-036" }
    #expect(told?.found == shown)
  }

  @Test(arguments: [
    ("1", true), ("0.31", true), ("0.3", false), ("0.002", true), ("0", false),
    ("0.009", false), ("0.0055", true), ("0.2", false),
  ])
  func `a rate that no tax has is read, and told`(share: String, isTold: Bool) throws {
    var values = ResponseSample.filled
    values["Prix!F3"] = .percentage(share)
    values["Prix!G3"] = nil
    let received = try ResponseSample.read(ResponseSample.workbook(values))
    #expect(received.findings.contains { $0.code == "RESP-028" } == isTold)
    #expect(received.prices.first?.line.taxRate != nil)
  }

  @Test(arguments: [("2026-11-19", true), ("2026-11-20", false), ("1999-12-31", true)])
  func `a day before that of the dossier is read, and told`(day: String, isTold: Bool) throws {
    var values = ResponseSample.filled
    values["Exigences!D5"] = .date(day)
    let received = try ResponseSample.read(ResponseSample.workbook(values))
    let told = received.findings.first { $0.code == "RESP-029" }
    #expect((told != nil) == isTold)
    #expect(received.answers[1].response.date == CalendarDate(iso: day))
    if let told {
      #expect(told.place.last?.fr == "Exigences!D5")
      #expect(told.expected?.fr == "à partir du 20\u{A0}novembre 2026")
    }
  }

  private func finding(
    _ code: String, _ values: [String: Workbook.Value]
  ) throws -> Diagnostic {
    let findings = try ResponseSample.read(ResponseSample.workbook(values)).findings
    return try #require(findings.first { $0.code == code })
  }
}
