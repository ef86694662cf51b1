import CahierEvaluation
import CahierModel

/// The weighted points of every offer on every criterion.
struct PointTables {
  private let reading: DossierReading
  private let result: EvaluationResult
  private var language: Language { reading.language }
  private var rounding: Rounding { result.lot.method.rounding }

  init(_ reading: DossierReading, _ result: EvaluationResult) {
    self.reading = reading
    self.result = result
  }

  /// A row for each criterion and the total; a column for each offer, best first.
  var table: Table {
    let offers = result.ranking.map(\.offer) + result.eliminated.map(\.offer)
    let names = [
      Text(fr: "N°", en: "No.")[language], Text(fr: "Critère", en: "Criterion")[language],
      Text(fr: "Sur", en: "Out of")[language],
    ]
    let caption = Text(fr: "Points pondérés", en: "Weighted points")
    let share = max(6, 52 / max(1, offers.count))
    return Table(
      caption: [.text(caption[language])],
      columns: [
        Table.Column(share: 7), Table.Column(share: 32), Table.Column(share: 9, alignment: .end),
      ] + offers.map { _ in Table.Column(share: share, alignment: .end) },
      header: [.header(names + offers.map { result.offer($0).name })],
      rows: Pulled(rows(offers) + [total(offers)]))
  }

  private func rows(_ offers: [Int]) -> [Table.Row] {
    let numbers = result.outline.numbers
    return result.outline.nodes.enumerated().map { position, node in
      let name = reading.inlines(node.criterion.name)
      return Table.Row(
        [
          .text(numbers[position], role: .header),
          Table.Cell(node.depth == 0 ? [.strong(name)] : name),
          .text(reading.typography.figure(node.points, atMost: 2)),
        ] + offers.map { .text(points(result.points(of: $0, on: position))) })
    }
  }

  private func points(_ points: Rational?) -> String {
    points.map { reading.typography.figure($0, decimals: rounding.marks, rounding.mode) } ?? "–"
  }

  private func total(_ offers: [Int]) -> Table.Row {
    let totals = Dictionary(
      uniqueKeysWithValues: result.ranking.map { ($0.offer, $0.shownTotal) })
    let cells = offers.map { offer -> Table.Cell in
      let text = totals[offer].map {
        reading.typography.figure($0, decimals: rounding.totals, rounding.mode)
      }
      return .text(text ?? "–", role: .total)
    }
    let whole = reading.typography.number(result.lot.method.totalPoints)
    return Table.Row(
      [
        .text("", role: .total), .text(Text(fr: "Total", en: "Total")[language], role: .total),
        .text(whole, role: .total),
      ] + cells)
  }
}
