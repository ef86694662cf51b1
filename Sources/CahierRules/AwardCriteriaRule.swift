package import CahierModel

/// What French law asks of the award criteria of a lot, by the day of the consultation.
///
/// Dated data: outside of the days that it covers the rule refuses to guess. Defence and security
/// contracts are outside of it.
package enum AwardCriteriaRule {
  /// The two states of article R2152-7 of the public procurement code, oldest first.
  package static let periods: [LegalRule] = [
    rule(
      from: (2019, 4, 1), to: (2026, 8, 20),
      Text(
        fr:
          "le prix seul n’est possible que pour des services ou fournitures standardisés\u{202F}; sinon "
          + "le coût, ou plusieurs critères dont le prix ou le coût",
        en: "price alone is possible only for standardised services or supplies; else cost, or "
          + "several criteria among which price or cost"),
      source: "décret 2018-1075"),
    rule(
      from: (2026, 8, 21), to: nil,
      Text(
        fr:
          "un coût global qui tient compte de l’environnement, ou plusieurs critères dont le prix "
          + "ou le coût et au moins un sur les caractéristiques environnementales de l’offre",
        en: "a whole cost that takes the environment into account, or several criteria among which "
          + "price or cost and at least one on the environmental characteristics of the offer"),
      source: "décret 2022-767 du 2 mai 2022, art. 2 et 3\u{202F}; loi 2021-1104, art. 35"),
  ].compactMap { $0 }

  private static func rule(
    from: (Int, Int, Int), to: (Int, Int, Int)?, _ statement: Text, source: String
  ) -> LegalRule? {
    guard
      let from = CalendarDate(year: from.0, month: from.1, day: from.2),
      let checked = CalendarDate(year: 2026, month: 11, day: 21)
    else { return nil }
    return LegalRule(
      article: "CCP, art. R2152-7", from: from,
      to: to.flatMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }, statement: statement,
      source: source, confidence: .verified, checked: checked)
  }

  /// What the law holds against the criteria of a lot; nothing where it is not French law.
  ///
  /// `day`: the day on which the consultation is launched.
  package static func diagnostics(
    for lot: Lot, under jurisdiction: Jurisdiction, on day: CalendarDate
  ) -> [Diagnostic] {
    guard jurisdiction == .france, !lot.criteria.isEmpty else { return [] }
    guard let rule = periods.last(where: { $0.holds(on: day) }) else { return [notCovered(day)] }
    let leaves = lot.criteria.flatMap(\.leavesThatCount)
    let isPriceAlone = leaves.allSatisfy { $0.type == .price }
    if rule.to == nil {
      let isJudged = leaves.contains { $0.isEnvironmental && $0.type != .price }
      return isJudged ? [] : [missingEnvironment(rule)]
    }
    return isPriceAlone ? [priceAlone(rule)] : []
  }

  private static func missingEnvironment(_ rule: LegalRule) -> Diagnostic {
    Diagnostic(
      .error, "LAW-001",
      Text(
        fr: "aucun critère ne juge l’environnement, ce que la loi impose",
        en: "no criterion judges the environment, which the law demands"),
      expected: rule.shown,
      remedies: [
        Text(same: "cahier criterion take environment"),
        Text(
          fr: "cahier criterion edit CLÉ --environmental",
          en: "cahier criterion edit KEY --environmental"),
      ], source: rule.citation)
  }

  private static func priceAlone(_ rule: LegalRule) -> Diagnostic {
    Diagnostic(
      .warning, "LAW-002",
      Text(
        fr: "le prix est le seul critère", en: "price is the only criterion"),
      expected: rule.shown, source: rule.citation)
  }

  private static func notCovered(_ day: CalendarDate) -> Diagnostic {
    Diagnostic(
      .note, "LAW-003",
      Text(
        fr: "Cahier ne connaît pas la règle de ce jour sur les critères d’attribution",
        en: "Cahier does not know the rule of that day on award criteria"),
      found: day.description,
      remedies: [
        Text(
          fr: "Vérifier la date du dossier\u{202F}: cahier header edit --date …",
          en: "Check the date of the dossier: cahier header edit --date …")
      ])
  }
}

extension Criterion {
  /// The criteria below that have none below them, or itself, but for those of no weight: they judge
  /// nothing.
  fileprivate var leavesThatCount: [Criterion] {
    if weight.isZero { return [] }
    return isLeaf ? [self] : children.flatMap(\.leavesThatCount)
  }
}
