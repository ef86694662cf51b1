import CahierEvaluation
import CahierModel

/// What each mark of each scale means, for all lots.
struct ScaleSheet {
  private let reading: DossierReading
  private let grids: [GridLot]
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ grids: [GridLot]) {
    self.reading = reading
    self.grids = grids
  }

  func sheet(_ name: SheetName) -> Sheet {
    let widths = [1_500, 5_000, 1_700, 9_700]
    let title = Text(fr: "Échelle de notation", en: "Marking scale")[language]
    return Sheet(
      name, columns: widths.map { Sheet.Column(width: $0) },
      rows: [
        Sheet.Row([.text(title, .title, span: widths.count)]),
        Sheet.Row(Self.names.map { .text($0[language], .header) }),
      ] + rows, header: 1..<2, orientation: .portrait)
  }

  private var rows: [Sheet.Row] {
    let rows = grids.flatMap { grid in
      let levels = levels(of: grid)
      guard grids.count > 1, !levels.isEmpty else { return levels }
      return [Sheet.Row([.text(reading.title(of: grid.lot), .label, span: 4)])] + levels
    }
    guard rows.isEmpty else { return rows }
    let words = Text(
      fr: "Le dossier ne décrit pas de niveaux de notation.",
      en: "The dossier describes no levels of marks.")
    return [Sheet.Row([.text(words[language], .remark, span: 4)])]
  }

  private func levels(of grid: GridLot) -> [Sheet.Row] {
    let numbers = grid.outline.numbers
    return grid.outline.leaves.flatMap { position -> [Sheet.Row] in
      let criterion = grid.outline.nodes[position].criterion
      return criterion.levels.map { level in
        Sheet.Row([
          .text(numbers[position]), .text(reading.plain(criterion.name)), .number(level.mark),
          .text(reading.plain(level.meaning)),
        ])
      }
    }
  }

  private static let names = [
    Text(fr: "N°", en: "No."), Text(fr: "Critère", en: "Criterion"),
    Text(fr: "Note", en: "Mark"), Text(fr: "Signification", en: "Meaning"),
  ]
}
