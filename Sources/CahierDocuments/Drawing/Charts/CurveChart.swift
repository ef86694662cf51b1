package import CahierModel

/// A curve and some points on it: the mark that each price gives.
package struct CurveChart: Hashable, Sendable {
  /// A place on the chart.
  package struct Place: Hashable, Sendable {
    /// How far it lies along the horizontal axis, in the unit of that axis: a price.
    package let x: ExactDecimal
    /// How far up it lies, in the unit of the vertical axis: points.
    package let y: ExactDecimal

    package init(_ x: ExactDecimal, _ y: ExactDecimal) {
      self.x = x
      self.y = y
    }
  }

  /// A place that has a name, such as an offer.
  package struct Mark: Hashable, Sendable {
    /// What stands beside the place; a long name is cut.
    package let name: String
    /// Where the mark stands, on the curve or off it.
    package let place: Place

    package init(_ name: String, _ place: Place) {
      self.name = name
      self.place = place
    }
  }

  /// The points of the curve from left to right, joined by straight lines.
  package let curve: [Place]
  /// The places that have a name, each a diamond on the chart.
  package let marks: [Mark]
  /// The horizontal axis, which decides what part of the curve is seen.
  package let across: ChartAxis
  /// What the vertical axis measures; the axis itself follows from the values.
  package let verticalTitle: String
  /// How the numbers at the axes are written.
  package let typography: Typography

  /// How many steps a curve is drawn in: one for each millimetre.
  package static let steps = 136

  /// A chart of marks; the curve is drawn through the places given, which lie on the axis.
  package init(
    curve: [Place], marks: [Mark], across: ChartAxis, verticalTitle: String, language: Language
  ) {
    self.curve = curve
    self.marks = marks
    self.across = across
    self.verticalTitle = verticalTitle
    typography = Typography(language)
  }

  private static let size = (width: 16_000, height: 8_500)
  private static let origin = Point(1_600, 7_000)
  private static let length = (x: 13_600, y: 6_000)

  /// The chart as lines and words, 160 mm wide and 85 mm high.
  package var drawing: Drawing {
    let up = ChartAxis(title: verticalTitle, holding: (curve + marks.map(\.place)).map(\.y))
    let points = curve.map { point($0, up) }
    let steps = points.enumerated().map { index, point -> Shape.Step in
      index == 0 ? .move(point) : .line(point)
    }
    return Drawing(
      width: Self.size.width, height: Self.size.height,
      shapes: frame(up) + [.path(steps, fill: nil, stroke: Stroke(.series1, width: 50))]
        + named(marks.map { point($0.place, up) }, curve: points))
  }

  private func point(_ place: Place, _ up: ChartAxis) -> Point {
    let (origin, length) = (Self.origin, Self.length)
    return Point(
      origin.x + across.position(place.x, length: length.x),
      origin.y - up.position(place.y, length: length.y))
  }

  private func frame(_ up: ChartAxis) -> [Shape] {
    let (origin, length) = (Self.origin, Self.length)
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
    let columns = across.ticks.map { tick in
      Shape.text(
        typography.number(tick),
        at: Point(origin.x + across.position(tick, length: length.x), origin.y + 450), small)
    }
    let titles: [Shape] = [
      .text(verticalTitle, at: Point(0, 400), TextLook(size: ChartText.small)),
      .text(across.title, at: Point(origin.x + length.x / 2, origin.y + 1_100), small),
      .line(origin, Point(origin.x + length.x, origin.y), Stroke(.ink, width: 25)),
    ]
    return rows + columns + titles
  }

  /// The marks with their names, those from the left first: lines, then diamonds, then words.
  private func named(_ points: [Point], curve: [Point]) -> [Shape] {
    let frame = Box(
      left: Self.origin.x + 60, top: 60, right: Self.size.width, bottom: Self.origin.y - 60)
    var labels = ChartLabels(frame: frame, points: points, curve: curve)
    let order = points.indices.sorted { (points[$0].x, $0) < (points[$1].x, $1) }
    let placed = order.compactMap { index in
      let name = ChartText.fitting(marks[index].name, in: Self.length.x / 2)
      return labels.place(name, beside: points[index])
    }
    let leaders = placed.compactMap(\.leader).map { line in
      Shape.line(line.start, line.end, Stroke(.ink, width: 15))
    }
    return leaders + points.map(Self.diamond) + placed.flatMap(\.shapes)
  }

  private static func diamond(_ point: Point) -> Shape {
    let steps: [Shape.Step] = [
      .move(Point(point.x, point.y - 160)), .line(Point(point.x + 160, point.y)),
      .line(Point(point.x, point.y + 160)), .line(Point(point.x - 160, point.y)), .close,
    ]
    return .path(steps, fill: .series3, stroke: Stroke(.paper, width: 30))
  }
}
