package import CahierModel

/// Which prices of the schedule the offers of a lot lack.
///
/// A total that lacks a price compares as if the service cost nothing. To complete it or to set the
/// offer aside is the buyer's to decide: the ranking goes on, and these findings stand beside it.
///
/// A line of an offer is the price of the lines of the schedule whose codes its label names, as a
/// response form that is read back has them: `PR-005 Subscription`.
package struct SchedulePrices {
  private let lines: [Line]
  private let isDivided: Bool

  /// One line of the price schedule.
  package struct Line: Hashable, Sendable {
    /// The code of the service.
    package let code: ItemCode
    /// What one price of the line is for.
    package let basis: PriceBasis
    /// Whether the buyer may leave the service.
    package let isOption: Bool

    package init(code: ItemCode, basis: PriceBasis, isOption: Bool = false) {
      self.code = code
      self.basis = basis
      self.isOption = isOption
    }

    /// The line of a service that is priced.
    package init(_ line: PricedLine) {
      self.init(code: line.item.code, basis: line.basis, isOption: line.isOption)
    }
  }

  /// The lines of the price schedule, in its order.
  ///
  /// A service does not say for which lot it stands: in a dossier that is divided, one that no offer
  /// of a lot prices is taken for another lot's.
  package init(lines: [Line], isDivided: Bool = false) {
    self.lines = lines
    self.isDivided = isDivided
  }

  /// What an offer lacks of the prices that are asked.
  package struct Gap {
    /// The offer that lacks something, not set aside.
    package let offer: Offer
    /// The lines that it has no price for, in the order of the schedule; at least one.
    package let missing: [Line]
  }

  /// The offers that are compared by price and lack some, in their order.
  ///
  /// An offer with no price at all is no gap: it cannot be ranked, and the checks say so. Where no
  /// offer names a line of the schedule, nothing is known of its lines.
  package func gaps(of offers: [Offer], in lot: Lot) -> [Gap] {
    guard !lines.isEmpty, lot.criteria.contains(where: Self.isOfPrices) else { return [] }
    let compared = offers.filter { !$0.status.isSetAside && !$0.priceLines.isEmpty }
      .map { ($0, Self.codes(in: $0)) }
    let asked = asked(of: compared.reduce(into: []) { $0.formUnion($1.1) })
    return compared.compactMap { offer, codes in
      let missing = asked.filter { !codes.contains($0.code.description) }
      return missing.isEmpty ? nil : Gap(offer: offer, missing: missing)
    }
  }

  /// Whether prices count for a criterion, or for one of those below it.
  private static func isOfPrices(_ criterion: Criterion) -> Bool {
    criterion.children.isEmpty
      ? criterion.type.isAmount : criterion.children.contains(where: isOfPrices)
  }

  /// The lines that every offer of a lot has to price, by the codes that its offers price.
  ///
  /// All that an offer prices counts in its total: an option is asked of all once one prices it.
  private func asked(of priced: Set<String>) -> [Line] {
    guard lines.contains(where: { priced.contains($0.code.description) }) else { return [] }
    return lines.filter { line in
      priced.contains(line.code.description) || !isDivided && !line.isOption
    }
  }

  /// The words of the labels of an offer that may be codes.
  private static func codes(in offer: Offer) -> Set<String> {
    Set(
      offer.priceLines.flatMap { line in
        line.label.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map { $0.uppercased() }
      })
  }

  /// `EVAL-082` for each offer that lacks prices.
  package func findings(on offers: [Offer], in lot: Lot, at place: [Text]) -> [Diagnostic] {
    gaps(of: offers, in: lot).map { finding(on: $0, place) }
  }

  private func finding(on gap: Gap, _ place: [Text]) -> Diagnostic {
    let name = gap.offer.name
    return Diagnostic(
      .warning, "EVAL-082",
      Text(fr: "prix\u{202F}: l’offre ", en: "prices: the offer ") + gap.said()
        + Text(
          fr: "\u{202F}; le classement compte son total sans eux",
          en: "; the ranking counts its total without them"),
      at: place + [Text(fr: "offre «\u{202F}\(name)\u{202F}»", en: "offer “\(name)”")],
      remedies: [
        Text(
          fr: "Demander par écrit au soumissionnaire une précision ou, où le droit l’admet, une "
            + "régularisation.",
          en: "Ask the tenderer in writing for a clarification or, where the law allows it, a "
            + "regularisation."),
        Text(same: "cahier offer price add \"\(name)\" \"\(gap.missing[0].code) …\" --amount …"),
        Text(same: "cahier offer set-aside \"\(name)\" --status irregular --reason \"…\""),
      ])
  }
}

extension SchedulePrices.Gap {
  /// What the offer lacks, as the end of a sentence about it: `has no price for PR-005`.
  ///
  /// `most`: how many codes are named; of the others, how many there are.
  package func said(atMost most: Int = .max) -> Text {
    Text(fr: "n’a pas de prix pour ", en: "has no price for ")
      + Text.codes(missing.map(\.code), atMost: most)
  }
}
