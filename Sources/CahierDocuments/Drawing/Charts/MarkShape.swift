/// The shapes of marks that are told apart without colour.
enum MarkShape: CaseIterable {
  case disc, diamond, square, triangle, wedge, star

  /// How far a mark reaches from its middle, in hundredths of a millimetre.
  static let reach = 170

  /// The shape of a mark by its place among the others.
  ///
  /// Once all have been used, the next round is of the same shapes, hollow.
  static func drawing(_ index: Int, at point: Point) -> Shape {
    let shape = allCases[index % allCases.count]
    let isHollow = (index / allCases.count).isMultiple(of: 2) == false
    return .path(
      shape.steps(around: point), fill: isHollow ? .paper : .series1,
      stroke: Stroke(isHollow ? .ink : .paper, width: isHollow ? 45 : 30))
  }

  private func steps(around point: Point) -> [Shape.Step] {
    switch self {
    case .disc: Self.circle(point)
    case .diamond: corners(point, [(0, -170), (170, 0), (0, 170), (-170, 0)])
    case .square: corners(point, [(-130, -130), (130, -130), (130, 130), (-130, 130)])
    case .triangle: corners(point, [(0, -170), (165, 130), (-165, 130)])
    case .wedge: corners(point, [(0, 170), (-165, -130), (165, -130)])
    case .star:
      corners(
        point,
        [
          (-60, -170), (60, -170), (60, -60), (170, -60), (170, 60), (60, 60), (60, 170),
          (-60, 170), (-60, 60), (-170, 60), (-170, -60), (-60, -60),
        ])
    }
  }

  private func corners(_ point: Point, _ corners: [(x: Int, y: Int)]) -> [Shape.Step] {
    corners.enumerated().map { index, corner in
      let place = Point(point.x + corner.x, point.y + corner.y)
      return index == 0 ? .move(place) : .line(place)
    } + [.close]
  }

  /// Four curves, their control points 0.5523 of the radius from the corners of the quarter.
  private static func circle(_ point: Point) -> [Shape.Step] {
    let (radius, control) = (150, 83)
    func place(_ x: Int, _ y: Int) -> Point { Point(point.x + x, point.y + y) }
    return [
      .move(place(radius, 0)),
      .curve(place(radius, control), place(control, radius), place(0, radius)),
      .curve(place(-control, radius), place(-radius, control), place(-radius, 0)),
      .curve(place(-radius, -control), place(-control, -radius), place(0, -radius)),
      .curve(place(control, -radius), place(radius, -control), place(radius, 0)), .close,
    ]
  }
}
