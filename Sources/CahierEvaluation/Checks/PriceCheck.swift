internal import CahierModel

/// Adds up the prices of the offers that are admitted, and gathers what is wrong with them.
struct PriceCheck {
  /// For each price leaf, the total of each offer that is admitted; zero where it is faulty.
  private(set) var totals: [Int: [Rational]] = [:]
  private(set) var faults: [EvaluationFault] = []
  private let method: EvaluationMethod
  /// The price and cost leaves: position among the leaves, and criterion.
  private let leaves: [(leaf: Int, criterion: Criterion)]
  private let keys: Set<CriterionKey>

  init(_ evaluation: Evaluation, _ outline: CriterionOutline, admitted: [Int]) {
    method = evaluation.lot.method
    leaves = outline.leaves.enumerated().compactMap { leaf, node in
      let criterion = outline.nodes[node].criterion
      return criterion.type.isAmount ? (leaf, criterion) : nil
    }
    keys = Set(leaves.map(\.criterion.key))
    for position in admitted { add(evaluation.offers[position], at: position) }
  }

  private mutating func add(_ offer: Offer, at position: Int) {
    var isSound = true
    for (index, line) in offer.priceLines.enumerated() {
      guard let fault = fault(of: line, of: offer) else { continue }
      isSound = false
      faults.append(EvaluationFault(.priceLine(offer: position, line: index), fault))
    }
    let lines = Dictionary(grouping: offer.priceLines, by: criterion)
    for (leaf, criterion) in leaves {
      let lines = lines[criterion.key] ?? []
      let total = PriceTotal.total(of: lines, by: method)
      if isSound, lines.isEmpty {
        faults.append(EvaluationFault(.offer(position), .missingPrice(criterion, of: offer)))
      } else if isSound, total <= .zero {
        faults.append(EvaluationFault(.offer(position), .notAPrice(total, of: offer)))
      }
      totals[leaf, default: []].append(total)
    }
  }

  /// The criterion that a line counts for: the one it names, else the only one.
  private func criterion(of line: PriceLine) -> CriterionKey? {
    line.criterion ?? (leaves.count == 1 ? leaves[0].criterion.key : nil)
  }

  private func fault(of line: PriceLine, of offer: Offer) -> Diagnostic? {
    if line.amount < 0 { return .negativeAmount(line, of: offer) }
    if line.amount.decimals > PriceLine.maximumDecimals {
      return .tooManyDecimals(line, of: offer)
    }
    if line.currency != method.currency {
      return .otherCurrency(line, of: offer, method.currency)
    }
    if let count = line.quantity, count < 0 { return .negativeCount(count, line, of: offer) }
    if let count = line.months, count < 0 {
      return .negativeCount(ExactDecimal(count), line, of: offer)
    }
    if line.quantity == nil, line.basis.needsQuantity {
      return .missingCount(line, of: offer, months: false)
    }
    if line.months == nil, line.basis.needsMonths {
      return .missingCount(line, of: offer, months: true)
    }
    if line.taxBasis != method.taxBasis, line.taxRate == nil {
      return .missingTaxRate(line, of: offer, method.taxBasis)
    }
    guard let criterion = criterion(of: line), keys.contains(criterion) else {
      return .priceOfWhat(line, of: offer, leaves.map(\.criterion))
    }
    return nil
  }
}
