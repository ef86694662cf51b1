internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier lot list`: the lots in their order.
struct LotListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", Text(fr: "Lister les lots.", en: "List the lots."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let (lots, offers) = try session.read { try ($0.lots(), $0.offers()) }
    let language = ScreenLanguage.current
    let counts = Dictionary(grouping: offers, by: \.lot).mapValues(\.count)
    let rows = lots.map { lot in
      let count = counts[lot.key, default: 0]
      return [
        lot.key.isEmpty ? "–" : lot.key, lot.title.preferring(language),
        "\(Counted.criteria(lot.criterionPlaces.count)), \(Counted.offers(count))",
      ]
    }
    let values = lots.map { lot in
      LotPage(lot: lot, language: language).value
    }
    try session.print(
      Printable(
        table: rows, values: values,
        ifEmpty: Text(fr: "Aucun lot pour l’instant.", en: "No lot yet.")), as: output.format)
  }
}

/// `cahier lot show`: a lot and how it is ranked.
struct LotShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Text(fr: "Montrer un lot et ses règles.", en: "Show a lot and its rules."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "la clé du lot\u{202F}; inutile s’il n’y en a qu’un",
        en: "the key of the lot; not needed where there is only one"), value: .key))
  var key: String?

  func run(in session: Session) throws(Failure) {
    let lot = try session.read { try $0.chosenLot(key) }
    let page = LotPage(lot: lot, language: ScreenLanguage.current)
    try session.print(Printable(lines: page.lines, value: page.value), as: output.format)
  }
}

/// A lot as it is shown.
struct LotPage {
  let lot: Lot
  let language: Language

  var lines: [String] {
    let title = lot.title.preferring(language)
    let head = Text.joined(
      [lot.label] + (title.isEmpty ? [] : [Text(same: title)]),
      separator: Text(fr: "\u{202F}: ", en: ": ")
    )
    return [head[language].capitalised] + rules.map { "  \($0[language])" }
      + CriterionListing(lot: lot, language: language).lines.map { "  \($0)" }
  }

  private var rules: [Text] {
    let (method, rounding) = (lot.method, lot.method.rounding)
    let ties = method.ties.map(\.description).joined(separator: "\u{202F}; ")
    return [
      Text(
        fr: "Prix comparés \(method.taxBasis.rawValue), en \(method.currency)\u{202F}; "
          + "\(method.totalPoints) points en tout",
        en: "Prices compared \(method.taxBasis.name.en), in \(method.currency); "
          + "\(method.totalPoints) points in all"),
      Text(
        fr:
          "Affichage\u{202F}: \(rounding.marks) décimales pour les notes, \(rounding.totals) pour les "
          + "totaux, \(rounding.mode.name.fr)",
        en: "Shown with \(rounding.marks) decimals for marks, \(rounding.totals) for totals, "
          + rounding.mode.name.en),
      Text(
        fr: "Rangs sur les \(rounding.rankOn.name.fr)\u{202F}; notes individuelles\u{202F}: "
          + method.individualMarks.name.fr,
        en: "Ranks on the \(rounding.rankOn.name.en); individual marks: "
          + method.individualMarks.name.en),
    ]
      + (ties.isEmpty
        ? []
        : [
          Text(
            fr: "Départage\u{202F}: \(ties)",
            en: "Ties: \(method.ties.map(\.description).joined(separator: "; "))")
        ])
  }

  var value: JSONValue {
    let (method, rounding) = (lot.method, lot.method.rounding)
    return .record([
      "key": .string(lot.key), "title": .text(lot.title),
      "currency": .string("\(method.currency)"), "taxBasis": .string(method.taxBasis.rawValue),
      "totalPoints": .number(method.totalPoints),
      "rounding": .record([
        "marks": .integer(rounding.marks), "totals": .integer(rounding.totals),
        "prices": rounding.prices.map(JSONValue.integer) ?? .null,
        "mode": .string(rounding.mode.rawValue), "stage": .string(rounding.stage.rawValue),
        "rankOn": .string(rounding.rankOn.rawValue),
      ]),
      "ties": .array(method.ties.map { .string($0.description) }),
      "individualMarks": .string(method.individualMarks.rawValue),
      "criteria": .array(lot.criteria.map(CriterionListing.value)),
    ])
  }
}
