/// What tenderers put a price on, with how often it counts.
package struct PricedLine: Sendable {
  /// The item that is priced: a service of the specification.
  package let item: Item
  /// The kind of the item in the template, of which one field serves as `priceBasis`.
  package let kind: ItemKind
  /// What one price of the line is for.
  package let basis: PriceBasis
  /// How many of the basis over the contract; nil where the dossier does not say yet.
  package let quantity: ExactDecimal?
  /// The length of the contract in months; nil where the basis counts none, or the length is not
  /// known.
  package let months: Int?
  /// The unit in which the quantity counts: its id in the template.
  package let unit: String?
  /// Whether the buyer may leave it: every tenderer prices it all the same.
  package let isOption: Bool

  /// The line of an item, or nil where it has no price of its own.
  ///
  /// A kind has prices if one of its fields says how its items are paid.
  ///
  /// `months`: the length of the contract; nil where it is not known yet.
  /// `figure`: the figure of a parameter of the template, or nil where nothing gives one.
  package init?(
    _ item: Item, _ kind: ItemKind, months: Int?, figure: (String) -> ExactDecimal?
  ) {
    guard
      let field = kind.field(for: .priceBasis), case .word(let word) = item.fields[field.id],
      word != PriceBasis.included
    else { return nil }
    let basis = PriceBasis(pricedAs: word)
    let level = basis.needsQuantity ? Self.counted(item, kind) : nil
    self.item = item
    self.kind = kind
    self.basis = basis
    quantity = basis.needsQuantity ? level.flatMap { $0.number(figure) } : 1
    self.months = basis.needsMonths ? months : nil
    unit = level?.unit
    isOption = kind.field(for: .option).map { item.fields[$0.id] == .flag(true) } ?? false
  }

  /// The quantity, else the level that says how many: a ceiling is a delay or a limit, no quantity.
  private static func counted(_ item: Item, _ kind: ItemKind) -> MeasurableLevel? {
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
  package static let included = "included"

  /// The basis that a word of a template stands for; any other word is a price once for all.
  ///
  /// The words are those of `PriceBasis`, and `lumpSum` for a price once for all.
  package init(pricedAs word: String) {
    self = PriceBasis(rawValue: word) ?? .oneOff
  }
}
