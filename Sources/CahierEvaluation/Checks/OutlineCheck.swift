internal import CahierModel

/// Lays out the criteria of a lot and gathers what is wrong with them.
struct OutlineCheck {
  private(set) var nodes: [CriterionNode] = []
  private(set) var leaves: [Int] = []
  private(set) var methods: [Int: any PriceMethod] = [:]
  private(set) var faults: [EvaluationFault] = []
  private let total: Rational

  init(_ lot: Lot) {
    total = Rational(lot.method.totalPoints)
    guard !lot.criteria.isEmpty else {
      faults.append(EvaluationFault(.lot, .noCriterion))
      return
    }
    checkSum(of: lot.criteria, parent: nil, points: total, at: .lot)
    for criterion in lot.criteria { add(criterion, parent: nil, depth: 0) }
    checkKeys()
  }

  var outline: CriterionOutline { CriterionOutline(nodes: nodes, leaves: leaves) }

  private mutating func note(_ subject: EvaluationSubject, _ diagnostic: Diagnostic) {
    faults.append(EvaluationFault(subject, diagnostic))
  }

  /// Adds a criterion, then those below it; its place is kept while its leaves are counted.
  private mutating func add(_ criterion: Criterion, parent: Int?, depth: Int) {
    let position = nodes.count
    let share = share(of: criterion.weight, in: parent)
    let firstLeaf = leaves.count
    func node(_ leaves: Range<Int>) -> CriterionNode {
      CriterionNode(
        criterion: criterion, depth: depth, parent: parent, share: share, points: share * total,
        leaves: leaves)
    }
    nodes.append(node(firstLeaf..<firstLeaf))
    if criterion.isLeaf {
      leaves.append(position)
      checkLeaf(criterion, at: position)
    } else {
      checkGroup(criterion, at: position)
      for child in criterion.children { add(child, parent: position, depth: depth + 1) }
    }
    nodes[position] = node(firstLeaf..<leaves.count)
    checkMinimum(of: nodes[position], at: position)
  }

  private func share(of weight: CriterionWeight, in parent: Int?) -> Rational {
    switch weight {
    case .percent(let weight):
      let part = Rational(weight.hundredths) / Rational(Weight.whole.hundredths)
      return (parent.map { nodes[$0].share } ?? .one) * part
    case .points(let points):
      return total.signum > 0 ? Rational(points) / total : .zero
    }
  }
}

// MARK: - What is wrong

extension OutlineCheck {
  /// Siblings make the whole of what stands above them, all in percent or all in points.
  private mutating func checkSum(
    of siblings: [Criterion], parent: Criterion?, points: Rational, at subject: EvaluationSubject
  ) {
    let percents = siblings.compactMap(\.weight.percent)
    let ownPoints = siblings.compactMap(\.weight.points)
    if ownPoints.contains(where: { $0 < 0 }) { note(subject, .negativeWeight(in: parent)) }
    if !percents.isEmpty, !ownPoints.isEmpty {
      note(subject, .mixedWeights(in: parent))
    } else if ownPoints.isEmpty {
      let sum = percents.map(\.hundredths).reduce(0, +)
      if sum != Weight.whole.hundredths { note(subject, .weightsMake(sum, in: parent)) }
    } else {
      let sum = ownPoints.map(Rational.init).reduce(.zero, +)
      if sum != points { note(subject, .pointsMake(sum, of: points, in: parent)) }
    }
  }

  private mutating func checkGroup(_ criterion: Criterion, at position: Int) {
    checkSum(
      of: criterion.children, parent: criterion, points: nodes[position].points,
      at: .criterion(position))
    if criterion.scale != nil || criterion.priceMethod != nil {
      note(.criterion(position), .groupIsMarked(criterion))
    }
  }

  private mutating func checkLeaf(_ criterion: Criterion, at position: Int) {
    if let scale = criterion.scale, scale <= 0 {
      note(.criterion(position), .badScale(criterion, scale))
    }
    for level in criterion.levels where criterion.isOffScale(level.mark) {
      note(.criterion(position), .levelOffScale(level.mark, of: criterion))
    }
    guard criterion.type.isAmount else {
      if criterion.scale == nil { note(.criterion(position), .noScale(criterion)) }
      if criterion.priceMethod != nil { note(.criterion(position), .methodOfQuality(criterion)) }
      return
    }
    guard let choice = criterion.priceMethod else {
      note(.criterion(position), .noMethod(criterion))
      return
    }
    guard let type = PriceMethodRegister.method(named: choice.id) else {
      note(.criterion(position), .unknownMethod(choice.id, of: criterion))
      return
    }
    do {
      methods[position] = try type.init(PriceParameters(choice.parameters, for: type.sheet))
    } catch {
      note(.criterion(position), .badParameter(error, of: criterion))
    }
  }

  private mutating func checkMinimum(of node: CriterionNode, at position: Int) {
    guard total.signum > 0, let minimum = node.criterion.minimum else { return }
    guard minimum >= 0, Rational(minimum) <= node.points else {
      note(.criterion(position), .badMinimum(minimum, of: node))
      return
    }
  }

  private mutating func checkKeys() {
    var seen: Set<CriterionKey> = []
    for (position, node) in nodes.enumerated() where !seen.insert(node.criterion.key).inserted {
      note(.criterion(position), .duplicateCriterion(node.criterion))
    }
  }
}

extension CriterionWeight {
  fileprivate var percent: Weight? {
    if case .percent(let weight) = self { weight } else { nil }
  }

  fileprivate var points: ExactDecimal? {
    if case .points(let points) = self { points } else { nil }
  }
}
