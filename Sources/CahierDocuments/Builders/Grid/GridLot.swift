import CahierEvaluation
import CahierModel

/// What the grid of one lot shows: criteria, offers, and the marks that are known so far.
///
/// A grid is needed most while marks are missing. Prices are marked by the method as soon as they
/// can be, whatever the other criteria lack.
struct GridLot {
  let lot: Lot
  let outline: CriterionOutline
  /// The offers that are marked, in their order; none before they have come.
  let offers: [Offer]
  let setAside: [Offer]
  let methods: [Int: any PriceMethod]
  /// The ranking, where nothing is missing.
  let result: EvaluationResult?
  private let prices: EvaluationResult?
  private let positions: [Int]

  /// - Throws: `EvaluationError` where the criteria do not hold together.
  init(_ lot: Lot, _ offers: [Offer]) throws(EvaluationError) {
    let criteria = try CheckedCriteria(lot)
    self.lot = lot
    outline = criteria.outline
    methods = criteria.methods
    positions = offers.indices.filter { !offers[$0].status.isSetAside }
    self.offers = positions.map { offers[$0] }
    setAside = offers.filter(\.status.isSetAside)
    guard !positions.isEmpty else {
      (result, prices) = (nil, nil)
      return
    }
    result = try? Evaluation(lot: lot, offers: offers).result()
    prices = result ?? Self.prices(lot, offers)
  }

  /// The evaluation of the prices alone: every other mark is zero, and nothing is eliminated.
  private static func prices(_ lot: Lot, _ offers: [Offer]) -> EvaluationResult? {
    var lot = lot
    lot.criteria = lot.criteria.map(\.withoutMinima)
    let keys = lot.criteria.flatMap(\.qualityKeys)
    let offers = offers.map { offer in
      var offer = offer
      offer.marks = keys.map { Mark(criterion: $0, value: 0) }
      return offer
    }
    return try? Evaluation(lot: lot, offers: offers).result()
  }

  /// The mark of an offer on a leaf; nil where it is missing.
  func mark(of offer: Int, on position: Int) -> Rational? {
    if let result { return result.mark(of: positions[offer], on: position) }
    guard !outline.nodes[position].criterion.type.isAmount else {
      return prices?.mark(of: positions[offer], on: position)
    }
    let marks = marks(of: offer, on: position)
    if let agreed = marks.first(where: { $0.evaluator == nil }) { return Rational(agreed.value) }
    guard !marks.isEmpty, lot.method.individualMarks == .mean || marks.count == 1 else {
      return nil
    }
    return marks.reduce(.zero) { $0 + Rational($1.value) } / Rational(marks.count)
  }

  /// The marks that people gave an offer on a leaf.
  func marks(of offer: Int, on position: Int) -> [Mark] {
    let key = outline.nodes[position].criterion.key
    return offers[offer].marks.filter { $0.criterion == key }
  }

  /// How the mark of a price came about.
  func arithmetic(of offer: Int, on position: Int) -> MarkArithmetic? {
    prices?.arithmetic(of: positions[offer], on: position)
  }

  /// The rank that the rule for ties leads to, where nothing is missing.
  func rank(of offer: Int) -> Int? {
    result?.ranking.first { $0.offer == positions[offer] }?.rank
  }
}

extension Criterion {
  fileprivate var withoutMinima: Criterion {
    var criterion = self
    criterion.minimum = nil
    criterion.children = children.map(\.withoutMinima)
    return criterion
  }

  /// The leaves that people mark.
  fileprivate var qualityKeys: [CriterionKey] {
    guard isLeaf else { return children.flatMap(\.qualityKeys) }
    return type.isAmount ? [] : [key]
  }
}
