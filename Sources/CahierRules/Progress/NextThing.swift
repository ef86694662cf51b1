package import CahierModel

/// What a dossier holds, counted: enough to tell what is missing without reading it.
package struct DossierCounts: Hashable, Sendable {
  /// Items by kind.
  package var items: [String: Int]
  /// Items that lack a link, by kind and role: `need` → `serves` → 3.
  package var unlinked: [String: [String: Int]]
  /// How many lots the dossier has.
  package var lots: Int
  /// Criteria of all lots, sub-criteria among them.
  package var criteria: Int
  /// Offers for all lots, variants and those set aside among them.
  package var offers: Int
  /// How many people mark offers.
  package var evaluators: Int
  /// Marks of all offers, individual and of consensus.
  package var marks: Int
  /// Whether the weights of every lot make their whole.
  package var areWeightsWhole = true
  /// The translations whose source has changed since they were made.
  package var staleTranslations = 0
  /// The question that asks why the contract is one lot, where the law wants the reason and it is
  /// not stated.
  package var lotsQuestion: String?
  /// The admitted offers that do not commit to a knock-out requirement, or of which no answer to it
  /// is recorded, by name.
  package var unfit: [String] = []
  /// The admitted offers with no price line, by name.
  package var unpriced: [String] = []
  /// The admitted offers that lack prices which the price schedule asks for, by name.
  package var incomplete: [String] = []
  /// The admitted offers that lack marks, by name, each with how many.
  package var unmarked: [Unmarked] = []

  /// An offer that lacks marks.
  package struct Unmarked: Hashable, Sendable {
    /// The name of the offer, unique in its lot.
    package let offer: String
    /// How many marks it lacks, at least one.
    package let count: Int

    package init(offer: String, count: Int) {
      self.offer = offer
      self.count = count
    }
  }

  package init(
    items: [String: Int] = [:], unlinked: [String: [String: Int]] = [:], lots: Int = 0,
    criteria: Int = 0, offers: Int = 0, evaluators: Int = 0, marks: Int = 0
  ) {
    self.items = items
    self.unlinked = unlinked
    self.lots = lots
    self.criteria = criteria
    self.offers = offers
    self.evaluators = evaluators
    self.marks = marks
  }
}

/// The one most useful thing that a dossier still lacks.
package enum NextThing: Hashable, Sendable {
  /// A question that nobody has looked at.
  case question(GuideProgress.Entry)
  /// A question that a complete document needs, and that was put off, addressed or left unknown.
  case missingAnswer(GuideProgress.Entry)
  /// Figures of answers that do not go together.
  case figures(FigureFault)
  /// Items of a kind that lead nowhere by a link that they need.
  case links(kind: String, role: String, count: Int)
  /// Translations whose source has changed, and how many.
  case translations(count: Int)
  case criteria
  /// Weights of criteria that do not make their whole.
  case weights
  /// Why the contract is one lot: the question that asks for it.
  case lotsReason(question: String)
  /// The documents of a template that judges no offers.
  case documents
  /// The documents are ready to go out: what comes next is the offers.
  case offers
  /// An offer whose answers to the knock-out requirements leave its regularity open.
  case knockOuts(offer: String)
  /// An offer that has no price line.
  case prices(offer: String)
  /// An offer that lacks prices which the price schedule asks for.
  case missingPrices(offer: String)
  /// An offer that lacks marks, and how many.
  case marks(offer: String, count: Int)
  /// Nothing is missing any more: the ranking and its report.
  case ranking
}

extension GuideProgress {
  /// The most useful thing still missing.
  ///
  /// In this order: the express path, answers that a complete document needs, figures that do not
  /// go together, links that items need, translations to check, the rest of the guide, criteria and
  /// their weights, the reason for a single lot, the offers; once there are offers, their answers to
  /// the knock-out requirements, their prices, their marks, and the ranking.
  package func nextThing(
    in template: SpecificationTemplate, counts: DossierCounts, faults: [FigureFault] = []
  ) -> NextThing {
    if counts.offers > 0 { return Self.nextOfOffers(counts) }
    if let entry = next(on: .express) { return .question(entry) }
    let missing = missing()
    if let entry = missing.first(where: { $0.state == .open }) { return .question(entry) }
    if let entry = missing.first { return .missingAnswer(entry) }
    if let fault = faults.first { return .figures(fault) }
    if let links = Self.missingLinks(in: template, counts: counts) { return links }
    if counts.staleTranslations > 0 { return .translations(count: counts.staleTranslations) }
    if let entry = next(on: .full) { return .question(entry) }
    if counts.criteria == 0 {
      return template.criteria.criteria.isEmpty ? .documents : .criteria
    }
    if !counts.areWeightsWhole { return .weights }
    return counts.lotsQuestion.map { .lotsReason(question: $0) } ?? .offers
  }

  private static func nextOfOffers(_ counts: DossierCounts) -> NextThing {
    if !counts.areWeightsWhole { return .weights }
    if let offer = counts.unfit.first { return .knockOuts(offer: offer) }
    if let offer = counts.unpriced.first { return .prices(offer: offer) }
    if let offer = counts.incomplete.first { return .missingPrices(offer: offer) }
    if let offer = counts.unmarked.first { return .marks(offer: offer.offer, count: offer.count) }
    return .ranking
  }

  private static func missingLinks(
    in template: SpecificationTemplate, counts: DossierCounts
  ) -> NextThing? {
    for kind in template.kinds {
      for role in kind.links where role.atLeast > 0 {
        let count = counts.unlinked[kind.id]?[role.id] ?? 0
        if count > 0 { return .links(kind: kind.id, role: role.id, count: count) }
      }
    }
    return nil
  }
}
