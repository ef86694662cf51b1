import CahierFormats
import CahierInterchange
import CahierModel
import Testing

/// Rows, columns and sheets of a form that came back: moved, added, taken out.
struct ResponseRowsTests {
  @Test func `rows that were moved are read by their codes`() throws {
    let workbook = ResponseSample.workbook { workbook in
      workbook.sheets[1].swapRows(3, 5)
    }
    let received = try ResponseSample.read(workbook)
    #expect(received.answers.map(\.response.answer) == [.met, .roadMap, .partly])
    #expect(
      received.answers.map(\.place.address) == ["Exigences!C6", "Exigences!C5", "Exigences!C4"])
    #expect(
      ResponseSample.lines(received) == [
        "warning RESP-015 Exigences!A4", "warning RESP-015 Exigences!A5",
      ])
  }

  @Test func `a row that is empty may be inserted, one with content is told`() throws {
    let empty = ResponseSample.workbook { $0.sheets[1].insertRow(at: 4, []) }
    #expect(ResponseSample.lines(try ResponseSample.read(empty)) == [])
    let added = ResponseSample.workbook { workbook in
      workbook.sheets[1].insertRow(
        at: 4, [Workbook.Cell(1, .text("Et aussi…"), text: "Et aussi…")])
    }
    let received = try ResponseSample.read(added)
    #expect(ResponseSample.lines(received) == ["error RESP-014 Exigences!A5"])
    #expect(received.answers.count == 3)
  }

  @Test func `a row that was taken out is told by its code`() throws {
    let workbook = ResponseSample.workbook { $0.sheets[1].rows.remove(at: 4) }
    let received = try ResponseSample.read(workbook)
    #expect(ResponseSample.lines(received) == ["error RESP-010 Exigences"])
    #expect(received.answers.map(\.response.item) == ["BF-001", "BF-003"])
  }

  @Test func `a code that stands twice is read once`() throws {
    let workbook = ResponseSample.workbook { workbook in
      let row = workbook.sheets[1].rows[3]
      workbook.sheets[1].insertRow(at: 6, row.cells)
    }
    let received = try ResponseSample.read(workbook)
    #expect(ResponseSample.lines(received) == ["error RESP-011 Exigences!A7"])
    #expect(received.answers.count == 3)
  }

  @Test func `the code of a requirement that the form does not have is not read`() throws {
    let workbook = ResponseSample.workbook { workbook in
      workbook.sheets[1].insertRow(
        at: 6, [Workbook.Cell(0, .text("BF-004"), text: "BF-004")])
    }
    #expect(
      ResponseSample.lines(try ResponseSample.read(workbook)) == ["error RESP-012 Exigences!A7"])
  }

  @Test func `text beside and below the table is told, not read`() throws {
    let workbook = ResponseSample.workbook { workbook in
      workbook.sheets[1].rows[4].cells.append(
        Workbook.Cell(8, .text("sous réserve"), text: "sous réserve"))
    }
    #expect(
      ResponseSample.lines(try ResponseSample.read(workbook)) == ["warning RESP-019 Exigences!I5"])
  }

  @Test func `columns are known by their names where one was inserted`() throws {
    let workbook = ResponseSample.workbook { workbook in
      for row in workbook.sheets[1].rows.indices {
        for cell in workbook.sheets[1].rows[row].cells.indices
        where workbook.sheets[1].rows[row].cells[cell].column >= 2 {
          workbook.sheets[1].rows[row].cells[cell].column += 1
        }
      }
    }
    let received = try ResponseSample.read(workbook)
    #expect(ResponseSample.lines(received) == ["warning RESP-009 Exigences!D2"])
    #expect(
      received.answers.map(\.place.address) == ["Exigences!D4", "Exigences!D5", "Exigences!D6"])
  }

  @Test func `a column whose name is gone is found by the name of its place, or not at all`() throws
  {
    var values = ResponseSample.filled
    values["Exigences!C2"] = .text("Avis")
    var workbook = ResponseSample.workbook(values)
    #expect(
      ResponseSample.lines(try ResponseSample.read(workbook)).first == "error RESP-008 Exigences!C2"
    )
    workbook.names = [
      Workbook.NamedPlace("requirement_answers", sheet: "Exigences", columns: 2...2, rows: 2...5)
    ]
    let received = try ResponseSample.read(workbook)
    #expect(ResponseSample.lines(received) == ["warning RESP-017 Exigences!C2"])
    #expect(received.answers.count == 3)
  }

  @Test func `a sheet that is missing is told, and the others are read`() throws {
    let received = try ResponseSample.read(ResponseSample.workbook { $0.sheets.remove(at: 1) })
    #expect(ResponseSample.lines(received) == ["error RESP-004 "])
    #expect(received.prices.count == 2)
  }

  @Test func `a sheet that was renamed is found by the names of its places`() throws {
    let workbook = ResponseSample.workbook { workbook in
      workbook.sheets[1].name = "Nos réponses"
      workbook.names = [
        Workbook.NamedPlace(
          "requirement_codes", sheet: "Nos réponses", columns: 0...0, rows: 2...5)
      ]
      workbook.sheets.append(
        Workbook.Sheet(
          "Réserves",
          rows: [
            Workbook.Row(
              0,
              cells: [
                Workbook.Cell(0, .text("Sauf…"), text: "Sauf…")
              ])
          ]))
      workbook.sheets.append(Workbook.Sheet("Vide", rows: []))
    }
    let received = try ResponseSample.read(workbook)
    #expect(
      ResponseSample.lines(received) == [
        "warning RESP-005 Nos réponses", "warning RESP-006 Réserves",
      ])
    #expect(received.answers.count == 3)
  }

  @Test func `more faults than anybody reads are counted`() throws {
    let workbook = ResponseSample.workbook { workbook in
      for row in 0..<5_000 {
        workbook.sheets[1].rows.append(
          Workbook.Row(10 + row, cells: [Workbook.Cell(0, .text("x\(row)"), text: "x\(row)")]))
      }
    }
    let received = try ResponseSample.read(workbook)
    #expect(received.findings.count == 201)
    #expect(received.findings.last?.code == "RESP-047")
    #expect(received.answers.count == 3)
  }
}

extension Workbook.Sheet {
  fileprivate mutating func swapRows(_ first: Int, _ second: Int) {
    let (one, other) = (rows[first].cells, rows[second].cells)
    (rows[first].cells, rows[second].cells) = (other, one)
  }

  /// Inserts a row where another stands, which goes down with all below it.
  fileprivate mutating func insertRow(at index: Int, _ cells: [Workbook.Cell]) {
    for row in rows.indices where rows[row].index >= index { rows[row].index += 1 }
    let place = rows.firstIndex { $0.index > index } ?? rows.count
    if !cells.isEmpty { rows.insert(Workbook.Row(index, cells: cells), at: place) }
  }
}
