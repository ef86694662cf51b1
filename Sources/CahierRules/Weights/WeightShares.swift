package import CahierModel

/// How much price, the environment and everything else count in the award, in percent.
package struct WeightShares: Hashable, Sendable {
  /// What a criterion at the root is about.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case price, quality, environment

    /// The word that people read.
    package var name: Text {
      switch self {
      case .price: Text(fr: "prix", en: "price")
      case .quality: Text(fr: "qualité", en: "quality")
      case .environment: Text(fr: "environnement", en: "environment")
      }
    }
  }

  /// The share of the price and cost criteria, in percent of all points.
  package let price: Weight
  /// The share of all that is neither an amount nor the environment.
  package let quality: Weight
  /// The share of the criteria on the environment; zero where there are none.
  package let environment: Weight

  /// Creates shares, or returns nil where they do not make 100 % exactly.
  package init?(price: Weight, quality: Weight, environment: Weight) {
    guard price.hundredths + quality.hundredths + environment.hundredths == 10_000 else {
      return nil
    }
    self.price = price
    self.quality = quality
    self.environment = environment
  }

  /// The share of a part, in percent of all points.
  package subscript(part: Part) -> Weight {
    switch part {
    case .price: price
    case .quality: quality
    case .environment: environment
    }
  }
}

extension WeightShares {
  /// What the weights at the root of a lot make now, or nil where they make no 100 % or are points.
  package init?(of lot: Lot) {
    var sums: [Part: Int] = [:]
    for criterion in lot.criteria {
      guard case .percent(let weight) = criterion.weight else { return nil }
      sums[lot.part(of: criterion), default: 0] += weight.hundredths
    }
    let weights = Part.allCases.compactMap { try? Weight(hundredths: sums[$0, default: 0]) }
    guard weights.count == 3 else { return nil }
    self.init(price: weights[0], quality: weights[1], environment: weights[2])
  }

  /// Gives the criteria at the root of a lot these weights, each part in proportion to the weights
  /// that its criteria have: whole percents where that leaves none of them at nothing.
  ///
  /// - Returns: The parts that no criterion carries: the weights then make less than 100 %.
  package func apply(to lot: inout Lot) -> [Part] {
    var missing: [Part] = []
    for part in Part.allCases {
      let places = lot.criteria.indices.filter { lot.part(of: lot.criteria[$0]) == part }
      if places.isEmpty {
        if self[part].hundredths > 0 { missing.append(part) }
        continue
      }
      let shares = Apportionment.shares(
        of: self[part].hundredths, sizes: places.map { lot.criteria[$0].weight.hundredths },
        step: 100)
      for (place, share) in zip(places, shares) {
        guard let weight = try? Weight(hundredths: share) else { continue }
        lot.criteria[place].weight = .percent(weight)
      }
    }
    return missing
  }
}

extension Lot {
  /// What a criterion at the root is about: the environment where all that it judges is, or where it
  /// judges it and no criterion of the lot judges nothing else.
  package func part(of criterion: Criterion) -> WeightShares.Part {
    if criterion.type.isAmount { return .price }
    if criterion.isWhollyEnvironmental { return .environment }
    let hasOwn = criteria.contains { $0.isWhollyEnvironmental && !$0.type.isAmount }
    return !hasOwn && criterion.leafCriteria.contains(where: \.isEnvironmental)
      ? .environment : .quality
  }
}

extension Criterion {
  /// The criteria below it that have none below them, or itself.
  package var leafCriteria: [Criterion] {
    isLeaf ? [self] : children.flatMap(\.leafCriteria)
  }

  fileprivate var isWhollyEnvironmental: Bool { leafCriteria.allSatisfy(\.isEnvironmental) }
}

extension CriterionWeight {
  /// The hundredths of a percent, or none for points.
  fileprivate var hundredths: Int {
    if case .percent(let weight) = self { weight.hundredths } else { 0 }
  }
}
