import CahierModel

/// The lines of the price schedule that stand in one table and add up to one figure.
struct PricePart: Sendable {
  let title: Text
  let lines: [PricedLine]

  /// Whether one of the lines is paid by the month.
  var hasMonths: Bool { lines.contains { $0.basis.needsMonths } }

  /// What is bought for sure, a table for each way of paying, then the options.
  static func parts(of lines: [PricedLine]) -> [PricePart] {
    let own = PriceBasis.allCases.map { basis in
      PricePart(
        title: basis.tableTitle, lines: lines.filter { $0.basis == basis && !$0.isOption })
    }
    let options = PricePart(
      title: Text(fr: "Options", en: "Options"), lines: lines.filter(\.isOption))
    return (own + [options]).filter { !$0.lines.isEmpty }
  }
}
