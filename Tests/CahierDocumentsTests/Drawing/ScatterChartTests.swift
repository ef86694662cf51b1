import CahierModel
import CahierTestSupport
import Testing

@testable import CahierDocuments

struct ScatterChartTests {
  private static let names = ["A", "Tessaro Digitale S.r.l.", "Atelier numérique du Ponant"]

  private func chart(_ seed: Int, count: Int, size: ScatterChart.Size) -> ScatterChart {
    var generator = SeededGenerator(seed: UInt64(seed))
    // A third of the charts have offers that are nearly the same.
    let spread = seed.isMultiple(of: 3) ? 400 : 300_000
    let marks = (0..<count).map { index in
      CurveChart.Mark(
        "\(Self.names[index % 3]) \(index)",
        CurveChart.Place(
          ExactDecimal(100_000 + Int.random(in: 0...spread, using: &generator)),
          ExactDecimal(Int.random(in: 20...60, using: &generator))))
    }
    return ScatterChart(
      marks: marks, acrossTitle: "Prix", upTitle: "Points", size: size, language: .french)
  }

  @Test(arguments: 0..<90)
  func `marks are within the axes, and names cover neither a mark nor one another`(
    seed: Int
  ) {
    let count = 2 + seed % 11
    for size in [ScatterChart.Size.half, .compact] {
      let chart = chart(seed, count: count, size: size)
      let labels = chart.labels
      #expect(labels.count == count, "each has its name, or its number")
      for point in chart.points {
        #expect(point.x >= 0 && point.x <= size.width)
        #expect(point.y >= 0 && point.y <= size.height)
      }
      for (index, label) in labels.enumerated() {
        #expect(chart.frame.holds(label.box))
        #expect(!labels[..<index].contains { $0.box.meets(label.box) })
        #expect(!chart.points.contains(where: label.box.holds))
      }
    }
  }

  @Test(arguments: 0..<20)
  func `nothing is drawn outside the drawing, and twice it is the same`(seed: Int) {
    let drawing = chart(seed, count: 12, size: .half).drawing
    #expect(drawing == chart(seed, count: 12, size: .half).drawing)
    for case .text(let text, let place, let look) in drawing.shapes {
      let width =
        look.isBold
        ? ChartText.measuredBoldWidth(text) : TextMeasure.width(text, size: 80)
      let left =
        switch look.anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      #expect(left >= -60 && left + width <= drawing.width + 60, "\(text)")
      #expect(place.y > 0 && place.y <= drawing.height, "\(text)")
    }
  }

  @Test func `offers differ by their shapes, and after six by hollow ones`() {
    let shapes = (0..<12).map { MarkShape.drawing($0, at: Point(0, 0)) }
    #expect(Set(shapes).count == 12)
  }

  @Test func `numbers along an axis have room`() {
    for size in [ScatterChart.Size.half, .compact] {
      let chart = chart(1, count: 6, size: size)
      #expect(chart.across.ticks.count <= size.steps + 2)
    }
  }

  @Test func `equal figures, one mark and no mark are drawn all the same`() {
    let same = CurveChart.Place(100, 50)
    for count in [0, 1, 5] {
      let chart = ScatterChart(
        marks: (0..<count).map { CurveChart.Mark("M\($0)", same) }, acrossTitle: "x",
        upTitle: "y", size: .half, language: .english)
      #expect(chart.labels.count == count)
      #expect(!chart.drawing.shapes.isEmpty)
    }
  }
}

struct BarChartSizeTests {
  @Test func `a total longer than usual has room after its bar`() {
    let bars = [
      StackedBarChart.Bar(
        "Offre", values: [123_456_789], total: "123\u{202F}456\u{202F}789,00\u{202F}€")
    ]
    let drawing = StackedBarChart(
      bars: bars, axisTitle: "€", language: .french, size: .half
    ).drawing
    #expect(drawing.width == 8_000)
    for case .group(let shapes) in drawing.shapes {
      for case .text(let text, let place, let look) in shapes where look.anchor == .start {
        #expect(place.x + ChartText.boldWidth(text) <= drawing.width)
      }
    }
  }
}
