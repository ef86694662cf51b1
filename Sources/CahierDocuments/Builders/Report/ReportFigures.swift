import CahierEvaluation
import CahierModel

/// The drawings of an analysis, each with a text that says the same.
struct ReportFigures {
  private let reading: DossierReading
  private let result: EvaluationResult
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }
  private var rounding: Rounding { result.lot.method.rounding }

  init(_ reading: DossierReading, _ result: EvaluationResult) {
    self.reading = reading
    self.result = result
  }

  /// The points of each ranked offer, criterion by criterion.
  var points: [Block] {
    guard !result.ranking.isEmpty else { return [] }
    let roots = result.outline.roots
    let series = roots.map { reading.plain(result.outline.nodes[$0].criterion.name) }
    let bars = result.ranking.map { ranked in
      StackedBarChart.Bar(
        result.offer(ranked.offer).name,
        values: roots.map { shown(result.points(of: ranked.offer, on: $0)) },
        total: total(ranked))
    }
    let axis = Text(fr: "Points", en: "Points")[language]
    let chart = StackedBarChart(series: series, bars: bars, axisTitle: axis, language: language)
    let caption = Text(
      fr: "Points de chaque offre, par critère", en: "Points of each tender, by criterion")
    return [
      .figure(
        Figure(
          chart.drawing, caption: [.text(caption[language])],
          alternative: alternative(of: bars, series)))
    ]
  }

  private func total(_ ranked: RankedOffer) -> String {
    typography.figure(ranked.shownTotal, decimals: rounding.totals, rounding.mode)
  }

  private func alternative(of bars: [StackedBarChart.Bar], _ series: [String]) -> String {
    bars.map { bar in
      let parts = zip(series, bar.values).map { "\($0) \(typography.number($1))" }
      return "\(bar.name)\(typography.colon)\(bar.total) (\(parts.joined(separator: ", ")))."
    }.joined(separator: " ")
  }

  /// Price against mark, for each criterion that prices decide.
  var prices: [Block] {
    result.outline.leaves.compactMap { position in
      guard result.outline.nodes[position].criterion.type.isAmount else { return nil }
      return curve(position).map(Block.figure)
    }
  }

  private func curve(_ position: Int) -> Figure? {
    let marks = result.checked.admitted.compactMap { offer -> CurveChart.Mark? in
      guard
        let price = result.price(of: offer, on: position),
        let mark = result.mark(of: offer, on: position)
      else { return nil }
      let place = CurveChart.Place(decimal(price, 2), shown(mark))
      return CurveChart.Mark(result.offer(offer).name, place)
    }
    guard marks.count > 1 else { return nil }
    let name = reading.plain(result.outline.nodes[position].criterion.name)
    let chart = CurveChart(
      curve: marks.map(\.place).sorted { $0.x < $1.x }, marks: marks,
      horizontalTitle: Text(fr: "Prix", en: "Price")[language],
      verticalTitle: Text(fr: "Note", en: "Mark")[language], language: language)
    let caption = Text(
      fr: "Note selon le prix, critère \(typography.quoted(name))",
      en: "Mark by price, criterion \(typography.quoted(name))")
    return Figure(
      chart.drawing, caption: [.text(caption[language])], alternative: alternative(of: marks))
  }

  private func alternative(of marks: [CurveChart.Mark]) -> String {
    marks.map { mark in
      let price = typography.money(mark.place.x, result.lot.method.currency)
      let value = typography.number(mark.place.y)
      return Text(
        fr: "\(mark.name)\u{202F}: prix \(price), note \(value).",
        en: "\(mark.name): price \(price), mark \(value).")[language]
    }.joined(separator: " ")
  }

  /// What is drawn of points: what people read, zero for what is not there.
  private func shown(_ points: Rational?) -> ExactDecimal {
    points.map { decimal($0, rounding.marks) } ?? 0
  }

  private func decimal(_ number: Rational, _ decimals: Int) -> ExactDecimal {
    (try? ExactDecimal(parsing: number.decimalText(decimals, rounding.mode))) ?? 0
  }
}
