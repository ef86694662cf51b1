package import CahierModel

/// Horizontal bars made of parts: the weighted points of each offer, criterion by criterion.
///
/// Every part bears its number where there is room, every bar its total; parts differ in lightness
/// and in hatching, so that the drawing reads without colour. Values below zero count as zero.
package struct StackedBarChart: Hashable, Sendable {
  /// One bar: an offer and its points.
  package struct Bar: Hashable, Sendable {
    /// What stands before the bar: the name of the offer; a long one is cut.
    package let name: String
    /// One for each series, in their order.
    package let values: [ExactDecimal]
    /// What stands after the bar, as it is to be read: « 79,24 ».
    package let total: String

    package init(_ name: String, values: [ExactDecimal], total: String) {
      self.name = name
      self.values = values
      self.total = total
    }
  }

  /// What the parts of a bar are, as the legend names them; none for bars of one part, with no
  /// legend.
  package let series: [String]
  /// The bars from the top.
  package let bars: [Bar]
  /// What the horizontal axis measures.
  package let axisTitle: String
  /// How the numbers are written.
  package let typography: Typography
  /// How much room the chart takes.
  package let size: Size

  /// How wide a chart is and how thick its bars are, in hundredths of a millimetre.
  package struct Size: Hashable, Sendable {
    /// How wide the whole chart is, names and totals included.
    package let width: Int
    /// How thick a bar is.
    package let barHeight: Int
    /// From the top of one bar to that of the next.
    package let pitch: Int
    /// The most steps of the axis.
    package let steps: Int
    /// Whether words take no more room than they need, and the axis has no title: the caption says
    /// what is measured.
    package let isCompact: Bool

    /// A chart with other text on its page.
    package static let usual = Size(
      width: 16_000, barHeight: 700, pitch: 1_100, steps: ChartAxis.usualSteps, isCompact: false)
    /// A chart as wide as a page whose bars stand close to one another.
    package static let compact = Size(
      width: 16_600, barHeight: 420, pitch: 530, steps: ChartAxis.usualSteps, isCompact: true)
    /// A chart for half the width of a page.
    package static let half = Size(
      width: 8_000, barHeight: 420, pitch: 530, steps: 4, isCompact: true)
  }

  /// Bars of several parts each, with a legend that names the parts.
  package init(
    series: [String], bars: [Bar], axisTitle: String, language: Language, size: Size = .usual
  ) {
    self.size = size
    self.series = series
    self.bars = bars
    self.axisTitle = axisTitle
    typography = Typography(language)
  }

  /// Bars of one part each, with no legend.
  package init(bars: [Bar], axisTitle: String, language: Language, size: Size = .usual) {
    self.init(series: [], bars: bars, axisTitle: axisTitle, language: language, size: size)
  }

  /// The least that is left for the totals after the bars.
  private static let totalWidth = 1_700

  /// The chart as rectangles and words, as high as its bars and its legend need.
  package var drawing: Drawing {
    let legend = ChartLegend(names: series, width: size.width, isCompact: size.isCompact)
    let left = roomForNames
    let totals = bars.map { ChartText.boldWidth($0.total) + 300 }.max() ?? 0
    let length = max(size.width / 10, size.width - left - max(Self.totalWidth, totals))
    let axis = ChartAxis(title: axisTitle, holding: bars.map(\.sum), steps: size.steps)
    let top = legend.height + 200
    let bottom = top + bars.count * size.pitch
    var shapes = legend.shapes + grid(axis, left: left, length: length, top: top, bottom: bottom)
    for (index, bar) in bars.enumerated() {
      shapes.append(
        .group(row(bar, axis, Point(left, top + index * size.pitch), length: length)))
    }
    let foot = size.isCompact ? 500 : 1_150
    return Drawing(width: size.width, height: bottom + foot, shapes: shapes)
  }

  private var roomForNames: Int {
    guard size.isCompact else {
      return min(ChartText.width(bars.map(\.name)) + 250, size.width / 3)
    }
    let longest = bars.map { TextMeasure.width($0.name, size: 90) }.max() ?? 0
    return min(longest + 250, size.width * 55 / 100)
  }

  private func fitting(_ name: String, in room: Int) -> String {
    size.isCompact
      ? TextMeasure.fitting(name, in: room, size: 90) : ChartText.fitting(name, in: room)
  }

  private func grid(
    _ axis: ChartAxis, left: Int, length: Int, top: Int, bottom: Int
  ) -> [Shape] {
    let lines = axis.ticks.flatMap { tick -> [Shape] in
      let x = left + axis.position(tick, length: length)
      return [
        .line(Point(x, top - 100), Point(x, bottom), Stroke(.grid, width: 15)),
        .text(
          typography.number(tick), at: Point(x, bottom + 400),
          TextLook(size: ChartText.small, anchor: .middle)),
      ]
    }
    guard !size.isCompact else { return lines }
    let title = Shape.text(
      axisTitle, at: Point(left + length / 2, bottom + 950),
      TextLook(size: ChartText.small, anchor: .middle))
    return lines + [title]
  }

  private func row(
    _ bar: Bar, _ axis: ChartAxis, _ corner: Point, length: Int
  ) -> [Shape] {
    let baseline = corner.y + size.barHeight / 2 + 115
    var shapes: [Shape] = [
      .text(
        fitting(bar.name, in: corner.x - 200), at: Point(corner.x - 200, baseline),
        TextLook(anchor: .end))
    ]
    var (sum, x) = (ExactDecimal.zero, corner.x)
    for (index, value) in bar.values.enumerated() where value > .zero {
      sum = sum.adding(value)
      let end = corner.x + axis.position(sum, length: length)
      shapes += part(
        value, series: index, Point(x, corner.y), width: max(1, end - x), baseline: baseline)
      x = end
    }
    return shapes + total(bar.total, at: Point(x + 150, baseline))
  }

  /// The total after a bar; among lines close to one another, on paper of its own.
  private func total(_ text: String, at place: Point) -> [Shape] {
    let words = Shape.text(text, at: place, TextLook(isBold: true))
    guard size.isCompact else { return [words] }
    let back = Shape.rectangle(
      Point(place.x - 60, place.y - 270), width: ChartText.measuredBoldWidth(text) + 120,
      height: 350, fill: .paper)
    return [back, words]
  }

  private func part(
    _ value: ExactDecimal, series: Int, _ corner: Point, width: Int, baseline: Int
  ) -> [Shape] {
    let rectangle = Hatching.rectangle(
      corner, width: width, height: size.barHeight, series: series)
    let label = typography.number(value)
    let room = ChartText.width([label]) + 120
    guard room <= width, !self.series.isEmpty else { return [rectangle] }
    let middle = corner.x + width / 2
    // The number stands on the plain colour, not on the hatching.
    let inset = max(20, (size.barHeight - 440) / 2)
    let back = Shape.rectangle(
      Point(middle - room / 2, corner.y + inset), width: room,
      height: size.barHeight - 2 * inset,
      fill: Paint.series[series % Paint.series.count])
    let text = Shape.text(
      label, at: Point(middle, baseline),
      TextLook(Hatching.ink(on: series), size: ChartText.small, anchor: .middle))
    return [rectangle, back, text]
  }
}

extension StackedBarChart.Bar {
  /// What the parts above zero add up to.
  fileprivate var sum: ExactDecimal {
    values.filter { $0 > .zero }.reduce(.zero) { $0.adding($1) }
  }
}

extension ExactDecimal {
  /// The sum, as exact as an `ExactDecimal` is: only where things are drawn, never for a figure.
  fileprivate func adding(_ other: ExactDecimal) -> ExactDecimal {
    let decimals = max(self.decimals, other.decimals)
    let (first, second) = (
      Self.powerOfTen(decimals - self.decimals), Self.powerOfTen(decimals - other.decimals)
    )
    let sum =
      Int128(coefficient) * Int128(first) + Int128(other.coefficient) * Int128(second)
    guard let whole = Int(exactly: sum) else { return self }
    return (try? ExactDecimal(coefficient: whole, decimals: decimals)) ?? self
  }
}
