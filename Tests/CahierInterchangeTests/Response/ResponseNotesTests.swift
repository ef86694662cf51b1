import CahierFormats
import CahierInterchange
import CahierModel
import Testing

/// What stands beside the text of a form that came back: remarks, recorded changes, merged cells.
struct ResponseNotesTests {
  @Test(
    arguments: [
      (.remark("Sous réserve."), "warning RESP-023 Exigences!C4 Sous réserve."),
      (.footnote("Sauf en août."), "warning RESP-025 Exigences!C4 Sauf en août."),
      (.drawing(""), "warning RESP-026 Exigences!C4 -"),
      (
        .change(inserted: "prévu", deleted: "satisfait"),
        "warning RESP-024 Exigences!C4 − satisfait + prévu"
      ),
      (.change(inserted: "", deleted: ""), "note RESP-024 Exigences!C4 -"),
      (.shift, "warning RESP-024 Exigences!C4 -"),
    ] as [(DocumentNote.Kind, String)])
  func `what stands beside an answer is told at its cell, and the answer is read`(
    kind: DocumentNote.Kind, finding: String
  ) throws {
    let workbook = ResponseSample.workbook { workbook in
      workbook.sheets[1].notes = [CellNote(DocumentNote(kind, author: "Léa"), row: 3, column: 2)]
    }
    let received = try ResponseSample.read(workbook)
    #expect(lines(received) == [finding])
    #expect(received.answers.map(\.response.answer) == [.met, .roadMap, .partly])
  }

  @Test func `a remark names who wrote it, and where it hangs on an empty cell`() throws {
    let workbook = ResponseSample.workbook([:]) { workbook in
      let long = DocumentNote(.remark(String(repeating: "mot ", count: 100)), author: "Léa")
      workbook.sheets[1].notes = [CellNote(long, row: 4, column: 4), CellNote(long)]
    }
    let told = try ResponseSample.read(workbook).findings.filter { $0.code == "RESP-023" }
    #expect(told.map { $0.place.last?.fr } == ["Exigences!E5", "Exigences"])
    #expect(told.first?.message.fr.contains("(Léa)") == true)
    #expect(told.first?.found?.count == 81)
  }

  @Test func `in a text it is told at the table or the paragraph`() throws {
    let received = try TextResponseSample.read { text in
      text.tables[2].notes = [CellNote(DocumentNote(.remark("a")), row: 1, column: 2)]
      text.notes = [
        TextDocument.Note(paragraph: 1, after: 1, note: DocumentNote(.remark("b"))),
        TextDocument.Note(paragraph: nil, after: 1, note: DocumentNote(.footnote("c"))),
        TextDocument.Note(paragraph: nil, after: 0, note: DocumentNote(.drawing(""))),
      ]
    }
    #expect(
      received.findings.map { "\($0.code) \($0.place.last?.en ?? "")" } == [
        "RESP-023 table “Documents”, row 2, column “Réponse”",
        "RESP-023 outside the tables, at “Les réponses engagent.”",
        "RESP-025 outside the tables, after “Remplir ce cadre”",
      ])
  }

  // MARK: Merged cells

  @Test func `cells of several rows that were merged answer none of them`() throws {
    let received = try ResponseSample.read(merged(row: 3, column: 2, columns: 1, rows: 2))
    #expect(lines(received).first == "error RESP-027 Exigences!C4 -")
    #expect(received.answers.map(\.response.item) == ["BF-003"])
    #expect(received.unanswered == ["BF-001", "BF-002"])
  }

  @Test func `cells of one row that were merged are told, the first is read`() throws {
    let received = try ResponseSample.read(merged(row: 3, column: 2, columns: 3, rows: 1))
    #expect(lines(received) == ["warning RESP-027 Exigences!C4 -"])
    #expect(received.answers.count == 3)
  }

  @Test func `cells that were merged where nobody writes, or with none of the form, are silent`()
    throws
  {
    for (row, column, columns) in [(0, 0, 5), (3, 4, 9)] {
      let workbook = merged(row: row, column: column, columns: columns, rows: 1)
      #expect(lines(try ResponseSample.read(workbook)) == [])
    }
  }

  private func merged(row: Int, column: Int, columns: Int, rows: Int) -> Workbook {
    ResponseSample.workbook { workbook in
      let note = DocumentNote(.merge(columns: columns, rows: rows))
      workbook.sheets[1].notes = [CellNote(note, row: row, column: column)]
    }
  }
}

/// The findings as lines: severity, code, cell and what was found.
private func lines(_ received: ReceivedResponse) -> [String] {
  received.findings.map { finding in
    "\(finding.severity) \(finding.code) \(finding.place.last?.fr ?? "") \(finding.found ?? "-")"
  }
}
