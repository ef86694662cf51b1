/// Rectangles that are told apart without colour: by lightness, and by lines from the third on.
enum Hatching {
  private static let spacing = 220

  /// A rectangle of a series, its fill and its lines.
  static func rectangle(_ corner: Point, width: Int, height: Int, series: Int) -> Shape {
    let paint = Paint.series[series % Paint.series.count]
    let fill = Shape.rectangle(
      corner, width: width, height: height, fill: paint, stroke: Stroke(.paper, width: 25))
    // Once the paints are used up they come again under other lines, so that no two series match.
    let round = series / Paint.series.count
    let lines = steps(corner, width, height, pattern: (series + 2 * round) % Paint.series.count)
    guard !lines.isEmpty else { return fill }
    return .group([fill, .path(lines, fill: nil, stroke: Stroke(ink(on: series), width: 15))])
  }

  /// The paint of words and lines on a series: series take turns in being dark and light.
  static func ink(on series: Int) -> Paint {
    series.isMultiple(of: 2) ? .paper : .ink
  }

  private static func steps(
    _ corner: Point, _ width: Int, _ height: Int, pattern: Int
  ) -> [Shape.Step] {
    switch pattern {
    case 2: diagonals(corner, width, height, isMirrored: false)
    case 3: diagonals(corner, width, height, isMirrored: true)
    case 4:
      stride(from: spacing, to: width, by: spacing).flatMap { x in
        [.move(Point(corner.x + x, corner.y)), .line(Point(corner.x + x, corner.y + height))]
      }
    case 5:
      stride(from: spacing, to: height, by: spacing).flatMap { y in
        [.move(Point(corner.x, corner.y + y)), .line(Point(corner.x + width, corner.y + y))]
      }
    default: []
    }
  }

  private static func diagonals(
    _ corner: Point, _ width: Int, _ height: Int, isMirrored: Bool
  ) -> [Shape.Step] {
    stride(from: spacing, to: width + height, by: spacing).flatMap { distance in
      let start = (x: max(0, distance - height), y: min(distance, height))
      let end = (x: min(distance, width), y: max(0, distance - width))
      return [start, end].enumerated().map { index, point in
        let x = corner.x + (isMirrored ? width - point.x : point.x)
        let place = Point(x, corner.y + point.y)
        return index == 0 ? Shape.Step.move(place) : .line(place)
      }
    }
  }
}
