import CahierFormats
import CahierInterchange
import CahierModel

/// A small response form, and workbooks that came back.
enum ResponseSample {
  static let mark = "cahier-response 1 fr 0123456789abcdef"

  static let form = ResponseForm(
    .french,
    sheets: [
      sheet(
        "Identité",
        [
          [.text("Cadre de réponse"), .empty, .text(mark)],
          [.text("Référence"), .text("2026-12"), .text("reference")],
          [.text("Nom"), input, .text("tenderer")],
          [.text("Téléphone"), input, .text("phone")],
        ]),
      sheet(
        "Exigences",
        [
          [.text("Réponses aux exigences")],
          [
            .text("Code"), .text("Exigence"), .text("Réponse"), .text("Date prévue"),
            .text("Commentaire"),
          ],
          [.empty, .text("Documents")],
          [.text("BF-001"), .text("La recherche répond vite."), input, input, input],
          [.text("BF-002"), .text("Les droits suivent l’annuaire."), input, input, input],
          [.text("BF-003"), .text("Tout s’exporte."), input, input, input],
        ]),
      sheet(
        "Prix",
        [
          [.text("Bordereau des prix")],
          [
            .text("Code"), .text("Désignation"), .text("Quantité"), .text("Prix unitaire HT"),
            .text("Montant HT"), .text("Taux"), .text("Montant TTC"),
          ],
          [.text("PR-001"), .text("Installation\nLivrée en mai"), .number(1), input]
            + amounts(row: 3),
          [.text("PR-002"), .text("Formation"), .number(12), input] + amounts(row: 4),
          [
            .empty, .text("Total"), .empty, .empty, .formula("SUM([.$E$3:.$E$4])"), .empty,
            .formula("SUM([.$G$3:.$G$4])"),
          ],
          [.text("Les prix unitaires engagent.")],
        ]),
    ],
    places: [
      .requirementCodes: place(1, 0, 2..<6), .answers: place(1, 2, 2..<6),
      .dates: place(1, 3, 2..<6), .comments: place(1, 4, 2..<6), .priceCodes: place(2, 0, 2..<4),
      .unitPrices: place(2, 3, 2..<4), .amounts: place(2, 4, 2..<4),
      .taxRates: place(2, 5, 2..<4), .amountsWithTax: place(2, 6, 2..<4),
    ])

  /// What a tenderer fills in who does all that is asked.
  static let filled: [String: Workbook.Value] = [
    "Identité!B3": .text("Société A"), "Identité!B4": .text("01 23"),
    "Exigences!C4": .text("satisfait"), "Exigences!C5": .text("prévu"),
    "Exigences!D5": .date("2027-06-30"), "Exigences!C6": .text("partiellement satisfait"),
    "Exigences!E6": .text("Sauf les courriels."),
    "Prix!D3": .currency("1000.5", code: "EUR"), "Prix!F3": .percentage("0.2"),
    "Prix!E3": .currency("1000.5", code: "EUR"),
    "Prix!G3": .currency("1200.6000000000001", code: "EUR"),
    "Prix!D4": .number("33.333333"), "Prix!F4": .percentage("0.055"),
    "Prix!E4": .number("399.999996"),
    "Prix!G4": .number("421.99999578"), "Prix!E5": .number("1400.499996"),
    "Prix!G5": .number("1622.59999578"),
  ]

  static let subject = ResponseSubject(
    currency: .euro, codes: ["BF-001", "BF-002", "BF-003", "BF-004", "PR-001", "PR-002"],
    lines: [
      "PR-001": line("PR-001", "oneOff", nil), "PR-002": line("PR-002", "perUnit", 12),
    ].compactMapValues(\.self), day: CalendarDate(iso: "2026-11-20"))

  /// The workbook that came back: the form with what was written over it.
  static func workbook(
    _ values: [String: Workbook.Value] = filled, _ change: (inout Workbook) -> Void = { _ in }
  ) -> Workbook {
    var workbook = Workbook(
      sheets: form.sheets.map { sheet in
        Workbook.Sheet(
          sheet.name,
          rows: sheet.rows.enumerated().map { row, cells in
            Workbook.Row(
              row,
              cells: cells.compactMap { cell in
                let place = "\(sheet.name)!\(CellAddress.text(column: cell.column, row: row))"
                return came(cell, values[place])
              })
          })
      })
    change(&workbook)
    return workbook
  }

  /// What the reader makes of a workbook.
  static func read(
    _ workbook: Workbook, form: ResponseForm = form, subject: ResponseSubject = subject
  ) throws(DataError) -> ReceivedResponse {
    ResponseReader.read(
      try ReceivedForm(workbook, file: "r.ods"), form: form, subject: subject, file: "r.ods")
  }

  /// The findings as lines: severity, code and cell.
  static func lines(_ received: ReceivedResponse) -> [String] {
    received.findings.map { finding in
      let place = finding.place.dropFirst().map(\.fr).joined(separator: " ")
      return "\(finding.severity) \(finding.code) \(place)"
    }
  }

  private static let input = ResponseForm.Content.text("input")

  private static func amounts(row: Int) -> [ResponseForm.Content] {
    [.formula("[.D\(row)]*[.C\(row)]"), input, .formula("[.E\(row)]*(1+[.F\(row)])")]
  }

  private static func sheet(
    _ name: String, _ rows: [[ResponseForm.Content]]
  ) -> ResponseForm.Sheet {
    ResponseForm.Sheet(
      name,
      rows: rows.map { row in
        row.enumerated().map { column, content in
          content == input
            ? ResponseForm.Cell(column, .empty, isInput: true) : ResponseForm.Cell(column, content)
        }
      })
  }

  private static func place(_ sheet: Int, _ column: Int, _ rows: Range<Int>) -> ResponseForm.Place {
    ResponseForm.Place(sheet: sheet, column: column, rows: rows)
  }

  private static func came(
    _ cell: ResponseForm.Cell, _ value: Workbook.Value?
  ) -> Workbook.Cell? {
    switch (cell.content, value) {
    case (.formula(let formula), let value):
      Workbook.Cell(cell.column, value ?? .text(""), text: "", formula: "of:=" + formula)
    case (_, let value?): Workbook.Cell(cell.column, value, text: shown(value))
    case (.text(let text), nil): Workbook.Cell(cell.column, .text(text), text: text)
    case (.number(let number), nil):
      Workbook.Cell(cell.column, .number(number.description), text: number.description)
    case (.empty, nil): nil
    }
  }

  static func shown(_ value: Workbook.Value) -> String {
    switch value {
    case .text(let text), .number(let text), .percentage(let text), .currency(let text, _),
      .date(let text), .time(let text), .boolean(let text), .error(let text):
      text
    }
  }

  private static func line(
    _ code: String, _ basis: String, _ quantity: ExactDecimal?
  ) -> PricedLine? {
    var kind = ItemKind(
      id: "service", prefix: Text(same: "PR"),
      name: CountedText(
        fr: CountedName(one: "prestation", many: "prestations"),
        en: CountedName(one: "service", many: "services")))
    var priced = ItemField(
      id: "pricedAs", kind: .choice(vocabulary: "pricing"), label: Text(same: "p"))
    priced.purpose = .priceBasis
    var count = ItemField(id: "count", kind: .level, label: Text(same: "q"))
    count.purpose = .quantity
    kind.fields = IdentifiedList([priced, count])
    guard let code = ItemCode(code) else { return nil }
    var fields: FieldValues<ItemValue> = ["pricedAs": .word(basis)]
    if let quantity {
      fields["count"] = .level(MeasurableLevel(.equal, .number(quantity), unit: "day"))
    }
    return PricedLine(
      Item(code: code, id: ItemID(bits: 1), kind: "service", fields: fields), kind, months: nil
    ) { _ in nil }
  }
}
