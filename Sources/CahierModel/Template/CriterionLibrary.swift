/// The award criteria that a template offers.
package struct CriterionLibrary: Hashable, Sendable {
  /// The vocabulary of what tenderers hand over for a criterion to be marked: its id.
  package var evidenceVocabulary: String?
  /// The subjects that criteria are gathered under, in the order in which they are offered.
  package var groups: IdentifiedList<CriterionGroup> = []
  /// The criteria that a formula marks: a lot takes one of them.
  package var prices: IdentifiedList<ReadyPriceCriterion> = []
  /// The criteria that people mark, in the order in which they are offered.
  package var criteria: IdentifiedList<ReadyCriterion> = []

  package init() {}

  /// The criteria that a group brings unless somebody asks for others: those that are not optional, else all.
  package func usualCriteria(of group: String) -> [ReadyCriterion] {
    let criteria = criteria(of: group)
    let proposed = criteria.filter { !$0.isOptional }
    return proposed.isEmpty ? criteria : proposed
  }

  /// The criteria of a group, in their order.
  package func criteria(of group: String) -> [ReadyCriterion] {
    criteria.filter { $0.group == group }
  }
}

/// Criteria on one subject, which become the sub-criteria of one criterion.
package struct CriterionGroup: Hashable, Sendable, Identifiable {
  /// The key of the criterion that the group becomes in a lot.
  package let id: String
  /// The title of the criterion that the group becomes.
  package let name: Text
  /// The weight to start from when all groups are kept.
  package let suggestedWeight: Weight

  package init(id: String, name: Text, suggestedWeight: Weight) {
    self.id = id
    self.name = name
    self.suggestedWeight = suggestedWeight
  }
}

/// A criterion that is computed from amounts.
package struct ReadyPriceCriterion: Hashable, Sendable, Identifiable {
  /// Which amounts the criterion compares.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case price
    /// The whole cost over the life of what is bought.
    case cost
  }

  /// A name that no other criterion of the template has: a pick keeps it, a lot makes its key of
  /// it.
  package let id: String
  /// Whether it compares prices or whole costs.
  package let kind: Kind
  /// What the criterion is called in the tender rules.
  package let title: Text
  /// Why one would choose it, for the buyer: tenderers never read it.
  package let rationale: Text
  /// The weight to start from, which makes 100 with those of all groups.
  package let suggestedWeight: Weight
  /// The id of a price formula: `proportional`.
  package let method: String
  /// Whether the amounts compared hold the value added tax.
  package let taxBasis: TaxBasis

  package init(
    id: String, kind: Kind, title: Text, rationale: Text, suggestedWeight: Weight, method: String,
    taxBasis: TaxBasis
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.rationale = rationale
    self.suggestedWeight = suggestedWeight
    self.method = method
    self.taxBasis = taxBasis
  }
}

/// A criterion that evaluators mark, with what each mark means.
package struct ReadyCriterion: Hashable, Sendable, Identifiable {
  /// A name that no other criterion of the template has: a pick keeps it, a lot makes its key of
  /// it.
  package let id: String
  /// The id of its group.
  package let group: String
  /// What the criterion is called in the tender rules.
  package let title: Text
  /// What the tenderer has to do or to hand over.
  package let statement: Text
  /// Why it tells offers apart, for the buyer: tenderers never read it.
  package let rationale: Text
  /// Its share of the weight of its group, when all criteria of the group are kept.
  package var shareOfGroup = Weight.whole
  /// A word of the vocabulary of evidence.
  package var evidence: String?
  /// Whether it judges environmental performance, of which the law may want one at least.
  package var isEnvironmental = false
  /// Whether its group leaves it to whoever asks for it: 8 to 12 criteria are enough for most
  /// contracts.
  package var isOptional = false
  /// The items that it judges.
  package var judges: [JudgedItems] = []
  /// The ready items that its statement names, taken with it: the ids of a demonstration scenario.
  package var brings: [String] = []
  /// What each mark means, from 0 to the full mark of the scale, in this order.
  package var levels: [Text] = []

  package init(id: String, group: String, title: Text, statement: Text, rationale: Text) {
    self.id = id
    self.group = group
    self.title = title
    self.statement = statement
    self.rationale = rationale
  }

  /// The full mark: one less than the levels described, 5 for marks from 0 to 5.
  package var scale: Int { max(0, levels.count - 1) }
}

/// The items of a kind, or of one of its families, that a criterion judges.
package struct JudgedItems: Hashable, Sendable {
  /// The id of the kind in the template: `need`.
  package let kind: String
  /// The only family that is judged, or nil for all items of the kind.
  package let family: String?

  package init(kind: String, family: String? = nil) {
    self.kind = kind
    self.family = family
  }
}
