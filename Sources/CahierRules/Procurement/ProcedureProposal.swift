package import CahierModel

/// What a dossier says of itself that the procedure depends on.
package struct PurchaseFacts: Hashable, Sendable {
  /// The value without tax that thresholds are compared with, or nil.
  package var value: ExactDecimal?
  /// The id of the kind of buyer, or nil.
  package var buyer: String?
  /// Whether it is bought from a central purchasing body.
  package var isFromCentralBody: Bool
  /// The day on which the consultation is launched.
  package var day: CalendarDate

  package init(
    value: ExactDecimal? = nil, buyer: String? = nil, isFromCentralBody: Bool = false,
    day: CalendarDate
  ) {
    self.value = value
    self.buyer = buyer
    self.isFromCentralBody = isFromCentralBody
    self.day = day
  }
}

/// The procedure that a value suggests, with the rules that it rests on: nothing is decided by it.
package struct ProcedureProposal: Hashable, Sendable {
  /// A threshold as it holds on the day and for the buyer.
  package struct Step: Hashable, Sendable {
    /// The threshold that the value is compared with.
    package let threshold: LegalThreshold
    /// What the threshold is on that day for that class of buyer, without tax, in the currency of
    /// the law.
    package let amount: ExactDecimal
    /// The years for which the amount is set, with where that was read.
    package let period: LegalThreshold.Period
    /// Whether the value reaches it.
    package let isReached: Bool
    /// Whether the value is so near that a small error of the estimate changes the side.
    package let isNear: Bool
  }

  /// Why no procedure is proposed.
  package enum Gap: Error, Hashable {
    case noLaw(Jurisdiction)
    case noValue
    case noBuyer
    /// The day is outside of the days for which a threshold is known.
    case notCovered(CalendarDate, LegalThreshold)
    /// Below the only threshold that is known, national law decides.
    case nationalLaw(Step)
  }

  /// The lightest procedure that the law allows for such a value, or the central purchasing body.
  package let procedure: ProcedureType
  /// The thresholds from the lowest to the highest.
  package let steps: [Step]
  /// What the thresholds that are reached bring with them; empty for a central purchasing body.
  package let duties: [LegalDuty]
  /// What has to be checked for the kind of buyer.
  package let doubt: Text?
}

extension ProcurementLaw {
  /// The procedure that the facts suggest on their day.
  ///
  /// - Throws: `ProcedureProposal.Gap` where the facts or the data do not say: nothing is guessed.
  package func proposal(
    for facts: PurchaseFacts
  ) throws(ProcedureProposal.Gap) -> ProcedureProposal {
    guard let value = facts.value else { throw .noValue }
    guard let buyer = facts.buyer.flatMap({ buyers[id: $0] }) else { throw .noBuyer }
    let steps = try thresholds.map { threshold throws(ProcedureProposal.Gap) in
      try step(threshold, value, buyer.standing, facts.day)
    }
    let reached = Set(steps.filter(\.isReached).map(\.threshold.name))
    let duties = duties.filter { duty in
      reached.contains(duty.threshold) && duty.from <= facts.day
        && (duty.buyers.isEmpty || duty.buyers.contains(buyer.id))
    }
    return ProcedureProposal(
      procedure: try procedure(steps, facts), steps: steps,
      duties: facts.isFromCentralBody ? [] : duties, doubt: buyer.doubt)
  }

  private func step(
    _ threshold: LegalThreshold, _ value: ExactDecimal, _ standing: BuyerRule.Class,
    _ day: CalendarDate
  ) throws(ProcedureProposal.Gap) -> ProcedureProposal.Step {
    guard let period = threshold.period(on: day), let amount = period.amounts[standing] else {
      throw .notCovered(day, threshold)
    }
    return ProcedureProposal.Step(
      threshold: threshold, amount: amount, period: period, isReached: value >= amount,
      isNear: isNear(value, amount))
  }

  /// |value − amount| ≤ margin % of the amount, in integers.
  private func isNear(_ value: ExactDecimal, _ amount: ExactDecimal) -> Bool {
    func scaled(_ number: ExactDecimal) -> Int128 {
      Int128(number.coefficient)
        * Int128(ExactDecimal.powerOfTen(ExactDecimal.maximumDecimals - number.decimals))
    }
    let gap = scaled(value) - scaled(amount)
    return Int128(gap.magnitude) * 100 <= scaled(amount) * Int128(margin)
  }

  private func procedure(
    _ steps: [ProcedureProposal.Step], _ facts: PurchaseFacts
  ) throws(ProcedureProposal.Gap) -> ProcedureType {
    if facts.isFromCentralBody { return .centralPurchasingBody }
    func step(_ name: LegalThreshold.Name) -> ProcedureProposal.Step? {
      steps.first { $0.threshold.name == name }
    }
    if let formalised = step(.formalised), formalised.isReached { return .openCall }
    if let lowest = step(.withoutPublicity) { return lowest.isReached ? .adapted : .directAward }
    guard let formalised = step(.formalised) else { throw .noLaw(jurisdiction) }
    throw .nationalLaw(formalised)
  }
}
