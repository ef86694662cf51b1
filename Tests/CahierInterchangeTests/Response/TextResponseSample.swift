import CahierFormats
import CahierInterchange
import CahierModel

/// A small response form as a text document, and texts that came back.
enum TextResponseSample {
  private static let prompt = "à choisir"

  /// The tables: name, title, whether of each cell tenderers fill it in.
  private static let tables: [(name: String, title: String, rows: [[String]])] = [
    ("procedure", "La consultation", [["Information", "Contenu"], ["Référence", "2026-12"]]),
    ("tenderer", "Le soumissionnaire", [["Information", "Contenu"], ["Nom", "?"]]),
    (
      "requirements-1", "Documents",
      [names, ["BF-001", "La recherche répond vite."] + room, ["BF-002", "Les droits."] + room]
    ),
    ("requirements-2", "Sécurité", [names, ["BF-003", "Tout s’exporte."] + room]),
    (
      "prices-1", "Prix",
      [
        ["Code", "Désignation", "Quantité", "Prix unitaire HT", "Taux (%)"],
        ["PR-001", "Installation\nLivrée en mai", "1", "?", "?"],
        ["PR-002", "Formation", "12", "?", "?"],
      ]
    ),
  ]
  private static let names = ["Code", "Exigence", "Réponse", "Date prévue", "Commentaire"]
  private static let room = [prompt, "?", "?"]
  private static let paragraphs = ["Remplir ce cadre", "Les réponses engagent.", "Prix"]

  /// What a tenderer writes, by the first cell of the row and the number of the column.
  static let filled = [
    "Nom 1": "Société A", "BF-001 2": "satisfait", "BF-002 2": "prévu", "BF-002 3": "30/06/2027",
    "BF-003 2": "partiellement satisfait", "BF-003 4": "Sauf les courriels.",
    "PR-001 3": "1 000,50 €", "PR-001 4": "20 %", "PR-002 3": "33,333333", "PR-002 4": "5,5",
  ]

  /// What the reader makes of the form with some cells otherwise, changed as `change` does.
  static func read(
    _ values: [String: String] = [:], filled: [String: String] = filled,
    in language: Language = .french, _ change: (inout TextDocument) -> Void = { _ in }
  ) throws(DataError) -> ReceivedResponse {
    var text = document(filled.merging(values) { $1 }, language)
    change(&text)
    return ResponseReader.read(
      try ReceivedForm(text, file: "r.odt"), form: form(language),
      subject: ResponseSample.subject, file: "r.odt")
  }

  /// The address of a finding: that of its table and cell, or the name of a sheet of the form.
  static func address(of finding: Diagnostic) -> String {
    guard let place = finding.place.dropFirst().first?.en else { return "" }
    let known = tables.first { place.hasPrefix("table “\($0.title)”") }
    let parts = place.split(separator: ", ")
    guard place.hasPrefix("table “"), parts.count == 3 else {
      let name = place.split(separator: "“").last?.dropLast() ?? ""
      return known?.name ?? (place.hasPrefix("table “") ? String(name) : place)
    }
    let row = parts[1].dropFirst(4)
    let name = parts[2].split(whereSeparator: { "“”".contains($0) }).last.map(String.init) ?? ""
    let column = known?.rows[0].firstIndex(of: name) ?? Int(parts[2].dropFirst(7)).map { $0 - 1 }
    return "\(known?.name ?? "?")!\(CellAddress.letters(of: column ?? 25))\(row)"
  }

  private static func document(_ values: [String: String], _ language: Language) -> TextDocument {
    var text = TextDocument()
    text.paragraphs = paragraphs
    text.tables = tables.map { table in
      Workbook.Sheet(
        table.name,
        rows: table.rows.enumerated().map { number, row in
          Workbook.Row(
            number,
            cells: row.enumerated().compactMap { column, own in
              let text = values["\(row[0]) \(column)"] ?? (own == "?" ? "" : own)
              return text.isEmpty ? nil : Workbook.Cell(column, .text(text), text: text)
            })
        })
    }
    text.properties = [
      TextDocument.Property(
        name: "cahier-response", value: "cahier-response 1 \(language.rawValue) 0123456789abcdef")
    ]
    return text
  }

  private static func form(_ language: Language) -> ResponseForm {
    let parts = [("", 0..<2), ("Exigences", 2..<4), ("Prix", 4..<5)]
    let sheets = parts.map { name, range in sheet(name, Array(tables[range])) }
    return ResponseForm(
      language, sheets: sheets,
      places: [
        .requirementCodes: place(1, 0, 4), .answers: place(1, 2, 4), .dates: place(1, 3, 4),
        .comments: place(1, 4, 4), .priceCodes: place(2, 0, 3), .unitPrices: place(2, 3, 3),
        .taxRates: place(2, 4, 3),
      ],
      asked: ResponseForm.Identity(
        sheet: 0, column: 0, keys: [1: "reference", 2: "tenderer"],
        fingerprint: "0123456789abcdef"),
      frame: ResponseForm.Frame(paragraphs: paragraphs, tables: []))
  }

  private static func sheet(
    _ name: String, _ tables: [(name: String, title: String, rows: [[String]])]
  ) -> ResponseForm.Sheet {
    var sheet = ResponseForm.Sheet(name, rows: [cells(tables[0].rows[0])])
    for table in tables {
      let first = sheet.rows.count
      sheet.rows += table.rows.dropFirst().map(cells)
      sheet.tables.append(
        ResponseForm.Table(table.name, title: table.title, rows: first..<sheet.rows.count))
    }
    return sheet
  }

  private static func cells(_ row: [String]) -> [ResponseForm.Cell] {
    row.enumerated().map { column, text in
      ResponseForm.Cell(
        column, text == "?" ? .empty : .text(text), isInput: text == "?" || text == prompt)
    }
  }

  private static func place(_ sheet: Int, _ column: Int, _ end: Int) -> ResponseForm.Place {
    ResponseForm.Place(sheet: sheet, column: column, rows: 1..<end)
  }
}
