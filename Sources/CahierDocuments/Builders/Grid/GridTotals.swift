import CahierEvaluation
import CahierModel

/// The rows below the criteria: totals, eliminations, ranks.
struct GridTotals {
  private let sheet: GridSheet
  private var grid: GridLot { sheet.grid }
  private var columns: GridColumns { sheet.columns }
  private var rounding: Rounding { sheet.rounding }
  private var language: Language { sheet.reading.language }

  init(_ sheet: GridSheet) {
    self.sheet = sheet
  }

  /// The row of the totals.
  static func totalRow(_ grid: GridLot) -> Int { GridColumns.row(grid.outline.nodes.count) }

  /// The row of the totals that are ranked: without eliminated offers, where there are minima.
  private var rankedRow: Int { Self.totalRow(grid) + (columns.hasMinima ? 2 : 0) }

  var rows: [Sheet.Row] {
    let minima = [
      row(Text(fr: "Sous un minimum", en: "Under a minimum"), elimination),
      row(Text(fr: "Total classé", en: "Total that is ranked"), rankedTotal),
    ]
    return [total] + (columns.hasMinima ? minima : [])
      + [row(Text(fr: "Rang", en: "Rank"), rank)] + settledRanks
  }

  private func row(_ name: Text, _ cell: (Int) -> Sheet.Cell) -> Sheet.Row {
    Sheet.Row(
      [.empty(.total), .text(name[language], .total)]
        + (2..<columns.fixed).map { _ in .empty(.total) }
        + sheet.offers.indices.flatMap { [.empty(.total), cell($0)] })
  }

  private var total: Sheet.Row {
    var row = row(Text(fr: "Total", en: "Total")) { offer in
      let value = figures(offer)?.total
      let sum = sheet.sum(offer, rows: grid.outline.nodes.indices)
      let decimals = rounding.rankOn == .displayed ? rounding.totals : 9
      let mode = rounding.rankOn == .displayed ? rounding.mode : .halfUp
      return .formula(
        "IF(ISNUMBER(\(sum));\(sum.rounded(to: decimals, mode));\(text: ""))", value.cached,
        .number(decimals: rounding.totals), role: .total)
    }
    row.cells[GridColumns.weight] = .number(1, sheet.shareFormat, role: .total)
    row.cells[GridColumns.points] = .number(
      grid.lot.method.totalPoints, sheet.pointsFormat, role: .total)
    return row
  }

  private func figures(_ offer: Int) -> GridFigures? {
    grid.offers.isEmpty ? nil : GridFigures(grid, offer: offer)
  }

  private func elimination(_ offer: Int) -> Sheet.Cell {
    let column = columns.points(of: offer)
    let nodes = grid.outline.nodes
    let tests = nodes.indices.filter { nodes[$0].criterion.minimum != nil }.map { position in
      let row = GridColumns.row(position)
      let points = CellReference(column, row)
      let minimum = CellReference(GridColumns.minimum, row)
      // Nine decimals: what binary arithmetic leaves of equal points must not eliminate.
      return "IF(ISNUMBER(\(points));IF(ROUND(\(points);9)<\(minimum);1;0);0)" as Formula
    }
    let word = Text(fr: "éliminée", en: "eliminated")[language]
    let isOut = figures(offer)?.isEliminated ?? false
    return .formula(
      "IF(\(Formula.joined(tests, by: "+"))>0;\(text: word);\(text: ""))",
      .text(isOut ? word : ""), role: .total)
  }

  private func rankedTotal(_ offer: Int) -> Sheet.Cell {
    let column = columns.points(of: offer)
    let total = CellReference(column, Self.totalRow(grid))
    let out = CellReference(column, Self.totalRow(grid) + 1)
    return .formula(
      "IF(\(out)=\(text: "");\(total);\(text: ""))", counted(offer).cached,
      .number(decimals: rounding.totals), role: .total)
  }

  /// The total of an offer that is ranked.
  private func counted(_ offer: Int) -> Rational? {
    guard let figures = figures(offer), !figures.isEliminated else { return nil }
    return figures.total
  }

  private func rank(_ offer: Int) -> Sheet.Cell {
    let total = CellReference(columns.points(of: offer), rankedRow)
    let all = CellRange(columns: columns.ofOffers, row: rankedRow)
    return .formula(
      "IF(ISNUMBER(\(total));RANK(\(total);\(all);0);\(text: ""))",
      ranks[offer].map { .number(ExactDecimal($0)) } ?? .text(""), .number(decimals: 0),
      role: .total)
  }

  /// The rank of each offer by its total alone.
  private var ranks: [Int?] {
    let totals = sheet.offers.indices.map(counted)
    let order = totals.compactMap(\.self).sorted(by: >)
    return totals.map { total in
      total.flatMap { total in order.firstIndex(of: total) }.map { $0 + 1 }
    }
  }

  /// The ranks that the rule for ties leads to, where they are others.
  private var settledRanks: [Sheet.Row] {
    let settled = grid.offers.indices.map(grid.rank)
    guard !grid.offers.isEmpty, grid.result != nil, settled != ranks else { return [] }
    let name = Text(
      fr: "Rang après la règle d’égalité (Cahier)", en: "Rank after the rule for ties (Cahier)")
    return [
      row(name) { offer in
        settled[offer].map { .number(ExactDecimal($0), role: .total) } ?? .empty(.total)
      }
    ]
  }
}
