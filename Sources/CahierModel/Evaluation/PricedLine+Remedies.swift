extension PricedLine {
  /// The commands that state how often prices count: the months of the contract, a quantity.
  package static func remedies(of lines: [PricedLine]) -> [Text] {
    let needsMonths = lines.contains { $0.basis.needsMonths && $0.months == nil }
    let uncounted = lines.first { $0.quantity == nil }
    return [
      needsMonths
        ? Text(fr: "cahier header edit --duration MOIS", en: "cahier header edit --duration MONTHS")
        : nil,
      uncounted.map { line in
        Text(
          fr: "cahier item edit \(line.item.code) --quantity \"= NOMBRE UNITÉ\"",
          en: "cahier item edit \(line.item.code) --quantity \"= NUMBER UNIT\"")
      },
    ].compactMap(\.self)
  }
}
