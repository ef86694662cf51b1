import CahierModel

/// The lines of one table of the schedule, with room for the amounts.
struct PriceTable {
  private let reading: DossierReading
  private let part: PricePart
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ part: PricePart) {
    self.reading = reading
    self.part = part
  }

  /// A table with no more lines than this stands on one page.
  private static let linesKeptTogether = 6

  /// A table with no monthly price has no column of months.
  private var names: [Text] {
    PriceInstructions(reading.dossier.header.jurisdiction).columns.enumerated()
      .filter { part.hasMonths || $0.offset != 4 }.map(\.element)
  }

  var table: Table {
    let shares =
      part.hasMonths ? [8, 22, 9, 8, 9, 12, 13, 7, 12] : [8, 25, 11, 10, 13, 14, 7, 12]
    return Table(
      caption: [.text(part.title[language])],
      columns: shares.enumerated().map { index, share in
        Table.Column(share: share, alignment: index < 3 ? .start : .end)
      },
      header: [.header(names.map { $0[language] })],
      rows: Pulled(part.lines.map(row) + [total]), hasRowHeaders: true,
      isKeptTogether: part.lines.count <= Self.linesKeptTogether)
  }

  private func row(_ line: PricedLine) -> Table.Row {
    let months: [Table.Cell] = part.hasMonths ? [Table.Cell(months(of: line))] : []
    return Table.Row(
      [
        .text(line.item.code.description), Table.Cell(label(of: line)),
        .text(reading.unit(of: line)),
        Table.Cell(quantity(of: line)),
      ] + months + (0..<4).map { _ in .empty })
  }

  private func label(of line: PricedLine) -> [Block] {
    let title = Block.text(reading.name(of: line.item))
    guard let text = reading.text(.deliverable, of: line.item, line.kind) else { return [title] }
    return [title, .text(reading.inlines(text), .small)]
  }

  private func quantity(of line: PricedLine) -> [Inline] {
    line.quantity.map { [.text(reading.typography.number($0))] } ?? missing
  }

  private func months(of line: PricedLine) -> [Inline] {
    guard line.basis.needsMonths else { return [] }
    return line.months.map { [.text(reading.typography.number($0))] } ?? missing
  }

  private var missing: [Inline] {
    [.strong([.text(DossierReading.toBeStated[language])])]
  }

  private var total: Table.Row {
    // No cell spans others: who listens to a table needs each under its column.
    let room = (2..<names.count).map { _ in Table.Cell([Block](), role: .total) }
    let name = Text(fr: "Total", en: "Total")
    return Table.Row(
      [.text(name[language], role: .total), .text(part.title[language], role: .total)] + room)
  }
}

extension DossierReading {
  /// The mark of a missing figure, short enough for a narrow column.
  ///
  /// What is meant stands above the tables.
  static let toBeStated = Text(fr: "[à préciser]", en: "[to be stated]")

  /// The unit in which a line of the price schedule is counted.
  func unit(of line: PricedLine) -> String {
    guard let unit = line.unit else {
      let own = line.basis == .perUnit ? word(.priceBasis, of: line.item, line.kind) : nil
      return (own?.name ?? line.basis.unitName)[language]
    }
    let name = template.units[id: unit]?.name[language].one ?? unit
    guard line.basis == .perUserPerMonth else { return name }
    return name + Text(fr: " et mois", en: " and month")[language]
  }
}
