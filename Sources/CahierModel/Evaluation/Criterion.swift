/// What an award criterion, or a sub-criterion of any depth, judges and how.
///
/// Criteria form a tree: a criterion with children is marked through them, a leaf is marked by
/// people or by the formula of its price method.
package struct Criterion: Hashable, Sendable {
  /// What other parts of the dossier call this criterion; unique in its lot.
  package var key: CriterionKey
  /// What the criterion is called in the tender rules and in the analysis report.
  package var name: BilingualText
  /// Whether it judges the price, a cost or quality: leaves of the first two are marked by a
  /// formula.
  package var type: CriterionType
  /// The part of the parent's points that this criterion carries, of the lot's at the root.
  package var weight: CriterionWeight
  /// The highest mark of a leaf, above zero.
  ///
  /// Nil for a criterion with children, and for a price whose formula gives points at once.
  package var scale: ExactDecimal?
  /// What the marks of the scale mean, from the lowest mark to the highest.
  package var levels: [LevelDescriptor]
  /// The fewest points that keep an offer in, counted on the weighted points of this criterion.
  package var minimum: ExactDecimal?
  /// How prices become marks: for a leaf of type price or cost only.
  package var priceMethod: PriceMethodChoice?
  /// Whether the criterion takes the environment into account.
  package var isEnvironmental: Bool
  /// The sub-criteria, in the order of the tender rules; none for a leaf.
  package var children: [Criterion]

  package init(
    key: CriterionKey, name: BilingualText, type: CriterionType, weight: CriterionWeight,
    scale: ExactDecimal? = nil, levels: [LevelDescriptor] = [], minimum: ExactDecimal? = nil,
    priceMethod: PriceMethodChoice? = nil, isEnvironmental: Bool = false,
    children: [Criterion] = []
  ) {
    self.key = key
    self.name = name
    self.type = type
    self.weight = weight
    self.scale = scale
    self.levels = levels
    self.minimum = minimum
    self.priceMethod = priceMethod
    self.isEnvironmental = isEnvironmental
    self.children = children
  }

  /// Whether the criterion is marked itself, and not through sub-criteria.
  package var isLeaf: Bool { children.isEmpty }
}

/// What a criterion is about, in the three words of eForms.
package enum CriterionType: String, CaseIterable, Hashable, Sendable {
  /// The price offered.
  case price
  /// A cost that follows from the offer, such as the life-cycle cost.
  case cost
  case quality

  /// Whether marks come from amounts through a formula.
  package var isAmount: Bool { self != .quality }

  /// The word that people read.
  package var name: Text {
    switch self {
    case .price: Text(fr: "prix", en: "price")
    case .cost: Text(fr: "coût", en: "cost")
    case .quality: Text(fr: "qualité", en: "quality")
    }
  }
}

/// What a mark of a scale means.
package struct LevelDescriptor: Hashable, Sendable {
  /// The mark, from zero to the maximum of the scale.
  package var mark: ExactDecimal
  /// What an offer that gets the mark is like, in the words of the tender rules.
  package var meaning: BilingualText

  package init(mark: ExactDecimal, meaning: BilingualText) {
    self.mark = mark
    self.meaning = meaning
  }
}

/// The price method of a criterion: an id or alias of the register, with its parameters.
package struct PriceMethodChoice: Hashable, Sendable {
  /// The name of the formula as it was written, such as `proportional` or `classique`.
  package var id: String
  /// The parameters by symbol, such as `n`; the unit of each is that of the formula.
  package var parameters: [String: ExactDecimal]

  package init(id: String, parameters: [String: ExactDecimal] = [:]) {
    self.id = id
    self.parameters = parameters
  }
}

extension Criterion {
  /// Whether a mark is below zero or above the highest one of the scale.
  ///
  /// Without a scale no mark is too high.
  package func isOffScale(_ mark: ExactDecimal) -> Bool {
    mark < .zero || scale.map { mark > $0 } ?? false
  }
}
