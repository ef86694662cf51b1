import CahierModel

/// The sheet of prices: the lines of the price schedule with room for prices and rates of tax.
struct ResponsePrices {
  private let reading: DossierReading
  private let parts: [PricePart]
  private let hasMonths: Bool
  private let words: PriceInstructions
  private var language: Language { reading.language }
  private var currency: Currency { reading.dossier.header.currency }

  /// The rows above the lines: title, instructions, names of columns.
  private static let firstRow = 3

  init(_ reading: DossierReading) {
    self.reading = reading
    parts = PricePart.parts(of: reading.pricedLines)
    hasMonths = parts.contains(where: \.hasMonths)
    words = PriceInstructions(reading.dossier.header.jurisdiction)
  }

  // MARK: Columns

  private static let (quantity, months) = (3, 4)
  private var price: Int { hasMonths ? 5 : 4 }
  private var amount: Int { price + 1 }
  private var rate: Int { price + 2 }
  private var amountWithTax: Int { price + 3 }

  /// The rows of the lines and totals of all parts.
  private var rowCount: Int { parts.reduce(0) { $0 + $1.lines.count + 2 } }

  private func cells(_ column: Int, in sheet: SheetName) -> CellRange {
    CellRange(column: column, rows: Self.firstRow..<Self.firstRow + rowCount, in: sheet)
  }

  /// The prices, which are counted; nil where there is nothing to price.
  func progress(in sheet: SheetName) -> ResponseProgress? {
    guard !parts.isEmpty else { return nil }
    return ResponseProgress(
      cells: cells(price, in: sheet), count: parts.reduce(0) { $0 + $1.lines.count })
  }

  /// The columns by which the form is read back.
  func names(in sheet: SheetName) -> [NamedRange] {
    guard !parts.isEmpty else { return [] }
    return [
      NamedRange(ResponseColumn.priceCodes.rawValue, cells(0, in: sheet)),
      NamedRange(ResponseColumn.unitPrices.rawValue, cells(price, in: sheet)),
      NamedRange(ResponseColumn.taxRates.rawValue, cells(rate, in: sheet)),
      NamedRange(ResponseColumn.amounts.rawValue, cells(amount, in: sheet)),
      NamedRange(ResponseColumn.amountsWithTax.rawValue, cells(amountWithTax, in: sheet)),
    ]
  }

  func sheet(_ name: SheetName) -> Sheet {
    let widths =
      [2_200, 8_500, 3_200, 2_400] + (hasMonths ? [2_400] : []) + [3_300, 3_500, 2_600, 3_500]
    let title = Text(fr: "Bordereau des prix", en: "Price schedule")[language]
    return Sheet(
      name, columns: widths.map { Sheet.Column(width: $0) },
      rows: [
        Sheet.Row([.text(title, .title, span: widths.count)]),
        Sheet.Row([.text(instructions, .remark, span: widths.count)]),
        Sheet.Row(
          names.enumerated().map { column, name in
            .text(name[language], .header, alignment: column < Self.quantity ? nil : .end)
          }),
      ] + rows, header: 2..<3, frozenColumns: 1)
  }

  private var names: [Text] {
    words.columns.enumerated().filter { hasMonths || $0.offset != 4 }.map(\.element)
  }

  /// One line, since it stays in sight: the rules stand on the first sheet.
  private var instructions: String {
    guard parts.isEmpty else { return Self.summary[language] }
    let what = Text(fr: "prestations à chiffrer", en: "services to be priced")[language]
    return DossierReading.missingMark(what, in: language)
  }

  private static let summary = Text(
    fr: "Indiquez un prix unitaire et un taux sur chaque ligne\u{202F}; les règles sont sur la "
      + "première feuille.",
    en: "State a unit price and a rate on each line; the rules stand on the first sheet.")

  /// How to price, for whoever fills in the form; none where there is nothing to price.
  var rules: [Text] {
    guard !parts.isEmpty else { return [] }
    let hasOptions = parts.contains { $0.lines.contains(where: \.isOption) }
    return words.all + (hasOptions ? [PriceInstructions.options] : [])
  }

  // MARK: Rows

  private var rows: [Sheet.Row] {
    var (rows, totals): ([Sheet.Row], [Int]) = ([], [])
    for part in parts {
      rows.append(
        Sheet.Row([
          .empty(.label), .text(part.title[language], .label, span: names.count - 1),
        ]))
      let first = Self.firstRow + rows.count
      for line in part.lines { rows.append(row(line, at: Self.firstRow + rows.count)) }
      totals.append(Self.firstRow + rows.count)
      rows.append(total(of: part, rows: first..<Self.firstRow + rows.count))
    }
    guard !parts.isEmpty else { return [] }
    return rows + [grandTotal(totals)]
  }

  private func row(_ line: PricedLine, at row: Int) -> Sheet.Row {
    let months: [Sheet.Cell] = hasMonths ? [self.months(of: line)] : []
    return Sheet.Row(
      [
        .text(line.item.code.description, .label), .text(label(of: line)),
        .text(reading.unit(of: line)), figure(line.quantity),
      ] + months + [
        .input(.empty, .amount(currency, most: 6), validation: prices),
        .formula(amount(line, row), .text(""), .amount(currency, most: 2)),
        .input(.empty, .percent(decimals: 2), validation: rates),
        .formula(withTax(row), .text(""), .amount(currency, most: 2)),
      ])
  }

  private func label(of line: PricedLine) -> String {
    let deliverable = reading.text(.deliverable, of: line.item, line.kind).map(reading.plain)
    return ([reading.name(of: line.item).plainText] + [deliverable].compactMap(\.self))
      .joined(separator: "\n")
  }

  private func figure(_ number: ExactDecimal?) -> Sheet.Cell {
    guard let number else {
      return .text(DossierReading.toBeStated[language], .plain, alignment: .end)
    }
    return .number(number, .number(decimals: number.reduced.decimals))
  }

  private func months(of line: PricedLine) -> Sheet.Cell {
    line.basis.needsMonths ? figure(line.months.map { ExactDecimal($0) }) : .empty()
  }

  /// Unit price × quantity × months, as far as the line has them.
  private func amount(_ line: PricedLine, _ row: Int) -> Formula {
    let price = CellReference(price, row)
    let quantity = CellReference(Self.quantity, row)
    let months = CellReference(Self.months, row)
    guard line.basis.needsMonths else {
      return
        "IF(AND(ISNUMBER(\(price));ISNUMBER(\(quantity)));\(price)*\(quantity);\(text: ""))"
    }
    return """
      IF(AND(ISNUMBER(\(price));ISNUMBER(\(quantity));ISNUMBER(\(months)));\
      \(price)*\(quantity)*\(months);\(text: ""))
      """
  }

  private func withTax(_ row: Int) -> Formula {
    let (amount, rate) = (CellReference(amount, row), CellReference(rate, row))
    return "IF(AND(ISNUMBER(\(amount));ISNUMBER(\(rate)));\(amount)*(1+\(rate));\(text: ""))"
  }

  // MARK: Totals

  private func total(of part: PricePart, rows: Range<Int>) -> Sheet.Row {
    let name = Text(fr: "Total", en: "Total")[language] + reading.typography.colon
    return totalRow(name + part.title[language]) { column in
      "SUM(\(CellRange(column: column, rows: rows)))"
    }
  }

  private func grandTotal(_ totals: [Int]) -> Sheet.Row {
    let name = Text(fr: "Total sur la durée du contrat", en: "Total over the contract")
    return totalRow(name[language]) { column in
      .joined(totals.map { "\(CellReference(column, $0))" }, by: "+")
    }
  }

  private func totalRow(_ name: String, _ formula: (Int) -> Formula) -> Sheet.Row {
    let money = CellFormat.amount(currency, most: 2)
    return Sheet.Row(
      [.empty(.total), .text(name, .total)] + (2...price).map { _ in .empty(.total) } + [
        .formula(formula(amount), .number(0), money, role: .total), .empty(.total),
        .formula(formula(amountWithTax), .number(0), money, role: .total),
      ])
  }

  // MARK: What may be typed

  private var prices: CellValidation {
    CellValidation(
      .number(least: 0, most: nil), title: Text(fr: "Prix unitaire", en: "Unit price")[language],
      message: Text(
        fr: "Un prix hors taxes, 0 ou plus, avec 6 décimales au plus.",
        en: "A price without tax, 0 or more, with 6 decimals at most.")[language])
  }

  private var rates: CellValidation {
    CellValidation(
      .number(least: 0, most: 1), title: Text(fr: "Taux", en: "Rate")[language],
      message: Text(
        fr: "Un taux de 0\u{202F}% à 100\u{202F}%\u{202F}: 20\u{202F}%, par exemple.",
        en: "A rate from 0% to 100%: 20%, for example.")[language])
  }
}
