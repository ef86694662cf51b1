import CahierEvaluation
import CahierModel

/// The drawings of a comparison: points by criterion, points against price, price per user.
struct ComparisonFigures {
  private let reading: ResultReading
  private let divisor: Rational?
  private let hasPointsInTable: Bool
  private var result: EvaluationResult { reading.result }
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  /// More bars than this are drawn apart: a drawing is never cut between pages.
  private static let mostBars = 30
  /// More marks than this need the whole width, and bars the whole height.
  private static let mostOfHalf = 8

  /// `divisor`: users times months, or nil where the price per user is not known.
  init(_ reading: ResultReading, _ divisor: Rational?, hasPointsInTable: Bool) {
    self.reading = reading
    self.divisor = divisor
    self.hasPointsInTable = hasPointsInTable
  }

  var blocks: [Block] {
    let prices = prices
    let isPaired = prices.count <= Self.mostOfHalf && divisor != nil && marks != nil
    let points = parts(of: result.ranking).map { part, range in
      Block.figure(
        ReportFigures(reading).points(
          of: part, size: .compact,
          elsewhere: hasPointsInTable ? ReportFigures.inTable : ReportFigures.inReport, range: range
        ))
    }
    if isPaired, let scatter = scatter(.half), let bars = perUser(.half).first {
      return points + [.pair(scatter, bars)]
    }
    let rest = [scatter(.compact)].compactMap(\.self) + perUser(.compact)
    return points + rest.map { .figure($0) }
  }

  /// Offers in parts that a drawing holds, with words on which they are where there are several.
  private func parts<Element>(of all: [Element]) -> [([Element], String)] {
    guard all.count > Self.mostBars else { return [(all, "")] }
    return stride(from: 0, to: all.count, by: Self.mostBars).map { start in
      let part = Array(all[start..<min(all.count, start + Self.mostBars)])
      let (first, last) = (start + 1, start + part.count)
      let words = Text(fr: ", \(first) à \(last)", en: ", \(first) to \(last)")
      return (part, words[language])
    }
  }

  // MARK: - Points against price

  /// The ranked offers that have prices, with what they cost over the contract.
  private var prices: [(offer: Int, price: Rational)] {
    result.ranking.compactMap { ranked in
      PriceTotal.compared(of: result.offer(ranked.offer), by: result.lot.method)
        .map { (ranked.offer, $0) }
    }
  }

  /// The marks, or nil where there is nothing to compare: fewer than two prices, or no other points.
  private var marks: [CurveChart.Mark]? {
    let (prices, groups) = (prices, PointGroups(result))
    guard prices.count > 1, groups.most(ofAmounts: false) != nil else { return nil }
    return prices.map { offer, price in
      let points = groups.points(of: offer, ofAmounts: false)
      let place = CurveChart.Place(
        reading.decimal(price, 2), reading.decimal(points, reading.rounding.marks))
      return CurveChart.Mark(reading.name(of: offer), place)
    }
  }

  private func scatter(_ size: ScatterChart.Size) -> Figure? {
    guard let marks, let most = PointGroups(result).most(ofAmounts: false) else { return nil }
    let figure = typography.figure(most, atMost: 2)
    let up = Text(
      fr: "Points hors prix, sur \(figure)", en: "Points other than price, out of \(figure)")
    let chart = ScatterChart(
      marks: marks, acrossTitle: priceTitle, upTitle: up[language], size: size,
      language: language)
    let caption = Text(fr: "Prix et points hors prix", en: "Price and other points")
    let remarks = [chart.isCut ? Self.cut : nil, chart.isNumbered ? Self.numbered : nil]
      .compactMap { $0?[language] }
    let more = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    return Figure(
      chart.drawing, caption: [.text(caption[language] + more)],
      alternative: alternative(of: marks))
  }

  private func alternative(of marks: [CurveChart.Mark]) -> String {
    let whole = marks.map { mark in
      "\(mark.name)\(typography.colon)\(words(mark.place))."
    }.joined(separator: " ")
    guard whole.count > ReportFigures.longestSummary else { return whole }
    let names = [
      Text(fr: "Prix le plus bas", en: "Lowest price"),
      Text(fr: "Le plus de points hors prix", en: "Most points other than price"),
    ]
    let ends = [
      marks.min { $0.place.x < $1.place.x }, marks.max { $0.place.y < $1.place.y },
    ]
    return zip(names, ends).compactMap { name, mark in
      mark.map { "\(name[language])\(typography.colon)\($0.name), \(words($0.place))." }
    }.joined(separator: " ") + " " + Self.othersInTable[language]
  }

  private func words(_ place: CurveChart.Place) -> String {
    let price = typography.money(place.x, result.lot.method.currency)
    let points = typography.number(place.y)
    return Text(fr: "\(price), \(points) points", en: "\(price), \(points) points")[language]
  }

  private static let othersInTable = Text(
    fr: "Le tableau a toutes les offres.", en: "The table has all tenders.")

  // MARK: - Price per user and month

  private func perUser(_ size: StackedBarChart.Size) -> [Figure] {
    guard let divisor else { return [] }
    let all = prices
    guard !all.isEmpty else { return [] }
    return parts(of: all).map { part, range in
      let bars = part.map { offer, price in
        StackedBarChart.Bar(
          reading.name(of: offer), values: [reading.decimal(price / divisor, 2)],
          total: typography.roundedAmount(price / divisor, result.lot.method.currency))
      }
      let chart = StackedBarChart(
        bars: bars, axisTitle: sign, language: language, size: size)
      return Figure(
        chart.drawing, caption: [.text(perUserTitle + range)],
        alternative: alternative(of: bars))
    }
  }

  private func alternative(of bars: [StackedBarChart.Bar]) -> String {
    let said = bars.map { "\($0.name)\(typography.colon)\($0.total)." }
    let whole = said.joined(separator: " ")
    guard whole.count > ReportFigures.longestSummary else { return whole }
    let order = bars.indices.sorted { (bars[$0].values[0], $0) < (bars[$1].values[0], $1) }
    let ends = [order.first, order.last].compactMap { $0.map { said[$0] } }
    return ends.joined(separator: " ") + " " + Self.othersInTable[language]
  }

  private var sign: String {
    let currency = result.lot.method.currency
    return currency == .euro ? "€" : currency.description
  }

  private var priceTitle: String {
    let basis = result.lot.method.taxBasis.name[language]
    return Text(
      fr: "Prix sur la durée, en \(sign) \(basis)",
      en: "Price over the contract, in \(sign), \(basis)")[
        language]
  }

  private var perUserTitle: String {
    let basis = result.lot.method.taxBasis.name
    return Text(
      fr: "Prix \(basis.fr) par utilisateur et par mois",
      en: "Price per user and month, \(basis.en)")[language]
  }

  private static let cut = Text(fr: "axes tronqués", en: "truncated axes")
  private static let numbered = Text(
    fr: "numéros dans l’ordre du tableau", en: "numbers in the order of the table")
}
