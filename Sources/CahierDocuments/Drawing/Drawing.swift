/// A drawing of lines, rectangles, paths and words, in whole hundredths of a millimetre.
///
/// The origin is at the top left, x goes right and y down. Whole numbers are written the same on
/// every machine.
package struct Drawing: Hashable, Sendable {
  /// How wide it is in hundredths of a millimetre; formats scale it down to the text.
  package var width: Int
  /// How high it is in hundredths of a millimetre.
  package var height: Int
  /// What is drawn, from the back to the front.
  package var shapes: [Shape]

  package init(width: Int, height: Int, shapes: [Shape]) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }
}

/// A point in hundredths of a millimetre.
package struct Point: Hashable, Sendable {
  /// To the right of the left edge.
  package var x: Int
  /// Below the top edge.
  package var y: Int

  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// A part of a drawing.
package indirect enum Shape: Hashable, Sendable {
  case line(Point, Point, Stroke)
  case rectangle(Point, width: Int, height: Int, fill: Paint?, stroke: Stroke? = nil)
  case path([Step], fill: Paint?, stroke: Stroke? = nil)
  case text(String, at: Point, TextLook)
  case group([Shape])

  /// A step of a path, from where the last one ended.
  package enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    /// A cubic curve: two control points, then the end.
    case curve(Point, Point, Point)
    case close
  }
}

/// What a colour is for: which colour it is, `DocumentStyle` says.
package enum Paint: Hashable, Sendable, CaseIterable {
  /// Text and axes.
  case ink
  /// What lies behind everything.
  case paper
  /// Lines that only help the eye.
  case grid
  /// Series, each told from its neighbours by lightness as well as by hue.
  case series1, series2, series3, series4, series5, series6

  /// The colours of series, in order.
  package static let series: [Paint] = [series1, series2, series3, series4, series5, series6]

  /// The name in style sheets.
  var name: String {
    switch self {
    case .ink: "ink"
    case .paper: "paper"
    case .grid: "grid"
    case .series1: "series1"
    case .series2: "series2"
    case .series3: "series3"
    case .series4: "series4"
    case .series5: "series5"
    case .series6: "series6"
    }
  }
}

/// A line's colour, width in hundredths of a millimetre and dashes.
package struct Stroke: Hashable, Sendable {
  /// What the line is for, which decides its colour.
  package var paint: Paint
  /// How thick the line is, in hundredths of a millimetre.
  package var width: Int
  /// Lengths of dash and gap in turn; none for a whole line.
  package var dashes: [Int]

  package init(_ paint: Paint, width: Int = 20, dashes: [Int] = []) {
    self.paint = paint
    self.width = width
    self.dashes = dashes
  }
}

/// How words of a drawing are set.
package struct TextLook: Hashable, Sendable {
  /// Which part of the words stands at their place.
  package enum Anchor: Hashable, Sendable {
    case start, middle, end
  }

  /// What the words are for, which decides their colour.
  package var paint: Paint
  /// The size in hundredths of a millimetre: 318 is 9 points.
  package var size: Int
  /// Which part of the words stands at their place.
  package var anchor: Anchor
  /// Whether the words are set in bold type.
  package var isBold: Bool

  package init(
    _ paint: Paint = .ink, size: Int = 318, anchor: Anchor = .start, isBold: Bool = false
  ) {
    self.paint = paint
    self.size = size
    self.anchor = anchor
    self.isBold = isBold
  }
}
