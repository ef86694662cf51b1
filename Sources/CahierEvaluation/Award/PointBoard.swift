internal import CahierModel

/// The points of all offers on all leaves, marked or priced.
struct PointBoard: Sendable {
  let leaves: LeafPoints
  /// The price leaves, in order.
  let prices: [PriceScores]
  /// The row of each offer of the evaluation; nil for those set aside.
  let rows: [Int?]

  /// The exact points of a row over some leaves; nil where its price was not scored.
  func points(row: Int, leaves range: Range<Int>) -> Rational? {
    var sum = leaves.points(row: row, leaves: range)
    for price in prices[prices.places(in: range)] {
      guard let points = price.points[row] else { return nil }
      sum += points
    }
    return sum
  }

  /// The scores of a price leaf, or nil where there is none.
  func prices(of leaf: Int) -> PriceScores? {
    prices[prices.places(in: leaf..<leaf + 1)].first
  }
}

/// What belongs to a leaf, in lists that are in the order of the leaves.
protocol LeafBound {
  var leaf: Int { get }
}

extension PriceScores: LeafBound {}

extension Int: LeafBound {
  /// A leaf as its own position.
  var leaf: Int { self }
}

extension Array where Element: LeafBound {
  /// The places of those whose leaf is in `range`, found by halves: a lot may have thousands.
  func places(in range: Range<Int>) -> Range<Int> {
    firstPlace(from: range.lowerBound)..<firstPlace(from: range.upperBound)
  }

  private func firstPlace(from leaf: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].leaf < leaf { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension EvaluationResult {
  /// The exact weighted points of an offer on a criterion of any level.
  ///
  /// Nil for an offer set aside, and for prices of an offer that a minimum put out before.
  package func points(of offer: Int, on criterion: Int) -> Rational? {
    board.rows[offer].flatMap { board.points(row: $0, leaves: outline.nodes[criterion].leaves) }
  }

  /// The mark of an offer on a leaf: as given, the mean of those given, or as the formula made it.
  ///
  /// Nil for a criterion with children and wherever `points(of:on:)` is.
  package func mark(of offer: Int, on criterion: Int) -> Rational? {
    let node = outline.nodes[criterion]
    guard node.criterion.isLeaf, let row = board.rows[offer] else { return nil }
    let leaf = node.leaves.lowerBound
    guard node.criterion.type.isAmount else { return checked.marks[row][leaf]?.value }
    return board.prices(of: leaf)?.marks[row]
  }

  /// The price total of an offer that was compared on a price leaf.
  package func price(of offer: Int, on criterion: Int) -> Rational? {
    let node = outline.nodes[criterion]
    guard node.criterion.isLeaf, let row = board.rows[offer] else { return nil }
    return checked.prices[node.leaves.lowerBound]?[row]
  }

  /// The mark that the formula of a price leaf makes of any price, beside those that were offered.
  ///
  /// Exact, and rounded at no stage. Nil for other criteria, and where no price was scored.
  package func mark(ofPrice price: Rational, on criterion: Int) -> Rational? {
    let leaf = outline.nodes[criterion].leaves.lowerBound
    guard
      outline.nodes[criterion].criterion.isLeaf,
      let scores = board.prices(of: leaf)
    else { return nil }
    return scores.method.mark(of: price, in: scores.set)
  }

  /// The calculation of the mark of an offer on a price leaf.
  package func arithmetic(of offer: Int, on criterion: Int) -> MarkArithmetic? {
    let leaf = outline.nodes[criterion].leaves.lowerBound
    guard
      let price = price(of: offer, on: criterion), mark(of: offer, on: criterion) != nil,
      let scores = board.prices(of: leaf)
    else { return nil }
    return scores.method.arithmetic(of: price, in: scores.set)
  }

  /// What sets one offer before another: the difference of points on each criterion.
  ///
  /// The differences of the criteria at the root add up exactly to that of the totals, those of
  /// sub-criteria to that of their parent. Empty unless both offers have all their points.
  package func gaps(of offer: Int, over other: Int) -> [Rational] {
    let gaps = outline.nodes.indices.compactMap { criterion -> Rational? in
      guard
        let points = self.points(of: offer, on: criterion),
        let otherPoints = self.points(of: other, on: criterion)
      else { return nil }
      return points - otherPoints
    }
    return gaps.count == outline.nodes.count ? gaps : []
  }
}
