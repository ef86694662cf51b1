import CahierEvaluation
import CahierModel

/// The drawings of an analysis, each with a text that says the same.
struct ReportFigures {
  private let reading: ResultReading
  private var result: EvaluationResult { reading.result }
  private var language: Language { reading.language }

  init(_ reading: ResultReading) {
    self.reading = reading
  }

  /// The points of each ranked offer, criterion by criterion.
  var points: [Block] {
    guard !result.ranking.isEmpty else { return [] }
    return [.figure(points(of: result.ranking))]
  }

  /// The points of some ranked offers.
  ///
  /// `elsewhere`: where the points by criterion are, for an alternative too long to say them.
  /// `range`: which offers they are, where they are not all.
  func points(
    of ranking: [RankedOffer], size: StackedBarChart.Size = .usual,
    elsewhere: Text = ReportFigures.inTable,
    range: String = ""
  ) -> Figure {
    let roots = result.outline.roots
    let series = roots.map { reading.name(ofCriterion: $0) }
    let bars = ranking.map { ranked in
      StackedBarChart.Bar(
        reading.name(of: ranked.offer),
        values: roots.map { shown(result.points(of: ranked.offer, on: $0)) },
        total: reading.total(ranked.shownTotal))
    }
    let axis = Text(fr: "Points", en: "Points")[language]
    let chart = StackedBarChart(
      series: series, bars: bars, axisTitle: axis, language: language, size: size)
    let caption = Text(
      fr: "Points de chaque offre, par critère", en: "Points of each tender, by criterion")
    return Figure(
      chart.drawing, caption: [.text(caption[language] + range)],
      alternative: alternative(of: bars, series, elsewhere: elsewhere))
  }

  /// Who listens hears an alternative in one breath, and cannot go back in it.
  private static let longestAlternative = 300
  /// What leaves room for the title of the figure, which is heard with it.
  static let longestSummary = 240

  static let inTable = Text(
    fr: "Les points par critère sont dans le tableau qui précède.",
    en: "The points by criterion are in the table before it.")
  /// Where they are for a page whose table has no room for every criterion.
  static let inReport = Text(
    fr: "Les points par critère sont dans le rapport d’analyse.",
    en: "The points by criterion are in the analysis report.")

  /// What the drawing shows; totals alone where all of it would be long, and the table before it
  /// has the rest.
  private func alternative(
    of bars: [StackedBarChart.Bar], _ series: [String], elsewhere: Text
  ) -> String {
    let typography = reading.typography
    let whole = bars.map { bar in
      let parts = zip(series, bar.values).map { "\($0) \(typography.number($1))" }
      return "\(bar.name)\(typography.colon)\(bar.total) (\(parts.joined(separator: ", ")))."
    }.joined(separator: " ")
    guard whole.count > Self.longestAlternative else { return whole }
    let totals = bars.map { "\($0.name)\(typography.colon)\($0.total)" }
    let all = totals.joined(separator: ", ") + ". " + elsewhere[language]
    guard all.count > Self.longestSummary else { return all }
    let words = Text(fr: "Du premier au dernier", en: "From the first to the last")[language]
    let ends = [totals.first, totals.last].compactMap(\.self).joined(separator: " – ")
    return "\(words)\(typography.colon)\(ends). \(elsewhere[language])"
  }

  /// What is drawn of points: what people read, zero for what is not there.
  private func shown(_ points: Rational?) -> ExactDecimal {
    points.map { reading.decimal($0, reading.rounding.marks) } ?? 0
  }
}

extension ResultReading {
  /// What is drawn of a fraction; zero for one too large to draw.
  func decimal(_ number: Rational, _ decimals: Int) -> ExactDecimal {
    (try? ExactDecimal(parsing: number.decimalText(decimals, rounding.mode))) ?? 0
  }
}
