import CahierModel

/// One line of the price schedule: a service, what is counted and how often.
struct PricedLine: Sendable {
  let item: Item
  let kind: ItemKind
  let basis: PriceBasis
  /// How many of the basis over the contract; nil where the dossier does not say yet.
  let quantity: ExactDecimal?
  let months: Int?
  /// The unit in which the quantity counts: its id in the template.
  let unit: String?
  /// How the template calls the way in which the item is paid.
  let basisName: Text
  /// Whether the buyer may leave it: every tenderer prices it all the same.
  let isOption: Bool
}

extension DossierReading {
  /// The services that are priced, in the order of the dossier.
  ///
  /// A kind has prices if one of its fields says how its items are paid.
  var pricedLines: [PricedLine] {
    template.kinds.filter { $0.field(for: .priceBasis) != nil }.flatMap { kind in
      items.positions(of: kind.id).compactMap { line(of: items[$0], kind) }
    }
  }

  private func line(of item: Item, _ kind: ItemKind) -> PricedLine? {
    guard let word = word(.priceBasis, of: item, kind), word.id != PriceBasis.included else {
      return nil
    }
    let basis = PriceBasis(pricedAs: word.id)
    let level = basis.needsQuantity ? counted(item, kind) : nil
    return PricedLine(
      item: item, kind: kind, basis: basis,
      quantity: basis.needsQuantity ? level.flatMap(value) : 1,
      months: basis.needsMonths ? dossier.header.durationMonths : nil, unit: level?.unit,
      basisName: word.name,
      isOption: kind.field(for: .option).map { item.fields[$0.id] == .flag(true) } ?? false)
  }

  /// The quantity, else the level that says how many: a ceiling is a delay or a limit, no quantity.
  private func counted(_ item: Item, _ kind: ItemKind) -> MeasurableLevel? {
    if let field = kind.field(for: .quantity), case .level(let level) = item.fields[field.id] {
      return level
    }
    guard
      let field = kind.field(for: .level), case .level(let level) = item.fields[field.id],
      level.comparison != .atMost
    else { return nil }
    return level
  }
}

extension PriceBasis {
  /// The word of what other prices hold: it has no line of its own.
  static let included = "included"

  /// The basis that a word of a template stands for; any other word is a price once for all.
  ///
  /// The words are those of `PriceBasis`, and `lumpSum` for a price once for all.
  init(pricedAs word: String) {
    self = PriceBasis(rawValue: word) ?? .oneOff
  }
}
