import CahierEvaluation
import CahierModel

/// Why each mark was given, with room to write it: a row for each offer on each leaf, or for each
/// of its evaluators.
struct JustificationSheet {
  private let reading: DossierReading
  private let grid: GridLot
  private let gridSheet: GridSheet
  private let gridName: SheetName
  private var language: Language { reading.language }

  init(_ gridSheet: GridSheet, named gridName: SheetName) {
    reading = gridSheet.reading
    grid = gridSheet.grid
    self.gridSheet = gridSheet
    self.gridName = gridName
  }

  func sheet(_ name: SheetName) -> Sheet {
    let widths = [1_500, 5_400, 4_200, 1_800, 10_300, 4_800]
    let title = Text(fr: "Justifications des notes", en: "Justifications of marks")[language]
    return Sheet(
      name, columns: widths.map { Sheet.Column(width: $0) },
      rows: [
        Sheet.Row([.text(title, .title, span: widths.count)]),
        Sheet.Row([.text(Self.instructions[language], .remark, span: widths.count)]),
        Sheet.Row(Self.names.map { .text($0[language], .header) }),
      ] + grid.outline.leaves.flatMap(rows), header: 2..<3)
  }

  private func rows(_ position: Int) -> [Sheet.Row] {
    let number = grid.outline.numbers[position]
    let name = reading.plain(grid.outline.nodes[position].criterion.name)
    return gridSheet.offers.indices.flatMap { offer in
      reasons(offer, position).enumerated().map { index, reasons in
        // The mark that counts stands once, before the reasons of the first evaluator.
        let mark = index == 0 ? mark(offer, position) : .empty()
        return Sheet.Row([.text(number), .text(name), offerName(offer), mark] + reasons)
      }
    }
  }

  private func offerName(_ offer: Int) -> Sheet.Cell {
    if let name = gridSheet.offers[offer] { return .text(name) }
    let words = Text(fr: "Offre \(offer + 1)", en: "Tender \(offer + 1)")[language]
    let cell = CellReference(
      gridSheet.columns.mark(of: offer), GridColumns.header.lowerBound, in: gridName)
    return .formula("\(cell)", .text(words))
  }

  private func mark(_ offer: Int, _ position: Int) -> Sheet.Cell {
    let cell = CellReference(
      gridSheet.columns.mark(of: offer), GridColumns.row(position), in: gridName)
    let value = grid.offers.isEmpty ? nil : grid.mark(of: offer, on: position)
    let isAmount = grid.outline.nodes[position].criterion.type.isAmount
    return .formula(
      "IF(ISNUMBER(\(cell));\(cell);\(text: ""))", value.cached,
      isAmount ? .number(decimals: gridSheet.rounding.marks) : .general)
  }

  /// Reason and place, a pair for each evaluator who gave a mark and one at least.
  private func reasons(_ offer: Int, _ position: Int) -> [[Sheet.Cell]] {
    guard !grid.offers.isEmpty else { return [[.input(), .input()]] }
    if let arithmetic = grid.arithmetic(of: offer, on: position) {
      let method = grid.lot.method
      let words = ArithmeticText(reading.typography, method.currency, method.rounding)
        .text(arithmetic)
      return [[.text(words), .empty()]]
    }
    let marks = grid.marks(of: offer, on: position)
    guard !marks.isEmpty else { return [[.input(), .input()]] }
    return marks.map { mark in
      let who = marks.count == 1 ? nil : mark.evaluator
      let name = who.map { $0 + reading.typography.colon } ?? ""
      return [.input(name + reading.plain(mark.justification)), .input(mark.place ?? "")]
    }
  }

  private static let instructions = Text(
    fr: "Chaque note est justifiée par écrit et renvoie à l’endroit de l’offre qui la fonde. Le "
      + "candidat évincé peut demander à les lire.",
    en: "Each mark is justified in writing and points to the place of the tender that it rests on. "
      + "A tenderer who is not chosen may ask to read it.")

  private static let names = [
    Text(fr: "N°", en: "No."), Text(fr: "Critère", en: "Criterion"),
    Text(fr: "Offre", en: "Tender"), Text(fr: "Note", en: "Mark"),
    Text(fr: "Justification", en: "Justification"),
    Text(fr: "Endroit de l’offre", en: "Place in the tender"),
  ]
}

extension Sheet.Cell {
  /// Room to write in, with words that stand there already.
  static func input(_ text: String) -> Sheet.Cell {
    .input(text.isEmpty ? .empty : .text(text))
  }
}
