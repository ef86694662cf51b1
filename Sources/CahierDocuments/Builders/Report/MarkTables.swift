import CahierEvaluation
import CahierModel

/// The marks of each criterion, with who gave them, why, and where the offer says so.
struct MarkTables {
  private let reading: DossierReading
  private let result: EvaluationResult
  private let level: Int
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }
  private var rounding: Rounding { result.lot.method.rounding }

  init(_ reading: DossierReading, _ result: EvaluationResult, level: Int) {
    self.reading = reading
    self.result = result
    self.level = level
  }

  var blocks: [Block] {
    let numbers = result.outline.numbers
    return result.outline.leaves.flatMap { position -> [Block] in
      let node = result.outline.nodes[position]
      let number = Text(fr: "Critère ", en: "Criterion ")[language] + numbers[position]
      let name = [.text(number + typography.colon)] + reading.inlines(node.criterion.name)
      let heading = Block.heading(Heading(level, name, isNumbered: false))
      guard node.criterion.type.isAmount else { return [heading, .table(markTable(position))] }
      let figure = PriceFigure(ResultReading(reading, result), criterion: position)
      return [heading, .table(priceTable(position))] + figure.blocks
    }
  }

  private func caption(_ position: Int) -> [Inline] {
    let words = Text(fr: "Notes du critère ", en: "Marks of the criterion ")[language]
    let name = reading.plain(result.outline.nodes[position].criterion.name)
    return [.text(words + typography.quoted(name))]
  }

  private func markTable(_ position: Int) -> Table {
    let criterion = result.outline.nodes[position].criterion
    let scale = criterion.scale.map { " / " + typography.number($0) } ?? ""
    let names = [
      Text(fr: "Offre", en: "Tender")[language], Text(fr: "Note", en: "Mark")[language] + scale,
      Text(fr: "Justification", en: "Justification")[language],
      Text(fr: "Endroit de l’offre", en: "Place in the tender")[language],
    ]
    return Table(
      caption: caption(position),
      columns: [
        Table.Column(share: 20), Table.Column(share: 12, alignment: .end),
        Table.Column(share: 48), Table.Column(share: 20),
      ],
      header: [.header(names)],
      rows: Pulled(from: result.checked.admitted) { rows(of: $0, position) }, hasRowHeaders: true,
      isKeptTogether: isShort(position), use: .sorting)
  }

  /// Whether the marks of a criterion, with what justifies them, take well under a page.
  private func isShort(_ position: Int) -> Bool {
    let key = result.outline.nodes[position].criterion.key
    let count = result.checked.admitted.reduce(0) { count, offer in
      count + result.offer(offer).marks.count { $0.criterion == key }
    }
    return count <= 4
  }

  /// A row for each mark given, and where there are several the one that counts.
  private func rows(of offer: Int, _ position: Int) -> [Table.Row] {
    let key = result.outline.nodes[position].criterion.key
    let marks = result.offer(offer).marks.filter { $0.criterion == key }
    let name = result.offer(offer).name
    let rows = marks.map { mark in
      Table.Row([
        .text(name + (mark.evaluator.map { " – " + $0 } ?? "")),
        .text(typography.number(mark.value)), Table.Cell(justification(mark)),
        // A page and its number stay on one line.
        .text((mark.place ?? "").replacing("p. ", with: "p.\u{A0}")),
      ])
    }
    guard marks.count > 1, let counted = result.mark(of: offer, on: position) else { return rows }
    let words = Text(fr: "Note retenue", en: "Mark that counts")[language]
    return rows + [
      Table.Row([
        .text(name, role: .total),
        .text(typography.figure(counted, atMost: rounding.marks, rounding.mode), role: .total),
        .text(words, role: .total), .text("", role: .total),
      ])
    ]
  }

  private func justification(_ mark: Mark) -> [Inline] {
    guard mark.justification.isEmpty else { return reading.inlines(mark.justification) }
    let words = Text(fr: "[à justifier]", en: "[to be justified]")[language]
    return [.strong([.text(words)])]
  }

  private func priceTable(_ position: Int) -> Table {
    let names = [
      Text(fr: "Offre", en: "Tender"), Text(fr: "Prix comparé", en: "Price compared"),
      Text(fr: "Calcul", en: "Calculation"), Text(fr: "Note", en: "Mark"),
    ]
    return Table(
      caption: caption(position),
      columns: [
        Table.Column(share: 22), Table.Column(share: 20, alignment: .end),
        Table.Column(share: 44), Table.Column(share: 14, alignment: .end),
      ],
      header: [.header(names.map { $0[language] })],
      rows: Pulled(from: result.checked.admitted) { [priceRow($0, position)] }, hasRowHeaders: true)
  }

  private func priceRow(_ offer: Int, _ position: Int) -> Table.Row {
    let currency = result.lot.method.currency
    let price = result.price(of: offer, on: position)
    let mark = result.mark(of: offer, on: position)
    let calculation = result.arithmetic(of: offer, on: position).map {
      ArithmeticText(typography, currency, rounding).text($0)
    }
    return Table.Row([
      .text(result.offer(offer).name), .text(price.map { typography.amount($0, currency) } ?? "–"),
      .text(calculation ?? "–"),
      .text(mark.map { typography.figure($0, decimals: rounding.marks, rounding.mode) } ?? "–"),
    ])
  }
}

/// A calculation as people write it: « 40 × 96 000,00 € ÷ 118 800,00 € = 32,32 ».
struct ArithmeticText {
  private let typography: Typography
  private let currency: Currency
  private let rounding: Rounding

  init(_ typography: Typography, _ currency: Currency, _ rounding: Rounding) {
    self.typography = typography
    self.currency = currency
    self.rounding = rounding
  }

  func text(_ arithmetic: MarkArithmetic) -> String {
    let terms = arithmetic.terms.map(term).joined(separator: " ")
      .replacing("( ", with: "(").replacing(" )", with: ")")
    let result = arithmetic.result
    let shown = result.rounded(to: rounding.marks, rounding.mode)
    let sign = shown == result ? "=" : "≈"
    let figure = typography.figure(result, decimals: rounding.marks, rounding.mode)
    return "\(terms) \(sign) \(figure)" + limit(arithmetic.limit)
  }

  private func term(_ term: ArithmeticTerm) -> String {
    switch term {
    case .number(let number): typography.figure(number, atMost: 4)
    case .amount(let amount): typography.amount(amount, currency)
    case .plus: "+"
    case .minus: "−"
    case .times: "×"
    case .dividedBy: "÷"
    case .open: "("
    case .close: ")"
    }
  }

  private func limit(_ limit: MarkLimit?) -> String {
    let words =
      switch limit {
      case nil: Text(same: "")
      case .floor: Text(fr: ", ramené à 0", en: ", brought to 0")
      case .ceiling(let maximum):
        Text(
          fr: ", ramené à \(typography.figure(maximum, atMost: 2))",
          en: ", brought to \(typography.figure(maximum, atMost: 2))")
      }
    return words[typography.language]
  }
}
