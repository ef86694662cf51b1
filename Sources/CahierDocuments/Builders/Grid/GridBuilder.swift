import CahierEvaluation
import CahierModel

/// The scoring grid: for each lot a sheet of marks and one of justifications, then scale and rules.
struct GridBuilder {
  private let reading: DossierReading
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
  }

  /// - Throws: `DataError` with DOC-023 where there is no lot, with the faults of criteria that do
  ///   not hold together.
  func spreadsheet() throws(DataError) -> Spreadsheet {
    let grids = try lots()
    var names = SheetNames(standard: Text(fr: "Feuille", en: "Sheet")[language])
    var sheets: [Sheet] = []
    var ranges: [NamedRange] = []
    for (index, grid) in grids.enumerated() {
      let name = names.next(title(of: grid.lot, isAlone: grids.count == 1))
      let sheet = GridSheet(reading, grid)
      sheets.append(sheet.sheet(name))
      let reasons = Text(fr: "Justifications", en: "Justifications")[language]
      let suffix = grids.count == 1 ? "" : " \(index + 1)"
      sheets.append(JustificationSheet(sheet, named: name).sheet(names.next(reasons + suffix)))
      ranges.append(
        NamedRange(
          "total_\(index + 1)",
          CellRange(
            columns: sheet.columns.ofOffers, row: GridTotals.totalRow(grid), in: name)))
    }
    let scale = names.next(Text(fr: "Échelle", en: "Scale")[language])
    sheets.append(ScaleSheet(reading, grids).sheet(scale))
    sheets.append(RulesSheet(reading, grids).sheet(names.next(RulesSheet.name[language])))
    return Spreadsheet(front, sheets: sheets, names: ranges)
  }

  private func lots() throws(DataError) -> [GridLot] {
    guard !reading.dossier.lots.isEmpty else { throw DataError(.noLotToMark) }
    var grids: [GridLot] = []
    for lot in reading.dossier.lots {
      do throws(EvaluationError) {
        grids.append(try GridLot(lot, reading.dossier.offers.filter { $0.lot == lot.key }))
      } catch {
        throw error.dataError
      }
    }
    return grids
  }

  /// Short enough for the tab of a sheet; the whole title stands on the sheet itself.
  private func title(of lot: Lot, isAlone: Bool) -> String {
    if isAlone { return Text(fr: "Notation", en: "Marking")[language] }
    if lot.key.isEmpty { return reading.title(of: lot) }
    return lot.key.lowercased().hasPrefix("lot") ? lot.key : "Lot \(lot.key)"
  }

  private var front: FrontMatter {
    reading.front(
      "grid", title: Text(fr: "Grille de notation", en: "Scoring grid"),
      mark: Text(fr: "Confidentiel", en: "Confidential"), isRevised: false,
      date: reading.lastReportedDay)
  }
}
