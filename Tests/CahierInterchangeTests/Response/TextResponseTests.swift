import CahierFormats
import CahierInterchange
import CahierModel
import Testing

/// Response forms that came back as text documents, where figures are letters that people typed.
struct TextResponseTests {
  @Test func `a text that is filled in as asked is read as a workbook is`() throws {
    let received = try TextResponseSample.read()
    #expect(lines(received) == [])
    #expect(
      received.answers.map(\.response) == [
        Response(item: "BF-001", answer: .met),
        Response(item: "BF-002", answer: .roadMap, date: CalendarDate(iso: "2027-06-30")),
        Response(
          item: "BF-003", answer: .partly, comment: BilingualText(fr: "Sauf les courriels.")),
      ])
    #expect(
      received.answers.map(\.place.address) == [
        "requirements-1!C2", "requirements-1!C3", "requirements-2!C2",
      ])
    #expect(
      received.answers.first?.place.text
        == Text(
          fr: "tableau «\u{202F}Documents\u{202F}», ligne 2, colonne «\u{202F}Réponse\u{202F}»",
          en: "table “Documents”, row 2, column “Réponse”"))
    #expect(
      try received.prices.map(\.line.amount) == [
        ExactDecimal(parsing: "1000.5"), ExactDecimal(parsing: "33.333333"),
      ])
    #expect(received.prices.map(\.line.taxRate?.hundredths) == [2_000, 550])
    #expect(received["tenderer"]?.value == "Société A")
  }

  @Test func `a form that was left as it was is read: nothing is answered`() throws {
    let received = try TextResponseSample.read(filled: [:])
    #expect(lines(received) == ["warning RESP-044 Exigences", "warning RESP-045 Prix"])
    #expect(received.unanswered == ["BF-001", "BF-002", "BF-003"])
  }

  @Test(
    arguments: [
      ("1 234,50", Language.french, "1234.5"), ("1\u{202F}234,50 €", .french, "1234.5"),
      ("1234,50 EUR HT", .french, "1234.5"), ("1234.50", .french, "1234.5"),
      ("1.234,50", .french, "1234.5"), ("1,234", .french, "1.234"), ("0", .french, "0"),
      ("1.234.567", .french, "1234567"), ("0.125", .french, "0.125"), ("1.234", .french, nil),
      ("1,234.50", .english, "1234.5"), ("€1,234.50", .english, "1234.5"),
      ("1,234", .english, "1234"), ("1.234", .english, "1.234"), ("1 234,50", .english, "1234.5"),
      ("1234,5", .english, "1234.5"), ("0,125", .english, "0.125"), ("12,34,567", .english, nil),
      ("1.234,5.6", .english, nil), ("1 2", .french, nil), ("mille", .french, nil),
      ("12 k€", .french, nil), ("1200 € TTC", .french, nil), ("10 € par mois", .french, nil),
      ("≈ 10", .french, nil), ("10-20", .french, nil), ("1e3", .english, nil), ("", .french, nil),
    ] as [(String, Language, String?)])
  func `an amount is read by the ways of its language, or not at all`(
    typed: String, language: Language, amount: String?
  ) throws {
    let received = try TextResponseSample.read(["PR-001 3": typed], in: language)
    let price = received.prices.first { $0.code == "PR-001" }
    #expect(price?.line.amount == (try amount.map { try ExactDecimal(parsing: $0) }))
    let isTold = lines(received).contains("error RESP-038 prices-1!D2")
    #expect(isTold == (amount == nil && !typed.isEmpty), "\(lines(received))")
  }

  @Test(
    arguments: [
      ("20 %", 2_000), ("20", 2_000), ("5,5\u{202F}%", 550), ("2.1", 210), ("0", 0), ("0,9 %", 90),
      ("100", 10_000), ("0,2", nil), ("101", nil), ("5,555", nil), ("-5", nil), ("vingt", nil),
    ] as [(String, Int?)])
  func `a rate is read with its sign or without, a share is none`(typed: String, rate: Int?)
    throws
  {
    let received = try TextResponseSample.read(["PR-001 4": typed])
    let price = received.prices.first { $0.code == "PR-001" }
    #expect(price?.line.taxRate?.hundredths == rate)
    #expect(lines(received).contains("error RESP-041 prices-1!E2") == (rate == nil))
  }

  @Test(arguments: [
    ("BF-002 3", "juin 2027", "error RESP-032 requirements-1!D3"),
    ("BF-002 3", "31/02/2027", "error RESP-032 requirements-1!D3"),
    ("BF-001 2", "oui", "error RESP-030 requirements-1!C2"),
    ("BF-001 1", "La recherche répond un jour.", "error RESP-016 requirements-1!B2"),
    ("BF-001 0", "BF-009", "error RESP-013 requirements-1!A2"),
    ("PR-001 3", "12 $", "error RESP-040 prices-1!D2"),
    ("PR-001 3", "-1", "error RESP-039 prices-1!D2"),
    ("PR-001 2", "2", "error RESP-016 prices-1!C2"),
    ("Référence 1", "2025-01", "error RESP-046 procedure!B2"),
    ("BF-003 3", "30/06/2027", "warning RESP-033 requirements-2!D2"),
  ])
  func `what is wrong in a cell is told at that cell`(
    cell: String, value: String, finding: String
  ) throws {
    let received = try TextResponseSample.read([cell: value])
    #expect(lines(received).contains(finding), "\(lines(received))")
  }

  @Test func `an answer is read without its accents and in capitals`() throws {
    let received = try TextResponseSample.read(["BF-002 2": "PREVU"])
    #expect(received.answers.map(\.response.answer) == [.met, .roadMap, .partly])
  }

  // MARK: Tables

  @Test func `a row that was moved to another table is read there, by its code`() throws {
    let received = try TextResponseSample.read { text in
      var row = text.tables[2].rows.remove(at: 1)
      row.index = 2
      text.tables[3].rows.append(row)
    }
    #expect(received.answers.map(\.response.answer) == [.met, .roadMap, .partly])
    #expect(lines(received).map { $0.prefix(16) } == ["warning RESP-015"])
  }

  @Test func `tables that lost their names are known by those of their columns`() throws {
    let received = try TextResponseSample.read { text in
      for index in text.tables.indices { text.tables[index].name = "Table\(index + 1)" }
    }
    #expect(lines(received) == [])
    #expect(received.answers.count == 3 && received.prices.count == 2)
  }

  @Test func `a table that is gone is told once, one that was added is not read`() throws {
    let received = try TextResponseSample.read { text in
      text.tables.remove(at: 2)
      let cell = Workbook.Cell(0, .text("Remise"), text: "Remise")
      text.tables.append(Workbook.Sheet("Table9", rows: [Workbook.Row(0, cells: [cell])]))
    }
    #expect(lines(received) == ["error RESP-004 ", "warning RESP-006 Table9"])
    #expect(received.answers.map(\.response.item) == ["BF-003"])
  }

  @Test func `one table without its row of names does not hide the others`() throws {
    let received = try TextResponseSample.read { $0.tables[2].rows.removeFirst() }
    #expect(lines(received) == ["error RESP-007 requirements-1!A1"])
    #expect(received.answers.map(\.response.item) == ["BF-003"])
  }

  @Test func `a column that was taken out of one table is told there`() throws {
    let received = try TextResponseSample.read { text in
      for row in text.tables[2].rows.indices {
        text.tables[2].rows[row].cells.removeAll { $0.column == 3 }
        for cell in text.tables[2].rows[row].cells.indices
        where text.tables[2].rows[row].cells[cell].column == 4 {
          text.tables[2].rows[row].cells[cell].column = 3
        }
      }
    }
    #expect(lines(received).contains("error RESP-008 requirements-1"))
    #expect(received.answers.map(\.response.item) == ["BF-003"])
  }

  // MARK: Paragraphs

  @Test func `texts that were changed, added and taken out are told where they stand`() throws {
    let received = try TextResponseSample.read { text in
      text.paragraphs[1] = "Les réponses n’engagent pas."
      text.paragraphs.removeLast()
      text.paragraphs.append("Sous réserve.")
      text.paragraphs.append("Et encore.")
    }
    #expect(
      received.findings.map { "\($0.code) \($0.found ?? "-") \($0.place.last?.en ?? "")" } == [
        "RESP-022 Les réponses n’engagent pas. outside the tables, after “Remplir ce cadre”",
        "RESP-022 Sous réserve. outside the tables, after “Remplir ce cadre”",
        "RESP-019 Et encore. outside the tables, after “Remplir ce cadre”",
      ])
  }

  @Test func `a text that is no form, or of a later version, is refused`() {
    #expect {
      try TextResponseSample.read { $0.properties = [] }
    } throws: { ($0 as? DataError)?.diagnostics.map(\.code) == ["RESP-001"] }
    #expect {
      try TextResponseSample.read { text in
        let later = "cahier-response 2 fr 0"
        text.properties = [TextDocument.Property(name: "cahier-response", value: later)]
      }
    } throws: { ($0 as? DataError)?.diagnostics.map(\.code) == ["RESP-002"] }
  }
}

/// The findings as lines: severity, code and cell.
private func lines(_ received: ReceivedResponse) -> [String] {
  received.findings.map { finding in
    let place = TextResponseSample.address(of: finding)
    return "\(finding.severity) \(finding.code) \(place)"
  }
}
