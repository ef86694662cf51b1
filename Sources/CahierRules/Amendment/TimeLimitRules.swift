import CahierModel

/// What the law says of changes to documents that tenderers have already.
enum TimeLimitRules {
  /// The days before the time limit by which additional information is sent.
  ///
  /// - Source: CCP, art. R2132-6; directive 2014/24/EU, art. 53(2).
  static let informationDays = 6

  /// The procedures to which these days apply.
  static let formal: Set<ProcedureType> = [
    .openCall, .restrictedCall, .negotiated, .competitiveDialogue,
  ]

  static func rules(of law: Jurisdiction) -> [LegalRule] {
    switch law {
    case .france: [frenchExtension, frenchInformation].compactMap { $0 }
    case .europeanUnion: [europeanExtension, europeanInformation].compactMap { $0 }
    case .other: []
    }
  }

  private static let frenchExtension = rule(
    "CCP, art. R2151-4", from: (2019, 4, 1),
    Text(
      fr:
        "le délai de réception des offres est prolongé lorsque des modifications importantes sont "
        + "apportées aux documents de la consultation, à proportion de leur importance",
      en: "the time limit for tenders is extended where significant changes are made to the "
        + "procurement documents, in proportion to their importance"),
    source: "décret 2018-1075", .memory)

  private static let frenchInformation = rule(
    "CCP, art. R2132-6", from: (2019, 4, 1),
    Text(
      fr:
        "en procédure formalisée, les informations complémentaires sont envoyées au plus tard six "
        + "jours avant la date limite, quatre si le délai a été réduit pour urgence",
      en: "in a formal procedure, additional information is sent six days before the time limit at "
        + "the latest, four where it was shortened for urgency"),
    source: "décret 2018-1075", .verified)

  private static let europeanExtension = rule(
    "art. 47(3)", from: (2016, 4, 18),
    Text(
      fr: "le délai est prolongé lorsque les documents de marché subissent des modifications "
        + "significatives, à proportion de leur importance",
      en: "time limits are extended where significant changes are made to the procurement "
        + "documents, in proportion to their importance"),
    source: "directive 2014/24/UE", .memory)

  private static let europeanInformation = rule(
    "art. 53(2)", from: (2016, 4, 18),
    Text(
      fr:
        "les renseignements complémentaires sont communiqués au plus tard six jours avant la date "
        + "limite, quatre en procédure accélérée",
      en: "additional information is supplied six days before the time limit at the latest, four "
        + "in an accelerated procedure"),
    source: "directive 2014/24/UE", .verified)

  private static func rule(
    _ article: String, from day: (Int, Int, Int), _ statement: Text, source: String,
    _ confidence: LegalRule.Confidence
  ) -> LegalRule? {
    guard
      let from = CalendarDate(year: day.0, month: day.1, day: day.2),
      let checked = CalendarDate(year: 2026, month: 11, day: 21)
    else { return nil }
    return LegalRule(
      article: article, from: from, to: nil, statement: statement, source: source,
      confidence: confidence, checked: checked)
  }
}
