/// The kinds of a chain as boxes, row by row from what asks to what answers, and the links between
/// them as lines.
///
/// A line that passes a row without stopping there has a place of its own in it, so that it goes
/// between the boxes and not through them. Words say all that dashes and places say.
package struct ChainDrawing: Hashable, Sendable {
  /// A kind of thing.
  package struct Box: Hashable, Sendable {
    /// What it is called.
    package let name: String
    /// What is said of it below the name: how many there are, how many are left out.
    package let lines: [String]
    /// How far down it stands.
    package let rank: Int

    package init(name: String, lines: [String], rank: Int) {
      self.name = name
      self.lines = lines
      self.rank = rank
    }
  }

  /// The links between two boxes.
  package struct Arrow: Hashable, Sendable {
    /// The places of the boxes in the list of boxes, the upper one first.
    package let from: Int, to: Int
    /// What stands beside the line: the number of links.
    package let label: String
    /// Whether some of the links are suspect: the line is dashed.
    package let isDashed: Bool

    package init(from: Int, to: Int, label: String, isDashed: Bool) {
      self.from = from
      self.to = to
      self.label = label
      self.isDashed = isDashed
    }
  }

  private let boxes: [Box]
  private let arrows: [Arrow]
  private let rows: ChainRows

  /// A chart of boxes and of arrows that lead down; others are left out, and the words beside it
  /// have them.
  package init(boxes: [Box], arrows: [Arrow]) {
    self.boxes = boxes
    self.arrows = arrows.filter { boxes[$0.from].rank < boxes[$0.to].rank }
    rows = ChainRows(
      ranks: boxes.map(\.rank), arrows: self.arrows.map { ($0.from, $0.to) })
  }

  private static let width = 16_000
  private static let rowHeight = 3_300
  private static let lineHeight = 420
  private static let textSize = 290

  /// The chart, 160 mm wide and as high as it has rows.
  package var drawing: Drawing {
    let height = max(1, rows.count) * Self.rowHeight - (Self.rowHeight - boxHeight) + 40
    return Drawing(
      width: Self.width, height: height,
      shapes: arrows.indices.flatMap(line) + arrows.indices.flatMap(label)
        + boxes.indices.flatMap(box))
  }

  private var boxHeight: Int {
    let lines = boxes.map { nameLines($0, in: Self.width).count + $0.lines.count }.max() ?? 1
    return max(1_100, lines * Self.lineHeight + 620)
  }

  /// The width of the boxes of a row: lines that pass take less room than boxes.
  private func boxWidth(_ rank: Int) -> Int { min(4_600, rows.slot(rank, of: Self.width) - 300) }

  private func centre(_ place: ChainRows.Place) -> Point {
    Point(
      rows.middle(place, of: Self.width), place.rank * Self.rowHeight + boxHeight / 2 + 20)
  }

  // MARK: Boxes

  private func box(_ index: Int) -> [Shape] {
    let (box, place) = (boxes[index], rows.place(ofBox: index))
    let (middle, width) = (centre(place), boxWidth(place.rank))
    let corner = Point(middle.x - width / 2, middle.y - boxHeight / 2)
    let names = nameLines(box, in: width - 500)
    let frame = Shape.rectangle(
      corner, width: width, height: boxHeight, fill: .paper, stroke: Stroke(.ink, width: 30))
    let words = names.map { ($0, true) } + box.lines.map { ($0, false) }
    let top = middle.y - (words.count * Self.lineHeight) / 2 + 300
    return [frame]
      + words.enumerated().map { line, word in
        .text(
          TextMeasure.fitting(word.0, in: width - 160, size: word.1 ? 84 : 80),
          at: Point(middle.x, top + line * Self.lineHeight),
          TextLook(size: Self.textSize, anchor: .middle, isBold: word.1))
      }
  }

  /// The name on as many lines as it needs, three at most.
  private func nameLines(_ box: Box, in width: Int) -> [String] {
    var lines: [String] = []
    for word in box.name.split(separator: " ") {
      if let last = lines.last, TextMeasure.width("\(last) \(word)", size: 88) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.count <= 3
      ? lines : Array(lines.prefix(2)) + [lines.dropFirst(2).joined(separator: " ")]
  }

  // MARK: Arrows

  /// The line from the foot of the upper box to the head of the lower one, and its point.
  private func line(_ index: Int) -> [Shape] {
    let points = points(index)
    guard let first = points.first, let last = points.last else { return [] }
    var steps: [Shape.Step] = [.move(first)]
    for (from, to) in zip(points, points.dropFirst()) {
      let half = (to.y - from.y) / 2
      steps.append(.curve(Point(from.x, from.y + half), Point(to.x, to.y - half), to))
    }
    let head: [Shape.Step] = [
      .move(Point(last.x, last.y)), .line(Point(last.x - 130, last.y - 280)),
      .line(Point(last.x + 130, last.y - 280)), .close,
    ]
    return [
      .path(
        steps, fill: nil,
        stroke: Stroke(.ink, width: 28, dashes: arrows[index].isDashed ? [220, 140] : [])),
      .path(head, fill: .ink),
    ]
  }

  private func points(_ index: Int) -> [Point] {
    let places = rows.path(ofArrow: index)
    return places.enumerated().flatMap { step, place -> [Point] in
      let middle = centre(place)
      let (top, foot) = (
        Point(middle.x, middle.y - boxHeight / 2), Point(middle.x, middle.y + boxHeight / 2)
      )
      if step == 0 { return [Point(shifted(middle.x, index, place, leaves: true), foot.y)] }
      if step == places.count - 1 {
        return [Point(shifted(middle.x, index, place, leaves: false), top.y)]
      }
      return [top, foot]
    }
  }

  /// Lines that leave a box, or come to it, stand side by side in the order of their other ends.
  private func shifted(_ x: Int, _ index: Int, _ place: ChainRows.Place, leaves: Bool) -> Int {
    let box = leaves ? arrows[index].from : arrows[index].to
    let siblings = arrows.indices.filter { (leaves ? arrows[$0].from : arrows[$0].to) == box }
      .sorted { next($0, leaves) < next($1, leaves) }
    guard siblings.count > 1, let order = siblings.firstIndex(of: index) else { return x }
    let room = min(boxWidth(place.rank) - 500, siblings.count * 700)
    return x - room / 2 + room * (2 * order + 1) / (2 * siblings.count)
  }

  private func next(_ index: Int, _ leaves: Bool) -> Int {
    let path = rows.path(ofArrow: index)
    let place = leaves ? path[1] : path[path.count - 2]
    return rows.middle(place, of: Self.width)
  }

  /// The number of links, on paper of its own, higher and lower in turn, so that those of lines side
  /// by side do not meet.
  private func label(_ index: Int) -> [Shape] {
    let points = points(index)
    guard points.count > 1, !arrows[index].label.isEmpty else { return [] }
    let (from, to) = (points[points.count - 2], points[points.count - 1])
    let isHigh = rows.path(ofArrow: index).last.map { isEven(index, at: $0) } ?? true
    // Where a curve of this kind is so far down, and how far it has gone across there, in percent.
    let (down, across) = isHigh ? (42, 38) : (60, 64)
    let y = from.y + (to.y - from.y) * down / 100
    let x = from.x + (to.x - from.x) * across / 100
    let width = TextMeasure.width(arrows[index].label, size: 80) + 120
    return [
      .rectangle(Point(x - width / 2, y - 250), width: width, height: 360, fill: .paper),
      .text(
        arrows[index].label, at: Point(x, y + 30),
        TextLook(size: ChartText.small, anchor: .middle)),
    ]
  }

  /// Whether a line is the first, third… of those that come to a row, from the left.
  private func isEven(_ index: Int, at place: ChainRows.Place) -> Bool {
    let siblings = arrows.indices.filter { rows.path(ofArrow: $0).last?.rank == place.rank }
    let order = siblings.sorted { middle($0) < middle($1) }
    return (order.firstIndex(of: index) ?? 0).isMultiple(of: 2)
  }

  private func middle(_ index: Int) -> Int {
    rows.path(ofArrow: index).suffix(2).reduce(0) { $0 + rows.middle($1, of: Self.width) }
  }
}
