internal import ArgumentParser
internal import CahierModel

/// `cahier lot`: the parts of the contract that are awarded on their own.
struct LotCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "lot",
      Text(
        fr: "Les lots et les règles de leur classement.", en: "The lots and how each is ranked."),
      discussion: Text(
        fr:
          "Un marché en un seul lot n’a pas besoin de clé\u{202F}: «\u{202F}cahier criterion add\u{202F}» crée ce lot.",
        en: "A contract in one lot needs no key: “criterion add” makes that lot."),
      subcommands: [
        LotAddCommand.self, LotEditCommand.self, LotRenameCommand.self, LotRemoveCommand.self,
        LotListCommand.self,
        LotShowCommand.self,
      ])
  }
}

/// The options that say how a lot is ranked.
struct LotRuleOptions: ParsableArguments {
  @OptionGroup var title: TextOptions<TitleOption>

  @Option(
    help: ArgumentHelp(
      Text(fr: "la monnaie des prix\u{202F}: EUR", en: "the currency of prices: EUR"), value: .word)
  )
  var currency: String?

  @Option(
    name: .customLong("tax"),
    help: ArgumentHelp(
      Text(
        fr: "comparer les prix HT ou TTC", en: "compare prices without tax (HT) or with it (TTC)"),
      value: .word)) var taxBasis: TaxBasis?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Text(fr: "le total des points, 100 d’ordinaire", en: "the points in all, 100 as a rule"),
      value: .number)) var points: String?

  @OptionGroup var rounding: RoundingOptions

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "les critères qui départagent, dans l’ordre, séparés par des points-virgules",
        en: "the criteria that part equal totals, in order, with semicolons between them"),
      value: .key)) var ties: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "ce qui se fait des notes de plusieurs évaluateurs",
        en: "what is made of the marks of several evaluators"), value: .word))
  var individualMarks: MarkAggregation?

  func apply(to lot: inout Lot, _ language: Language) throws(Failure) {
    try title.apply(to: &lot.title, language)
    if let currency { lot.method.currency = try TypedCurrency.read(currency, at: "--currency") }
    if let taxBasis { lot.method.taxBasis = taxBasis }
    if let points { lot.method.totalPoints = try TypedFigure.decimal(points, at: "--points") }
    try rounding.apply(to: &lot.method.rounding)
    if let ties {
      var keys: [CriterionKey] = []
      for name in ties.split(separator: ";").map(\.trimmed) where !name.isEmpty {
        keys.append(try lot.criterion(named: name).key)
      }
      lot.method.ties = keys
    }
    if let individualMarks { lot.method.individualMarks = individualMarks }
  }
}

/// The options that say how figures are rounded.
struct RoundingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Text(fr: "décimales des notes et points affichés", en: "decimals of marks and points shown"),
      value: .number)) var markDecimals: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "décimales des totaux affichés", en: "decimals of totals shown"), value: .number))
  var totalDecimals: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "décimales auxquelles arrondir les prix avant la formule, ou aucun",
        en: "decimals to which prices are rounded before the formula, or none"), value: .number))
  var priceDecimals: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "comment arrondir", en: "how to round"), value: .word))
  var roundingMode: RoundingMode?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "où l’arrondi commence à compter", en: "where rounding starts to count"), value: .word))
  var roundingStage: RoundingStage?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "les totaux que comparent les rangs", en: "the totals that ranks compare"),
      value: .word)) var rankOn: RankBasis?

  func apply(to rounding: inout Rounding) throws(Failure) {
    if let markDecimals { rounding.marks = try decimals(markDecimals, "--mark-decimals") }
    if let totalDecimals { rounding.totals = try decimals(totalDecimals, "--total-decimals") }
    if let priceDecimals {
      rounding.prices =
        TypedWord.isNone(priceDecimals) ? nil : try decimals(priceDecimals, "--price-decimals")
    }
    if let roundingMode { rounding.mode = roundingMode }
    if let roundingStage { rounding.stage = roundingStage }
    if let rankOn { rounding.rankOn = rankOn }
  }

  private func decimals(_ text: String, _ place: String) throws(Failure) -> Int {
    try TypedFigure.whole(text, in: 0...ExactDecimal.maximumDecimals, at: place)
  }
}
