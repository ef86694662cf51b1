internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier criterion list`: the tree of criteria with their weights.
struct CriterionListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", Text(fr: "Lister les critères.", en: "List the criteria."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var lot: LotOptions

  func run(in session: Session) throws(Failure) {
    let lots = try session.read { reader in
      try lot.lot.map { [try reader.lot($0)] } ?? reader.lots()
    }
    let language = ScreenLanguage.current
    let lines = lots.flatMap { lot in
      (lots.count > 1 ? ["lot \(lot.key)"] : [])
        + CriterionListing(lot: lot, language: language).lines
    }
    let values = lots.map { lot in
      JSONValue.record([
        "lot": .string(lot.key), "criteria": .array(lot.criteria.map(CriterionListing.value)),
      ])
    }
    try session.print(
      Printable(
        lines: lines, value: .array(values),
        ifEmpty: Text(fr: "Aucun critère pour l’instant.", en: "No criterion yet.")),
      as: output.format)
    guard output.format == .text else { return }
    for sum in lots.flatMap(WeightSum.all) where !sum.isWhole {
      session.say(Text(fr: "À compléter, ", en: "Not complete, ") + sum.line)
    }
  }
}

/// `cahier criterion show coverage`: all that a criterion says.
struct CriterionShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Text(fr: "Montrer un critère en entier.", en: "Show a criterion in full."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var lot: LotOptions

  @Argument(help: ArgumentHelp(Text(fr: "la clé", en: "the key"), value: .key)) var key: String

  func run(in session: Session) throws(Failure) {
    let lot = try session.read { try $0.chosenLot(self.lot.lot) }
    let criterion = try lot.criterion(named: key)
    let listing = CriterionListing(lot: lot, language: ScreenLanguage.current)
    try session.print(
      Printable(lines: listing.page(of: criterion), value: CriterionListing.value(criterion)),
      as: output.format)
  }
}

/// The criteria of a lot as they are shown.
struct CriterionListing {
  let lot: Lot
  let language: Language

  /// A line for each criterion, set in by its depth: key, weight, what it is, name.
  var lines: [String] {
    TextTable.lines(
      lot.criterionPlaces.map { place in
        let criterion = place.criterion
        let name = criterion.shownName(language)
        return [
          String(repeating: "  ", count: place.depth) + criterion.key.description,
          weight(of: criterion), words(of: criterion),
          name == criterion.key.description ? "" : name,
        ]
      })
  }

  /// `40 %` or `60 points`.
  func weight(of criterion: Criterion) -> String {
    switch criterion.weight {
    case .percent(let weight):
      let digits = String(weight.description.dropLast(2))
      return Text(fr: digits.replacing(".", with: ",") + "\u{202F}%", en: digits + "%")[language]
    case .points(let points):
      return Text(
        fr: points.description.replacing(".", with: ",") + " points", en: "\(points) points")[
          language]
    }
  }

  private func words(of criterion: Criterion) -> String {
    var words = [criterion.type.name[language]]
    if let scale = criterion.scale {
      words.append(Text(fr: "sur \(scale)", en: "out of \(scale)")[language])
    }
    if let method = criterion.priceMethod { words.append(shown(method)) }
    if let minimum = criterion.minimum {
      words.append(Text(fr: "minimum \(minimum)", en: "minimum \(minimum)")[language])
    }
    if criterion.isEnvironmental {
      words.append(Text(fr: "environnement", en: "environment")[language])
    }
    return words.joined(separator: ", ")
  }

  private func shown(_ method: PriceMethodChoice) -> String {
    let parameters = method.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([method.id] + parameters).joined(separator: " ")
  }

  /// All that a criterion says, line by line.
  func page(of criterion: Criterion) -> [String] {
    let head = "\(criterion.key)  \(criterion.shownName(language))"
    let levels = criterion.levels.map { level in
      "  \(level.mark)  \(level.meaning.preferring(language))"
    }
    let other =
      criterion.name[language.other].map { ["  (\(language.other.rawValue)) \($0)"] } ?? []
    return [head] + other + ["  \(weight(of: criterion)), \(words(of: criterion))"] + levels
      + criterion.children.map { "  \($0.key)  \(weight(of: $0))  \($0.shownName(language))" }
  }

  /// A criterion for programs, its sub-criteria within.
  static func value(_ criterion: Criterion) -> JSONValue {
    .record([
      "key": .string(criterion.key.description), "name": .text(criterion.name),
      "type": .string(criterion.type.rawValue), "weight": value(criterion.weight),
      "scale": .number(criterion.scale), "minimum": .number(criterion.minimum),
      "method": criterion.priceMethod.map(value) ?? .null,
      "environmental": .boolean(criterion.isEnvironmental),
      "levels": .array(
        criterion.levels.map { .record(["mark": .number($0.mark), "meaning": .text($0.meaning)]) }),
      "criteria": .array(criterion.children.map(value)),
    ])
  }

  private static func value(_ weight: CriterionWeight) -> JSONValue {
    switch weight {
    case .percent(let weight):
      .record(["percent": .string(String(weight.description.dropLast(2)))])
    case .points(let points): .record(["points": .number(points)])
    }
  }

  private static func value(_ method: PriceMethodChoice) -> JSONValue {
    .record([
      "id": .string(method.id),
      "parameters": .object(
        method.parameters.sorted { $0.key < $1.key }.map {
          JSONValue.Member($0.key, .number($0.value))
        }),
    ])
  }
}
