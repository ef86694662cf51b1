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
          of: part, size: .compact, hasTable: hasPointsInTable, range: range))
    }
    if isPaired, let scatter = scatter(.half), let bars = perUser(.half).first {
      return points + [.pair(scatter, bars)]
    }
    let rest = [scatter(.compact)].compactMap(\.self) + perUser(.compact)
    return points + rest.map { .figure($0) }
  }

  /// Which offers are in no drawing of prices.
  var sentences: [String] {
    let without = result.ranking.map { result.offer($0.offer) }.filter(\.priceLines.isEmpty)
    guard !without.isEmpty, without.count < result.ranking.count else { return [] }
    let names = typography.list(without.map { typography.quoted($0.name) })
    let isOne = without.count == 1
    return [
      Text(
        fr: isOne
          ? "L’offre \(names) n’a pas de prix\u{202F}: les figures de prix ne la montrent pas."
          : "Les offres \(names) n’ont pas de prix\u{202F}: les figures de prix ne les montrent pas.",
        en: isOne
          ? "The tender \(names) has no price: the figures of prices do not show it."
          : "The tenders \(names) have no price: the figures of prices do not show them.")[language]
    ]
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
    let caption = Text(fr: "Points hors prix et prix", en: "Points other than price, and price")
    return Figure(
      chart.drawing, caption: [.text(caption[language] + (chart.isCut ? Self.cut[language] : ""))],
      alternative: alternative(of: marks))
  }

  private func alternative(of marks: [CurveChart.Mark]) -> String {
    marks.map { mark in
      let price = typography.money(mark.place.x, result.lot.method.currency)
      let points = typography.number(mark.place.y)
      return Text(
        fr: "\(mark.name)\u{202F}: \(points) points hors prix, \(price).",
        en: "\(mark.name): \(points) points other than price, \(price).")[language]
    }.joined(separator: " ")
  }

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
        bars: bars, axisTitle: perUserTitle, language: language, size: size)
      let caption = Text(fr: "Prix par utilisateur et par mois", en: "Price per user and month")
      return Figure(
        chart.drawing, caption: [.text(caption[language] + range)],
        alternative: bars.map { "\($0.name)\(typography.colon)\($0.total)." }
          .joined(separator: " "))
    }
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
    let basis = result.lot.method.taxBasis.name[language]
    return Text(
      fr: "\(sign) \(basis) par utilisateur et par mois",
      en: "\(sign), \(basis), per user and month")[
        language]
  }

  private static let cut = Text(
    fr: " (les axes ne partent pas de zéro)", en: " (the axes do not begin at zero)")
}
