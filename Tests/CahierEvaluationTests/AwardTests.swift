import CahierModel
import Testing

@testable import CahierEvaluation

struct AwardTests {
  @Test func `ranks the example of the documentation to the digit`() throws {
    let result = try contractExample().result()
    #expect(result.places == ["1 B", "2 A"])
    #expect(result.ranking.map(\.total.description) == ["1981/25", "76847/990"])
    #expect(result.ranking.map { $0.shownTotal.decimalText(2, .halfUp) } == ["79.24", "77.62"])
    #expect(result.setAside == [2])
    #expect(result.eliminated.isEmpty)
  }

  @Test func `shows the calculation of a price mark`() throws {
    let result = try contractExample().result()
    let arithmetic = try #require(result.arithmetic(of: 0, on: 0))
    #expect(
      arithmetic.terms == [
        .number(40), .times, .amount(96_000), .dividedBy, .amount(118_800),
      ])
    #expect(arithmetic.mark.description == "3200/99")
  }

  @Test func `what sets two offers apart adds up to the gap of their totals`() throws {
    let result = try contractExample().result()
    let gaps = result.gaps(of: 1, over: 0)
    let total = result.ranking[0].total - result.ranking[1].total
    #expect(result.outline.roots.map { gaps[$0] }.reduce(.zero, +) == total)
    let children = result.outline.nodes.indices.filter { result.outline.nodes[$0].parent == 1 }
    #expect(children.map { gaps[$0] }.reduce(.zero, +) == gaps[1])
    #expect(result.gaps(of: 1, over: 2).isEmpty)
  }

  @Test func `an offer set aside is in no lowest price`() throws {
    var evaluation = try contractExample()
    evaluation.offers[2].status = .admitted
    evaluation.offers[2].marks = evaluation.offers[0].marks
    let price = try #require(try evaluation.result().points(of: 1, on: 0))
    #expect(price == Rational(40) * 70_000 / 96_000)
    #expect(try contractExample().result().points(of: 1, on: 0) == 40)
  }

  @Test func `an offer under a minimum is out before prices are compared`() throws {
    var evaluation = try contractExample()
    evaluation.lot.criteria[1].minimum = 36
    let result = try evaluation.result()
    #expect(result.places == ["1 A"])
    #expect(result.eliminated.map(\.offer) == [1])
    #expect(result.eliminated[0].misses.map(\.points.description) == ["891/25"])
    #expect(result.points(of: 0, on: 0) == 40)
    #expect(result.points(of: 1, on: 0) == nil)
  }

  @Test func `a minimum is met exactly`() throws {
    var evaluation = try contractExample()
    evaluation.lot.criteria[1].minimum = try ExactDecimal("35.64")
    #expect(try evaluation.result().eliminated.isEmpty)
    evaluation.lot.criteria[1].minimum = try ExactDecimal("35.640000001")
    #expect(try evaluation.result().eliminated.map(\.offer) == [1])
  }

  @Test func `points may make another total than 100`() throws {
    var evaluation = try contractExample()
    evaluation.lot.method.totalPoints = 1_000
    let result = try evaluation.result()
    #expect(result.totals["B"] == Rational(3_962) / 5)
    evaluation.lot.method.totalPoints = 60
    evaluation.lot.criteria[0].weight = .points(7)
    evaluation.lot.criteria[1].weight = .points(50)
    evaluation.lot.criteria[2].weight = .points(3)
    let points = try evaluation.result()
    #expect(points.totals["B"] == Rational(7) + Rational(33) + Rational(9) / 5)
  }
}
