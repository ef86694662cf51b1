import CahierEvaluation
import CahierModel

/// Why each offer comes before the next: the difference on each criterion.
struct GapTables {
  private let reading: DossierReading
  private let result: EvaluationResult
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ result: EvaluationResult) {
    self.reading = reading
    self.result = result
  }

  var blocks: [Block] {
    zip(result.ranking, result.ranking.dropFirst()).flatMap { better, other -> [Block] in
      let gaps = result.gaps(of: better.offer, over: other.offer)
      guard !gaps.isEmpty else { return [] }
      return [
        .text([.text(sentence(better, other, gaps))]), .table(table(better, other, gaps)),
      ]
    }
  }

  private func difference(_ gap: Rational) -> String {
    let rounding = result.lot.method.rounding
    return (gap.signum > 0 ? "+" : "")
      + typography.figure(gap, decimals: rounding.marks, rounding.mode)
  }

  /// Where the better offer gains most and where it loses most.
  private func sentence(_ better: RankedOffer, _ other: RankedOffer, _ gaps: [Rational]) -> String {
    // The criteria at the root, as in the lines of the table that stand out.
    let criteria = result.outline.roots
    let (first, second) = (result.offer(better.offer).name, result.offer(other.offer).name)
    let total = difference(better.total - other.total)
    let most = criteria.max { gaps[$0] < gaps[$1] }.map { part($0, gaps) } ?? ""
    let head = Text(
      fr:
        "\(first) précède \(second)\u{202F}: \(total) au total. Son plus grand avantage\u{202F}: \(most).",
      en: "\(first) is ahead of \(second): \(total) in total. Its greatest advantage: \(most).")
    guard let least = criteria.min(by: { gaps[$0] < gaps[$1] }), gaps[least].signum < 0 else {
      return head[language]
    }
    let tail = Text(
      fr: " Son plus grand retard\u{202F}: \(part(least, gaps)).",
      en: " Its greatest lag: \(part(least, gaps)).")
    return (head + tail)[language]
  }

  private func part(_ position: Int, _ gaps: [Rational]) -> String {
    let name = reading.plain(result.outline.nodes[position].criterion.name)
    return "\(name) (\(difference(gaps[position])))"
  }

  private func table(
    _ better: RankedOffer, _ other: RankedOffer, _ gaps: [Rational]
  ) -> Table {
    let (first, second) = (result.offer(better.offer).name, result.offer(other.offer).name)
    let caption = Text(
      fr: "Écart de points entre \(first) et \(second)",
      en: "Difference of points between \(first) and \(second)")
    let numbers = result.outline.numbers
    let names = [
      Text(fr: "N°", en: "No."), Text(fr: "Critère", en: "Criterion"),
      Text(fr: "Écart", en: "Difference"),
    ]
    let rows = result.outline.nodes.enumerated().map { position, node in
      let name = reading.inlines(node.criterion.name)
      return Table.Row([
        .text(numbers[position], role: .header),
        Table.Cell(node.depth == 0 ? [.strong(name)] : name), .text(difference(gaps[position])),
      ])
    }
    let total = Table.Row([
      .text("", role: .total), .text(Text(fr: "Total", en: "Total")[language], role: .total),
      .text(difference(better.total - other.total), role: .total),
    ])
    return Table(
      caption: [.text(caption[language])],
      columns: [
        Table.Column(share: 10), Table.Column(share: 65), Table.Column(share: 25, alignment: .end),
      ],
      header: [.header(names.map { $0[language] })], rows: Pulled(rows + [total]))
  }
}
