package import CahierModel

/// Things that have two figures each: where each lies, and its name beside it.
///
/// Marks have different shapes and names of their own, so that the drawing reads without colour.
/// Axes begin near the smallest value, so that marks close to one another stand apart.
package struct ScatterChart: Hashable, Sendable {
  /// The marks from the first to the last, which decides their shapes.
  package let marks: [CurveChart.Mark]
  /// The horizontal axis.
  package let across: ChartAxis
  /// The vertical axis.
  package let up: ChartAxis
  /// How wide and high the chart is, in hundredths of a millimetre.
  package let size: Size
  /// How the numbers at the axes are written.
  package let typography: Typography

  /// How much room the chart takes, in hundredths of a millimetre.
  package struct Size: Hashable, Sendable {
    /// How wide the whole chart is.
    package let width: Int
    /// How high the whole chart is.
    package let height: Int
    /// The most steps of the horizontal axis.
    package let steps: Int

    /// A chart as wide as a page.
    package static let compact = Size(width: 16_600, height: 6_400, steps: ChartAxis.usualSteps)
    /// A chart for half the width of a page.
    package static let half = Size(width: 8_000, height: 4_200, steps: 3)
  }

  /// A chart of marks, its axes following from them.
  package init(
    marks: [CurveChart.Mark], acrossTitle: String, upTitle: String, size: Size, language: Language
  ) {
    self.marks = marks
    across = ChartAxis(title: acrossTitle, spanning: marks.map(\.place.x), steps: size.steps)
    up = ChartAxis(title: upTitle, spanning: marks.map(\.place.y), steps: 4)
    self.size = size
    typography = Typography(language)
  }

  /// The number of a mark, from 1.
  private static func number(_ index: Int) -> String { "\(index + 1)" }

  private var origin: Point {
    let numbers = up.ticks.map(typography.number)
    return Point(ChartText.width(numbers) + 300, size.height - 1_150)
  }

  /// What is left beside the axes: half a number stands beyond the end of each.
  private var length: (x: Int, y: Int) {
    let last = across.ticks.last.map(typography.number) ?? ""
    return (
      max(1, size.width - origin.x - ChartText.width([last]) / 2 - 100), origin.y - 750
    )
  }

  /// Whether an axis begins above zero, which readers are to be told.
  var isCut: Bool { across.minimum > .zero || up.minimum > .zero }

  /// Where the marks are, in their order.
  var points: [Point] {
    marks.map { mark in
      Point(
        origin.x + across.position(mark.place.x, length: length.x),
        origin.y - up.position(mark.place.y, length: length.y))
    }
  }

  /// Within the axes, where marks and names are.
  var frame: Box {
    Box(left: origin.x + 60, top: 500, right: size.width, bottom: origin.y - 40)
  }

  /// The names that found room: whole ones, else names cut short, else numbers.
  var labels: [ChartLabels.Label] {
    let whole = labels(named: name(to: 70))
    if whole.count == marks.count { return whole }
    let short = labels(named: name(to: 40))
    return short.count == marks.count ? short : labels(named: Self.number)
  }

  /// Whether marks bear their numbers, because their names find no room.
  var isNumbered: Bool { labels.contains { $0.text == Self.number(0) } }

  /// A name of at most so many hundredths of the axis.
  private func name(to part: Int) -> (Int) -> String {
    { TextMeasure.fitting(marks[$0].name, in: length.x * part / 100, size: 97) }
  }

  /// Marks from the left are the first to take their place.
  private func labels(named name: (Int) -> String) -> [ChartLabels.Label] {
    let points = points
    var labels = ChartLabels(
      frame: frame, points: points, curve: [], measure: ChartText.measuredBoldWidth)
    let order = points.indices.sorted { (points[$0].x, $0) < (points[$1].x, $1) }
    return order.compactMap { labels.place(name($0), beside: points[$0]) }
  }

  /// The chart as lines, marks and words.
  package var drawing: Drawing {
    let labels = labels
    let leaders = labels.compactMap(\.leader).map { line in
      Shape.line(line.start, line.end, Stroke(.ink, width: 12))
    }
    let marks = points.enumerated().map { MarkShape.drawing($0.offset, at: $0.element) }
    return Drawing(
      width: size.width, height: size.height,
      shapes: grid + leaders + marks + labels.flatMap(\.shapes))
  }

  private var grid: [Shape] {
    let (origin, length) = (origin, length)
    let small = TextLook(size: ChartText.small, anchor: .middle)
    let rows = up.ticks.flatMap { tick -> [Shape] in
      let y = origin.y - up.position(tick, length: length.y)
      return [
        .line(Point(origin.x, y), Point(origin.x + length.x, y), Stroke(.grid, width: 15)),
        .text(
          typography.number(tick), at: Point(origin.x - 200, y + 100),
          TextLook(size: ChartText.small, anchor: .end)),
      ]
    }
    let columns = across.ticks.flatMap { tick -> [Shape] in
      let x = origin.x + across.position(tick, length: length.x)
      return [
        .line(
          Point(x, origin.y - length.y), Point(x, origin.y), Stroke(.grid, width: 15)),
        .text(typography.number(tick), at: Point(x, origin.y + 420), small),
      ]
    }
    let end = Point(origin.x + length.x, origin.y)
    return rows + columns + [
      .line(origin, end, Stroke(.ink, width: 25)),
      .line(origin, Point(origin.x, origin.y - length.y), Stroke(.ink, width: 25)),
      .text(up.title, at: Point(0, 300), TextLook(size: ChartText.small)),
      .text(across.title, at: Point(origin.x + length.x / 2, origin.y + 950), small),
    ]
  }
}
