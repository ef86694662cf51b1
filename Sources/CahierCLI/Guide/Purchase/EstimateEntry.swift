internal import CahierModel
internal import CahierRules

/// What has one price in an estimate: a line of the price schedule, or all those of a kind that
/// nobody estimates one by one.
struct EstimateEntry {
  let label: String
  let basis: PriceBasis
  /// How many of the basis; nil where nothing says yet.
  let quantity: ExactDecimal?

  /// The entries of a dossier: all lump sums, all monthly prices, then each line that counts
  /// accounts, and each that counts units, in the order of the price schedule.
  static func all(in dossier: GuideDossier) -> [EstimateEntry] {
    let figures = ParameterFigures(template: dossier.template, answers: dossier.answers)
    let lines = dossier.items.compactMap { item in
      dossier.template.kinds[id: item.kind].flatMap { kind in
        PricedLine(item, kind, months: dossier.header.durationMonths, figure: figures.figure(of:))
      }
    }
    return sums(of: lines) + counted(lines, .perUserPerMonth, in: dossier)
      + counted(lines, .perUnit, in: dossier)
  }

  private static func sums(of lines: [PricedLine]) -> [EstimateEntry] {
    let names: [(basis: PriceBasis, name: Text)] = [
      (.oneOff, Text(fr: "Prix forfaitaires, en tout", en: "Lump sums, in all")),
      (.perMonth, Text(fr: "Prix mensuels, en tout", en: "Monthly prices, in all")),
    ]
    return names.compactMap { basis, name in
      let count = lines.count { $0.basis == basis }
      guard count > 0 else { return nil }
      let services = Text(
        fr: "\(count) prestation\(count > 1 ? "s" : "")",
        en: "\(count) service\(count == 1 ? "" : "s")")
      return EstimateEntry(
        label: "\(name.shown) (\(services.shown))", basis: basis, quantity: nil)
    }
  }

  private static func counted(
    _ lines: [PricedLine], _ basis: PriceBasis, in dossier: GuideDossier
  ) -> [EstimateEntry] {
    let listing = ItemListing(template: dossier.template, language: ScreenLanguage.current)
    let most = basis == .perUserPerMonth ? mostAccounts(in: dossier) : nil
    return lines.filter { $0.basis == basis }.map { line in
      EstimateEntry(
        label: listing.title(of: line.item), basis: basis, quantity: most ?? line.quantity)
    }
  }

  /// The value of a need counts the most that the contract allows, not what opens it.
  private static func mostAccounts(in dossier: GuideDossier) -> ExactDecimal? {
    AnsweredFigures(template: dossier.template, answers: dossier.answers).number(.accountsMaximum)
  }
}
