/// Finds room for names beside points, so that none covers another, a point or the curve.
///
/// A name stands next to its point if it can, else further off, at the end of a thin line. One that
/// finds no room at all is left out: the table and the words of the figure have every name.
struct ChartLabels {
  /// A name that has its place.
  struct Label {
    let text: String
    /// The room that the words take.
    let box: Box
    /// Where the words begin, on their base line.
    let place: Point
    /// From the point to the words, for a name that stands off.
    let leader: Segment?

    /// The name on paper of its own, so that no line of the grid goes through it.
    var shapes: [Shape] {
      [
        .rectangle(
          Point(box.left, box.top), width: box.right - box.left, height: box.bottom - box.top,
          fill: .paper),
        .text(text, at: place, TextLook(isBold: true)),
      ]
    }
  }

  /// The room that names may take.
  private let frame: Box
  /// The points, which lines to names go around if they can.
  private let points: [Box]
  private let measure: (String) -> Int
  /// The names that have their place.
  private var boxes: [Box]
  /// The curve, and the lines to names.
  private var lines: [Segment]

  private static let height = 360
  private static let gap = 240
  /// How far names may go from their points, in lines of text.
  private static let reach = 15
  /// How far to the side of its point a name stands for each line up or down, in tenths of a line.
  private static let slants = [3, 10, 30, 60, 100]

  /// `points` are what names stand beside; `curve` runs from left to right.
  ///
  /// `measure`: the width of a name.
  init(
    frame: Box, points: [Point], curve: [Point],
    measure: @escaping (String) -> Int = ChartText.boldWidth
  ) {
    self.measure = measure
    self.frame = frame
    self.points = points.map { Box(around: $0, by: 180) }
    boxes = []
    lines = zip(curve, curve.dropFirst()).map { Segment(start: $0, end: $1) }
  }

  /// The place of a name, which it then keeps for itself.
  mutating func place(_ text: String, beside point: Point) -> Label? {
    let width = measure(text)
    let places = Self.places(beside: point, width)
    guard
      let (box, leader) = places.first(where: { isFree($0, $1, of: point, isStrict: true) })
        ?? places.first(where: { isFree($0, $1, of: point, isStrict: false) })
    else { return nil }
    boxes.append(box)
    if let leader { lines.append(leader) }
    return Label(
      text: text, box: box, place: Point(box.left, box.bottom - 80), leader: leader)
  }

  /// Where a name may stand, nearest first: next to the point, then line by line above and below.
  private static func places(beside point: Point, _ width: Int) -> [(Box, Segment?)] {
    (0...reach).flatMap { row in
      (row == 0 ? [0] : slants).flatMap { slant in
        [(1, -1), (-1, 1), (-1, -1), (1, 1)].map { side, direction in
          let distance = gap + row * height * slant / 10
          let left = side > 0 ? point.x + distance : point.x - distance - width
          let middle = point.y + direction * (row == 0 ? height / 2 : gap + row * height)
          let box = Box(
            left: left, top: middle - height / 2, right: left + width, bottom: middle + height / 2)
          return (box, row > 0 ? leader(from: point, to: box, side: side) : nil)
        }
      }
    }
  }

  private static func leader(from point: Point, to box: Box, side: Int) -> Segment {
    let edge = side > 0 ? box.left - 60 : box.right + 60
    return Segment(start: point, end: Point(edge, (box.top + box.bottom) / 2))
  }

  /// `isStrict`: the line to the name goes around the other points as well.
  private func isFree(_ box: Box, _ leader: Segment?, of point: Point, isStrict: Bool) -> Bool {
    guard
      frame.holds(box), !boxes.contains(where: box.meets), !points.contains(where: box.meets),
      !lines.contains(where: box.meets)
    else { return false }
    guard let leader else { return true }
    // A point lies on its own leader: only the others stand in the way.
    let obstacles = isStrict ? points.filter { !$0.holds(point) } : []
    return !(boxes + obstacles).contains { $0.meets(leader) }
  }
}

/// A line between two points.
struct Segment {
  let start: Point
  let end: Point
}

/// An upright rectangle, in hundredths of a millimetre.
struct Box {
  let left: Int
  let top: Int
  let right: Int
  let bottom: Int

  init(left: Int, top: Int, right: Int, bottom: Int) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  init(around point: Point, by distance: Int) {
    self.init(
      left: point.x - distance, top: point.y - distance, right: point.x + distance,
      bottom: point.y + distance)
  }

  func holds(_ point: Point) -> Bool {
    (left...right).contains(point.x) && (top...bottom).contains(point.y)
  }

  func holds(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func meets(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether any of the line lies within: an end does, or it crosses a diagonal.
  func meets(_ line: Segment) -> Bool {
    if holds(line.start) || holds(line.end) { return true }
    let corners = [
      Segment(start: Point(left, top), end: Point(right, bottom)),
      Segment(start: Point(left, bottom), end: Point(right, top)),
    ]
    return corners.contains(where: line.crosses)
  }
}

extension Segment {
  /// Whether the lines have a point in common within both.
  fileprivate func crosses(_ other: Segment) -> Bool {
    let sides = (side(of: other.start), side(of: other.end))
    let others = (other.side(of: start), other.side(of: end))
    return sides.0 * sides.1 <= 0 && others.0 * others.1 <= 0
  }

  /// −1, 0 or 1: on which side of the line the point lies.
  private func side(of point: Point) -> Int {
    let (across, up) = (end.x - start.x, end.y - start.y)
    return (across * (point.y - start.y) - up * (point.x - start.x)).signum()
  }
}
