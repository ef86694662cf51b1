import CahierEvaluation
import CahierModel

/// The sheet of one lot: criteria, a column of marks and one of points for each offer, totals, ranks.
struct GridSheet {
  let reading: DossierReading
  let grid: GridLot
  let columns: GridColumns
  /// The names of the offers; nil for room to write them.
  let offers: [String?]
  private var language: Language { reading.language }
  var rounding: Rounding { grid.lot.method.rounding }

  /// Columns for offers that have not come yet.
  private static let blankOffers = 3

  init(_ reading: DossierReading, _ grid: GridLot) {
    self.reading = reading
    self.grid = grid
    offers =
      grid.offers.isEmpty
      ? [String?](repeating: nil, count: Self.blankOffers) : grid.offers.map(\.name)
    columns = GridColumns(
      hasMinima: grid.outline.nodes.contains { $0.criterion.minimum != nil },
      offers: offers.count)
  }

  func sheet(_ name: SheetName) -> Sheet {
    Sheet(
      name, columns: columns.columns, rows: head + criteria + GridTotals(self).rows,
      header: GridColumns.header, frozenColumns: 2)
  }

  // MARK: Head

  private var head: [Sheet.Row] {
    let marking = Text(fr: "Notation des offres", en: "Marking of tenders")[language]
    let title = reading.ownTitle(of: grid.lot) ?? marking
    return [
      Sheet.Row([.text(title, .title, span: columns.width)]),
      Sheet.Row([.text(Self.instructions[language], .remark, span: columns.width)]),
      Sheet.Row((0..<columns.fixed).map { _ in .empty(.header) } + offers.indices.map(offerName)),
      Sheet.Row(
        names.enumerated().map { column, name in
          .text(name[language], .header, alignment: column < 2 ? nil : .end)
        }),
    ]
  }

  private func offerName(_ offer: Int) -> Sheet.Cell {
    if let name = offers[offer] { return .text(name, .header, span: 2, alignment: .centre) }
    let words = Text(fr: "Offre \(offer + 1)", en: "Tender \(offer + 1)")
    var cell = Sheet.Cell.input(.text(words[language]))
    cell.span = 2
    return cell
  }

  private var names: [Text] {
    let fixed = [
      Text(fr: "N°", en: "No."), Text(fr: "Critère", en: "Criterion"),
      Text(fr: "Poids", en: "Weight"), Text(fr: "Points", en: "Points"),
      Text(fr: "Note sur", en: "Mark out of"),
    ]
    let minimum = [Text(fr: "Minimum, en points", en: "Minimum, in points")]
    return fixed + (columns.hasMinima ? minimum : [])
      + offers.flatMap { _ in [Text(fr: "Note", en: "Mark"), Text(fr: "Points", en: "Points")] }
  }

  // MARK: Criteria

  private var criteria: [Sheet.Row] {
    let numbers = grid.outline.numbers
    return grid.outline.nodes.indices.map { position in
      Sheet.Row(
        fixedCells(position, numbers[position])
          + offers.indices.flatMap { [mark(of: $0, position), points(of: $0, position)] })
    }
  }

  private func role(_ position: Int) -> Sheet.Cell.Role {
    grid.outline.nodes[position].criterion.isLeaf ? .plain : .label
  }

  private func fixedCells(_ position: Int, _ number: String) -> [Sheet.Cell] {
    let node = grid.outline.nodes[position]
    let role = role(position)
    let scale = node.criterion.scale.map { Rational($0) } ?? node.points
    let minimum = node.criterion.minimum.map { Sheet.Cell.number($0, pointsFormat, role: role) }
    return [
      .text(number, role), .text(reading.plain(node.criterion.name), role),
      .fraction(node.share, shareFormat, role: role),
      .fraction(node.points, pointsFormat, role: role),
      node.criterion.isLeaf ? .fraction(scale, .general) : .empty(role),
    ] + (columns.hasMinima ? [minimum ?? .empty(role)] : [])
  }

  /// As many decimals as shares need, as in other documents: « 40 % ».
  var shareFormat: CellFormat {
    .percent(decimals: decimals(of: grid.outline.nodes.map { $0.share * 100 }, atMost: 2))
  }

  /// As many decimals as points and minima need, in groups of three digits.
  var pointsFormat: CellFormat {
    let minima = grid.outline.nodes.compactMap(\.criterion.minimum).map { Rational($0) }
    return .number(decimals: decimals(of: grid.outline.nodes.map(\.points) + minima, atMost: 4))
  }

  /// Fractions that no decimals write are shown with two.
  private func decimals(of numbers: [Rational], atMost most: Int) -> Int {
    numbers.reduce(0) { max($0, min($1.exactDecimals ?? 2, most)) }
  }

  private func mark(of offer: Int, _ position: Int) -> Sheet.Cell {
    let node = grid.outline.nodes[position]
    guard node.criterion.isLeaf else { return .empty(.label) }
    let mark = grid.offers.isEmpty ? nil : grid.mark(of: offer, on: position)
    guard let mark, node.criterion.type.isAmount else {
      let content = mark.map { Sheet.Cell.fraction($0, .general).content }
      return .input(content ?? .empty, .general, validation: validation(position))
    }
    return .fraction(mark, .number(decimals: rounding.marks))
  }

  private func validation(_ position: Int) -> CellValidation {
    let node = grid.outline.nodes[position]
    let most = node.criterion.scale ?? ExactDecimal(nearest: node.points)
    let figure = reading.typography.number(most)
    return CellValidation(
      .number(least: 0, most: most), title: Text(fr: "Note", en: "Mark")[language],
      message: Text(fr: "Un nombre de 0 à \(figure).", en: "A number from 0 to \(figure).")[
        language]
    )
  }

  private func points(of offer: Int, _ position: Int) -> Sheet.Cell {
    let node = grid.outline.nodes[position]
    let value = grid.offers.isEmpty ? nil : GridFigures(grid, offer: offer).points(on: position)
    return .formula(
      node.criterion.isLeaf ? leafPoints(offer, position) : sum(offer, below: position),
      value.cached, .number(decimals: rounding.marks), role: role(position))
  }

  private func leafPoints(_ offer: Int, _ position: Int) -> Formula {
    let row = GridColumns.row(position)
    let mark = CellReference(columns.mark(of: offer), row)
    let scale = CellReference(GridColumns.scale, row)
    let weight = CellReference(GridColumns.points, row)
    let exact: Formula = "\(mark)/\(scale)*\(weight)"
    let points =
      rounding.stage == .adding ? exact.rounded(to: rounding.marks, rounding.mode) : exact
    return "IF(ISNUMBER(\(mark));\(points);\(text: ""))"
  }

  /// The sum of the leaves below a criterion, once each of them is marked.
  private func sum(_ offer: Int, below position: Int) -> Formula {
    let nodes = grid.outline.nodes
    let end = nodes[(position + 1)...].firstIndex { $0.depth <= nodes[position].depth }
    return sum(offer, rows: (position + 1)..<(end ?? nodes.count))
  }

  /// The sum of the leaves among criteria, once each of them is marked.
  func sum(_ offer: Int, rows positions: Range<Int>) -> Formula {
    let rows = GridColumns.row(positions.lowerBound)..<GridColumns.row(positions.upperBound)
    let marks = CellRange(column: columns.mark(of: offer), rows: rows)
    let scales = CellRange(column: GridColumns.scale, rows: rows)
    let points = CellRange(column: columns.points(of: offer), rows: rows)
    // Leaves alone have a scale.
    let sum: Formula = "SUMIF(\(scales);\(text: ">0");\(points))"
    return "IF(COUNT(\(marks))=COUNT(\(scales));\(sum);\(text: ""))"
  }

  // MARK: Words

  private static let instructions = Text(
    fr:
      "Saisissez les notes dans les cellules encadrées. Points, totaux et rangs se calculent. Les "
      + "notes des prix viennent de Cahier\u{202F}: refaites l’export si un prix change ou si une "
      + "offre est écartée. Les règles sont sur la feuille «\u{202F}Règles\u{202F}».",
    en: "Type the marks into the framed cells. Points, totals and ranks are computed. Marks of "
      + "prices come from Cahier: export again if a price changes or a tender is set aside. The "
      + "rules stand on the sheet “Rules”.")
}

extension Optional where Wrapped == Rational {
  /// What a formula comes to; nothing where a mark is missing.
  var cached: Sheet.Cell.CachedValue {
    map { .number(ExactDecimal(nearest: $0)) } ?? .text("")
  }
}

extension Sheet.Cell {
  /// A number, or the division that makes it where no decimals write it.
  static func fraction(_ fraction: Rational, _ format: CellFormat, role: Role = .plain) -> Self {
    let nearest = ExactDecimal(nearest: fraction)
    guard Rational(nearest) != fraction else { return .number(nearest, format, role: role) }
    return .formula("\(fraction)", .number(nearest), format, role: role)
  }
}
