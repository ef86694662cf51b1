import CahierEvaluation
import CahierModel

/// The mark that each price gives on one criterion: the curve of the method, and the offers on it.
struct PriceFigure {
  private let reading: ResultReading
  private let position: Int
  private var result: EvaluationResult { reading.result }
  private var language: Language { reading.language }

  /// Marks along the curve are drawn finer than they are shown.
  private static let decimals = 4

  init(_ reading: ResultReading, criterion position: Int) {
    self.reading = reading
    self.position = position
  }

  /// The figure, or nothing where there is nothing to compare.
  var blocks: [Block] {
    guard let chart else { return [] }
    let name = reading.quotedName(ofCriterion: position)
    let caption = Text(
      fr: "Note selon le prix, critère \(name)", en: "Mark by price, criterion \(name)")
    return [
      .figure(
        Figure(
          chart.drawing, caption: [.text(caption[language])],
          alternative: alternative(of: chart.marks)))
    ]
  }

  /// The chart, or nil where fewer than two offers have a mark.
  var chart: CurveChart? {
    let marks = marks
    guard marks.count > 1, let least = marks.map(\.place.x).min() else { return nil }
    let across = ChartAxis(title: axisTitle, spanning: marks.map(\.place.x))
    return CurveChart(
      curve: curve(from: least, to: across.maximum), marks: marks, across: across,
      verticalTitle: Text(fr: "Note", en: "Mark")[language], language: language)
  }

  private var marks: [CurveChart.Mark] {
    result.checked.admitted.compactMap { offer in
      guard
        let price = result.price(of: offer, on: position),
        let mark = result.mark(of: offer, on: position)
      else { return nil }
      let place = CurveChart.Place(
        reading.decimal(price, 2), reading.decimal(mark, reading.rounding.marks))
      return CurveChart.Mark(reading.name(of: offer), place)
    }
  }

  /// The method itself, price by price, from the lowest price to the end of the axis.
  private func curve(from least: ExactDecimal, to most: ExactDecimal) -> [CurveChart.Place] {
    let (first, last) = (Rational(least), Rational(most))
    return (0...CurveChart.steps).compactMap { step in
      let part = (last - first) * Rational(step) / Rational(CurveChart.steps)
      let price = reading.decimal(first + part, 2)
      return result.mark(ofPrice: Rational(price), on: position).map {
        CurveChart.Place(price, reading.decimal($0, Self.decimals))
      }
    }
  }

  private var axisTitle: String {
    let method = result.lot.method
    let currency = method.currency == .euro ? "€" : method.currency.description
    let basis = method.taxBasis.name[language]
    return Text(fr: "Prix, en \(currency) \(basis)", en: "Price, in \(currency), \(basis)")[
      language]
  }

  private func alternative(of marks: [CurveChart.Mark]) -> String {
    let typography = reading.typography
    return marks.map { mark in
      let price = typography.money(mark.place.x, result.lot.method.currency)
      let value = typography.number(mark.place.y)
      return Text(
        fr: "\(mark.name)\u{202F}: prix \(price), note \(value).",
        en: "\(mark.name): price \(price), mark \(value).")[language]
    }.joined(separator: " ")
  }
}
