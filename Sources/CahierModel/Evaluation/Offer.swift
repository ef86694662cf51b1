/// What a tenderer offers for a lot, and what was found when it was judged.
package struct Offer: Hashable, Sendable {
  /// Who offers: a company or a group of tenderers.
  package var tenderer: Tenderer
  /// The key of the lot.
  package var lot: String
  /// The name of the variant, or nil for the base offer.
  package var variant: String?
  /// When the offer came, as the platform wrote it: `2026-11-21T11:58:03+01:00`.
  package var received: String?
  /// Whether the offer is admitted to the ranking, or why in law it is set aside.
  package var status: OfferStatus
  /// Why the offer is set aside; empty for an offer that is admitted.
  package var reason: BilingualText
  /// The lines of its price, in the order in which they were entered; several may count for one
  /// criterion.
  package var priceLines: [PriceLine]
  /// What it answers to the items of the specification, item by item.
  package var responses: [Response]
  /// The marks of evaluators on the leaves of the criteria, individual and of consensus.
  package var marks: [Mark]

  package init(
    tenderer: Tenderer, lot: String = "", variant: String? = nil, received: String? = nil,
    status: OfferStatus = .admitted, reason: BilingualText = BilingualText(),
    priceLines: [PriceLine] = [], responses: [Response] = [], marks: [Mark] = []
  ) {
    self.tenderer = tenderer
    self.lot = lot
    self.variant = variant
    self.received = received
    self.status = status
    self.reason = reason
    self.priceLines = priceLines
    self.responses = responses
    self.marks = marks
  }

  /// The name under which the offer is ranked: unique in its lot.
  package var name: String {
    variant.map { "\(tenderer.name) (\($0))" } ?? tenderer.name
  }
}
