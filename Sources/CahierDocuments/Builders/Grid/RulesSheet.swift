import CahierEvaluation
import CahierModel

/// How marks, points and ranks come about, for all lots: sentences, on a sheet of their own.
///
/// Below a grid they would stand on a page of their own, under the names of its columns.
struct RulesSheet {
  private let reading: DossierReading
  private let grids: [GridLot]
  private var language: Language { reading.language }

  static let name = Text(fr: "Règles", en: "Rules")

  init(_ reading: DossierReading, _ grids: [GridLot]) {
    self.reading = reading
    self.grids = grids
  }

  func sheet(_ name: SheetName) -> Sheet {
    let title = Text(fr: "Règles de notation", en: "Rules of marking")[language]
    return Sheet(
      name, columns: [Sheet.Column(width: 17_900)],
      rows: [Sheet.Row([.text(title, .title)])] + grids.flatMap(rows), orientation: .portrait)
  }

  private func rows(of grid: GridLot) -> [Sheet.Row] {
    let rows = lines(of: grid).map { Sheet.Row([.text($0)]) }
    return grids.count > 1 ? [Sheet.Row([.text(reading.title(of: grid.lot), .label)])] + rows : rows
  }

  private func lines(of grid: GridLot) -> [String] {
    let rules = AwardRules(reading, grid.lot)
    let prices = grid.outline.leaves.compactMap { position in
      grid.methods[position].map { GridPriceWords(reading, grid.outline.nodes[position], $0).text }
    }
    let ranking = rules.ranking.compactMap(\.paragraphText) + [Self.equalRanks[language]]
    return prices + rules.marking.compactMap(\.paragraphText) + ranking + setAside(of: grid)
  }

  private func setAside(of grid: GridLot) -> [String] {
    guard !grid.setAside.isEmpty else { return [] }
    let names = grid.setAside.map { "\($0.name) (\($0.status.name[language]))" }
    let words = Text(fr: "Offres écartées, non notées", en: "Tenders set aside, not marked")
    return [words[language] + reading.typography.colon + reading.typography.list(names)]
  }

  private static let equalRanks = Text(
    fr:
      "Le rang de la feuille de notation compare les totaux\u{202F}; à égalité, les offres y ont le "
      + "même rang, et c’est la règle ci-dessus qui les départage.",
    en: "The rank of the marking sheet compares totals; with equal ones tenders share it, and the "
      + "rule above tells them apart.")
}

extension Block {
  /// The letters of a paragraph; nil for any other block.
  fileprivate var paragraphText: String? {
    guard case .paragraph(let paragraph) = self else { return nil }
    return paragraph.content.plainText
  }
}
