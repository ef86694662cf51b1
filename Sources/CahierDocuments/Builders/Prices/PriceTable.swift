import CahierModel

/// The lines that are paid in one way, with room for the amounts.
struct PriceTable {
  private let reading: DossierReading
  private let basis: PriceBasis
  private let lines: [PricedLine]
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ basis: PriceBasis, _ lines: [PricedLine]) {
    self.reading = reading
    self.basis = basis
    self.lines = lines
  }

  /// Prices that are not monthly have no column of months.
  private var names: [Text] {
    PriceInstructions.columns.enumerated()
      .filter { basis.needsMonths || $0.offset != 4 }.map(\.element)
  }

  var table: Table {
    let shares =
      basis.needsMonths ? [9, 29, 12, 9, 7, 10, 10, 6, 10] : [9, 33, 13, 9, 10, 10, 6, 10]
    return Table(
      caption: [.text(basis.tableTitle[language])],
      columns: shares.enumerated().map { index, share in
        Table.Column(share: share, alignment: index < 3 ? .start : .end)
      },
      header: [.header(names.map { $0[language] })],
      rows: Pulled(lines.map(row) + [total]), hasRowHeaders: true)
  }

  private func row(_ line: PricedLine) -> Table.Row {
    let months: [Table.Cell] = basis.needsMonths ? [Table.Cell(figure(months: line.months))] : []
    return Table.Row(
      [
        .text(line.item.code.description), Table.Cell(label(of: line)), .text(unit(of: line)),
        Table.Cell(quantity(of: line)),
      ] + months + (0..<4).map { _ in .empty })
  }

  private func label(of line: PricedLine) -> [Block] {
    let title = Block.text(reading.name(of: line.item))
    guard let text = reading.text(.deliverable, of: line.item, line.kind) else { return [title] }
    return [title, .text(reading.inlines(text), .small)]
  }

  private func unit(of line: PricedLine) -> String {
    guard let unit = line.unit else { return basis.unitName[language] }
    let name = reading.template.units[id: unit]?.name[language].one ?? unit
    guard basis == .perUserPerMonth else { return name }
    return name + Text(fr: " et mois", en: " and month")[language]
  }

  private func quantity(of line: PricedLine) -> [Inline] {
    line.quantity.map { [.text(reading.typography.number($0))] } ?? missing
  }

  private func figure(months: Int?) -> [Inline] {
    months.map { [.text(reading.typography.number($0))] } ?? missing
  }

  private var missing: [Inline] {
    [.strong([.text(DossierReading.missingMark(nil, in: language))])]
  }

  private var total: Table.Row {
    let words =
      Text(fr: "Total", en: "Total")[language] + reading.typography.colon
      + basis.tableTitle[language].lowercased()
    // No cell spans others: who listens to a table needs each under its column.
    let room = (2..<names.count).map { _ in Table.Cell([Block](), role: .total) }
    return Table.Row([.text("", role: .total), .text(words, role: .total)] + room)
  }
}
