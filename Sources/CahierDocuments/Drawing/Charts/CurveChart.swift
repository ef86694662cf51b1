package import CahierModel

/// A curve and some points on it: the mark that each price gives.
package struct CurveChart: Hashable, Sendable {
  /// A place on the chart.
  package struct Place: Hashable, Sendable {
    package let x: ExactDecimal
    package let y: ExactDecimal

    package init(_ x: ExactDecimal, _ y: ExactDecimal) {
      self.x = x
      self.y = y
    }
  }

  /// A place that has a name, such as an offer.
  package struct Mark: Hashable, Sendable {
    package let name: String
    package let place: Place

    package init(_ name: String, _ place: Place) {
      self.name = name
      self.place = place
    }
  }

  /// The points of the curve from left to right, joined by straight lines.
  package let curve: [Place]
  package let marks: [Mark]
  package let horizontalTitle: String
  package let verticalTitle: String
  package let typography: Typography

  package init(
    curve: [Place], marks: [Mark], horizontalTitle: String, verticalTitle: String,
    language: Language
  ) {
    self.curve = curve
    self.marks = marks
    self.horizontalTitle = horizontalTitle
    self.verticalTitle = verticalTitle
    typography = Typography(language)
  }

  private static let size = (width: 16_000, height: 8_500)
  private static let origin = Point(1_600, 7_000)
  private static let length = (x: 13_600, y: 6_000)

  package var drawing: Drawing {
    let places = curve + marks.map(\.place)
    let across = ChartAxis(title: horizontalTitle, holding: places.map(\.x))
    let up = ChartAxis(title: verticalTitle, holding: places.map(\.y))
    let steps: [Shape.Step] = curve.enumerated().map { index, place in
      let point = Self.point(place, across, up)
      return index == 0 ? .move(point) : .line(point)
    }
    return Drawing(
      width: Self.size.width, height: Self.size.height,
      shapes: frame(across, up)
        + [.path(steps, fill: nil, stroke: Stroke(.series1, width: 50))]
        + marks.map { .group(shapes(of: $0, Self.point($0.place, across, up))) })
  }

  private static func point(_ place: Place, _ across: ChartAxis, _ up: ChartAxis) -> Point {
    Point(
      origin.x + across.position(place.x, length: length.x),
      origin.y - up.position(place.y, length: length.y))
  }

  private func frame(_ across: ChartAxis, _ up: ChartAxis) -> [Shape] {
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
      .text(horizontalTitle, at: Point(origin.x + length.x / 2, origin.y + 1_100), small),
      .line(origin, Point(origin.x + length.x, origin.y), Stroke(.ink, width: 25)),
    ]
    return rows + columns + titles
  }

  /// A diamond and its name, to the left of it near the right edge.
  private func shapes(of mark: Mark, _ point: Point) -> [Shape] {
    let diamond: [Shape.Step] = [
      .move(Point(point.x, point.y - 160)), .line(Point(point.x + 160, point.y)),
      .line(Point(point.x, point.y + 160)), .line(Point(point.x - 160, point.y)), .close,
    ]
    let isAtEdge = point.x + ChartText.width([mark.name]) + 250 > Self.size.width
    return [
      .path(diamond, fill: .series3, stroke: Stroke(.paper, width: 30)),
      .text(
        mark.name, at: Point(point.x + (isAtEdge ? -250 : 250), point.y - 120),
        TextLook(anchor: isAtEdge ? .end : .start, isBold: true)),
    ]
  }
}
