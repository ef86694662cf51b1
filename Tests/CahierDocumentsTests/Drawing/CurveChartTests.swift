import CahierEvaluation
import CahierModel
import CahierTestSupport
import Testing

@testable import CahierDocuments

struct CurveChartTests {
  @Test(arguments: 0..<60)
  func `names of offers never cover one another, a point or the curve`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 2...10, using: &generator)
    // Half of the charts have offers that are nearly the same.
    let spread = seed.isMultiple(of: 2) ? 12_000 : 900
    let start = Int.random(in: 1_700...2_400, using: &generator)
    func height(_ x: Int) -> Int { 1_000 + (x - 1_600) / 4 }
    let points = (0..<count).map { _ in
      let x = start + Int.random(in: 0...spread, using: &generator)
      return Point(x, height(x))
    }.sorted { $0.x < $1.x }
    let curve = stride(from: 1_600, through: 15_200, by: 100).map { Point($0, height($0)) }
    let frame = Box(left: 1_660, top: 60, right: 16_000, bottom: 6_940)
    var labels = ChartLabels(frame: frame, points: points, curve: curve)
    let names = ["A", "Tessaro Digitale S.r.l.", "Atelier numérique du Ponant"]
    let placed = points.enumerated().compactMap { labels.place(names[$0 % 3], beside: $1) }
    #expect(placed.count >= min(count, 5), "a handful of names always finds room")
    for (index, label) in placed.enumerated() {
      #expect(frame.holds(label.box))
      #expect(!placed[..<index].contains { $0.box.meets(label.box) })
      #expect(!points.contains(where: label.box.holds))
      #expect(
        !zip(curve, curve.dropFirst()).contains { label.box.meets(Segment(start: $0, end: $1)) })
      #expect(!placed.compactMap(\.leader).contains(where: label.box.meets))
    }
  }

  @Test func `the curve is what the method gives, not lines from offer to offer`() throws {
    let dossier = try BuilderSample.dossier()
    let reading = DossierReading(
      dossier.shown(to: .committee, template: BuilderSample.template), language: .english)
    let lot = try #require(dossier.lots.first)
    let result = try Evaluation(lot: lot, offers: dossier.offers).result()
    let figure = PriceFigure(ResultReading(reading, result), criterion: 0)
    let chart = try #require(figure.chart)
    let lowest = try #require(chart.marks.map(\.place.x).min())
    #expect(chart.curve.count == CurveChart.steps + 1)
    #expect(chart.curve.first?.x == lowest)
    #expect(chart.curve.last?.x == chart.across.maximum)
    for place in chart.curve {
      let mark = Rational(40) * Rational(lowest) / Rational(place.x)
      #expect(mark.decimalText(4, .halfUp) == Rational(place.y).decimalText(4, .halfUp))
    }
  }

  @Test func `an axis begins near values that are close to one another, else at zero`() {
    let near = ChartAxis(title: "", spanning: [494_296, 508_892, 534_792])
    #expect(near.minimum == 490_000)
    #expect(near.maximum == 540_000)
    #expect(near.position(490_000, length: 1000) == 0)
    #expect(near.position(540_000, length: 1000) == 1000)
    #expect(ChartAxis(title: "", spanning: [40_000, 47_500]).minimum == 38_000)
    #expect(ChartAxis(title: "", spanning: [100, 100]).minimum == 0)
    #expect(ChartAxis(title: "", spanning: []).maximum > 0)
  }
}
