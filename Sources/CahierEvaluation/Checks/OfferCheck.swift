internal import CahierModel

/// Finds the mark of each offer on each leaf, and gathers what is wrong with the offers.
struct OfferCheck {
  /// The marks of each offer that is admitted, by leaf; nil for a price and for what is missing.
  private(set) var marks: [[LeafMark?]] = []
  /// The positions of the offers that are admitted.
  private(set) var admitted: [Int] = []
  private(set) var faults: [EvaluationFault] = []
  private(set) var warnings: [Diagnostic] = []
  private let lot: Lot
  private let outline: CriterionOutline
  /// What the marks of each leaf are checked against, side by side: copying a whole criterion for
  /// each mark takes longer than the check.
  private let keys: [CriterionKey]
  private let scales: [ExactDecimal?]
  private let areAmounts: [Bool]
  private let leafOf: [CriterionKey: Int]
  private let nodeOf: [CriterionKey: Int]

  init(_ evaluation: Evaluation, _ outline: CriterionOutline) {
    lot = evaluation.lot
    self.outline = outline
    let leaves = outline.leaves.map { outline.nodes[$0].criterion }
    keys = leaves.map(\.key)
    scales = leaves.map(\.scale)
    areAmounts = leaves.map(\.type.isAmount)
    leafOf = Dictionary(
      zip(keys, leaves.indices), uniquingKeysWith: { first, _ in first })
    nodeOf = Dictionary(
      outline.nodes.enumerated().map { ($1.criterion.key, $0) },
      uniquingKeysWith: { first, _ in first })
    var names: Set<String> = []
    for (position, offer) in evaluation.offers.enumerated() {
      if !offer.hasName { note(.offer(position), .noName(offer)) }
      if !names.insert(offer.name).inserted { note(.offer(position), .duplicateOffer(offer)) }
      if offer.lot != lot.key { note(.offer(position), .otherLot(offer, lot: lot)) }
      if offer.status.isSetAside {
        if offer.reason.isEmpty { warnings.append(.noReason(offer)) }
      } else {
        admitted.append(position)
        marks.append(marks(of: offer, at: position))
      }
    }
    // Offers that are all set aside are a result, and one that the law knows: nothing is ranked.
    if evaluation.offers.isEmpty { note(.lot, .nothingToRank) }
  }

  private mutating func note(_ subject: EvaluationSubject, _ diagnostic: Diagnostic) {
    faults.append(EvaluationFault(subject, diagnostic))
  }

  private func criterion(_ leaf: Int) -> Criterion {
    outline.nodes[outline.leaves[leaf]].criterion
  }

  private mutating func marks(of offer: Offer, at position: Int) -> [LeafMark?] {
    var gathered = [LeafMarks](repeating: LeafMarks(), count: outline.leaves.count)
    var expected = 0
    for (index, mark) in offer.marks.enumerated() {
      guard let leaf = leaf(of: mark, expecting: expected) else {
        noteUnplaced(mark, of: offer, .mark(offer: position, mark: index))
        continue
      }
      expected = leaf + 1
      if areAmounts[leaf] {
        note(.mark(offer: position, mark: index), .markNotTaken(criterion(leaf), of: offer))
      } else if mark.value < 0 || mark.value > scales[leaf] ?? mark.value {
        note(.mark(offer: position, mark: index), .markOffScale(mark, criterion(leaf), of: offer))
        gathered[leaf].isFaulty = true
      } else {
        gathered[leaf].add(mark)
      }
    }
    return gathered.indices.map { settle(gathered[$0], leaf: $0, of: offer, at: position) }
  }

  /// The leaf of a mark: marks mostly come in the order of the leaves, which saves a search.
  private func leaf(of mark: Mark, expecting leaf: Int) -> Int? {
    if leaf < keys.count, keys[leaf] == mark.criterion { return leaf }
    return leafOf[mark.criterion]
  }

  private mutating func noteUnplaced(_ mark: Mark, of offer: Offer, _ subject: EvaluationSubject) {
    guard let node = nodeOf[mark.criterion] else {
      note(subject, .unknownCriterion(mark, of: offer))
      return
    }
    note(subject, .markNotTaken(outline.nodes[node].criterion, of: offer))
  }

  private mutating func settle(
    _ marks: LeafMarks, leaf: Int, of offer: Offer, at position: Int
  ) -> LeafMark? {
    if areAmounts[leaf] || marks.isFaulty { return nil }
    switch marks.settled(by: lot.method.individualMarks) {
    case .mark(let mark): return mark
    case .none: note(.offer(position), .missingMark(criterion(leaf), of: offer))
    case .several: note(.offer(position), .severalMarks(criterion(leaf), of: offer))
    case .tooMany: note(.offer(position), .tooManyMarks(criterion(leaf), of: offer))
    }
    return nil
  }
}
