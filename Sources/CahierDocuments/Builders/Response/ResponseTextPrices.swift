import CahierModel

/// The tables of prices: the lines of the price schedule with room for prices and rates of tax.
///
/// A text computes nothing: there is no room for amounts, which are made of the unit prices.
struct ResponseTextPrices {
  private let reading: DossierReading
  private let parts: [PricePart]
  private let hasMonths: Bool
  private let words: PriceInstructions
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
    parts = PricePart.parts(of: reading.pricedLines)
    hasMonths = parts.contains(where: \.hasMonths)
    words = PriceInstructions(reading.dossier.header.jurisdiction)
  }

  var blocks: [Block] {
    let title = Text(fr: "Prix", en: "Prices")
    let tables = parts.enumerated().map { index, part in
      Block.table(table(part, "prices-\(index + 1)"))
    }
    return [.heading(Heading(1, [.text(title[language])], startsPage: true))]
      + (parts.isEmpty ? [none] : [rules] + tables)
  }

  private var none: Block {
    let what = Text(fr: "prestations à chiffrer", en: "services to be priced")[language]
    return .text([.strong([.text(DossierReading.missingMark(what, in: language))])])
  }

  private var rules: Block {
    let hasOptions = parts.contains { $0.lines.contains(where: \.isOption) }
    let sentences =
      words.all + [Self.computed] + (hasOptions ? [PriceInstructions.options] : [])
    return .list(List(.unordered, sentences.map { [.text($0[language])] }))
  }

  private static let computed = Text(
    fr: "Ce document ne calcule rien\u{202F}: seuls le prix unitaire et le taux s’écrivent ici, en "
      + "chiffres. Les montants et les totaux sont calculés d’après eux.",
    en: "This document computes nothing: only the unit price and the rate are written here, in "
      + "figures. Amounts and totals are computed from them.")

  /// The names of the columns, and what programs call those that are read.
  private var names: [(Text, ResponseColumn?)] {
    let own = words.columns
    let rate = Text(fr: own[7].fr + " (%)", en: own[7].en + " (%)")
    return [(own[0], .priceCodes), (own[1], nil), (own[2], nil), (own[3], nil)]
      + (hasMonths ? [(own[4], nil)] : []) + [(own[5], .unitPrices), (rate, .taxRates)]
  }

  private func table(_ part: PricePart, _ name: String) -> Table {
    let shares = hasMonths ? [9, 37, 14, 9, 8, 13, 10] : [9, 43, 15, 10, 13, 10]
    return Table(
      caption: [.text(part.title[language])], isNumbered: false, name: name,
      columns: shares.enumerated().map { index, share in
        Table.Column(
          share: share, alignment: index < 3 ? .start : .end, name: names[index].1?.rawValue)
      },
      header: [.header(names.map { $0.0[language] })],
      rows: Pulled(from: part.lines) { [row($0)] }, hasRowHeaders: true, use: .filling)
  }

  private func row(_ line: PricedLine) -> Table.Row {
    let months: [Table.Cell] = hasMonths ? [self.months(of: line)] : []
    return Table.Row(
      [
        .text(line.item.code.description), Table.Cell(label(of: line)),
        .text(reading.unit(of: line)), figure(line.quantity),
      ] + months + [.answer, .answer])
  }

  private func label(of line: PricedLine) -> [Block] {
    let title = Block.text(reading.name(of: line.item))
    guard let text = reading.text(.deliverable, of: line.item, line.kind) else { return [title] }
    return [title, .text(reading.inlines(text), .small)]
  }

  private func figure(_ number: ExactDecimal?) -> Table.Cell {
    guard let number else {
      return Table.Cell([.strong([.text(DossierReading.toBeStated[language])])])
    }
    return .text(reading.typography.number(number))
  }

  private func months(of line: PricedLine) -> Table.Cell {
    line.basis.needsMonths ? figure(line.months.map { ExactDecimal($0) }) : .empty
  }
}
