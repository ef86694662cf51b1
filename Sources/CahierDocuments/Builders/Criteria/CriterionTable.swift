import CahierEvaluation
import CahierModel

/// The criteria of a lot with their weights: of the whole, and within the criterion above.
///
/// A column that no criterion fills in is left out.
struct CriterionTable {
  private let reading: DossierReading
  private let lot: Lot
  private let outline: CriterionOutline

  init(_ reading: DossierReading, _ lot: Lot, _ outline: CriterionOutline) {
    self.reading = reading
    self.lot = lot
    self.outline = outline
  }

  var table: Table {
    let caption = Text(fr: "Critères et pondération", en: "Criteria and weights")
    return Table(
      caption: [.text(caption[reading.language])],
      columns: kept([
        Table.Column(share: 8), Table.Column(share: 38),
        Table.Column(share: 14, alignment: .end), Table.Column(share: 14, alignment: .end),
        Table.Column(share: 12, alignment: .end), Table.Column(share: 14, alignment: .end),
      ]),
      header: [.header(kept(Self.names).map { $0[reading.language] })],
      rows: Pulled((rows + [total]).map { Table.Row(kept($0.cells)) }))
  }

  /// Of six things, those of the columns in which some criterion has a figure.
  private func kept<Element>(_ columns: [Element]) -> [Element] {
    let hasParts = outline.nodes.contains { $0.parent != nil }
    let hasMinima = outline.nodes.contains { $0.criterion.minimum != nil }
    return columns.enumerated()
      .filter { ($0.offset != 3 || hasParts) && ($0.offset != 5 || hasMinima) }.map(\.element)
  }

  private var rows: [Table.Row] {
    let numbers = outline.numbers
    return outline.nodes.indices.map { row(outline.nodes[$0], number: numbers[$0]) }
  }

  private func row(_ node: CriterionNode, number: String) -> Table.Row {
    let typography = reading.typography
    let criterion = node.criterion
    let name = reading.inlines(criterion.name)
    let parent = node.parent.flatMap { part(of: node, in: outline.nodes[$0]) }
    let minimum = criterion.minimum.map { typography.number($0) } ?? ""
    return Table.Row([
      .text(number, role: .header),
      Table.Cell((node.depth == 0 ? [.strong(name)] : name) + environmental(node)),
      .text(typography.percent(node.share)),
      .text(parent.map(typography.percent) ?? ""),
      .text(scale(of: node)), .text(minimum),
    ])
  }

  /// The share of a criterion in the one above, or nil where that one weighs nothing.
  private func part(of node: CriterionNode, in parent: CriterionNode) -> Rational? {
    parent.share.signum > 0 ? node.share / parent.share : nil
  }

  /// Said where neither the name nor the criterion above says it.
  private func environmental(_ node: CriterionNode) -> [Inline] {
    let isSaid = reading.plain(node.criterion.name).lowercased().contains("environ")
    let parent = node.parent.map { outline.nodes[$0].criterion.isEnvironmental } ?? false
    guard node.criterion.isEnvironmental, !parent, !isSaid else { return [] }
    let words = Text(fr: " (environnement)", en: " (environment)")
    return [.text(words[reading.language])]
  }

  /// « sur 5 » of a leaf; a price with no scale is marked on its points.
  private func scale(of node: CriterionNode) -> String {
    guard node.criterion.isLeaf else { return "" }
    let typography = reading.typography
    return node.criterion.scale.map { typography.number($0) }
      ?? typography.figure(node.points, atMost: 2)
  }

  private var total: Table.Row {
    let name = Text(fr: "Total", en: "Total")[reading.language]
    return Table.Row([
      .text("", role: .total), .text(name, role: .total),
      .text(reading.typography.percent(.one), role: .total), .text("", role: .total),
      .text("", role: .total), .text("", role: .total),
    ])
  }

  private static let names = [
    Text(fr: "N°", en: "No."), Text(fr: "Critère", en: "Criterion"),
    Text(fr: "Poids dans l’ensemble", en: "Weight in the whole"),
    Text(fr: "Poids dans le critère", en: "Weight in the criterion"),
    Text(fr: "Note sur", en: "Mark out of"),
    Text(fr: "Minimum, en points", en: "Minimum, in points"),
  ]
}

extension CriterionOutline {
  /// The number of each criterion in the tree: `1`, `2`, `2.1`.
  var numbers: [String] {
    var counters: [Int] = []
    return nodes.map { node in
      while counters.count > node.depth + 1 { counters.removeLast() }
      if counters.count == node.depth + 1 {
        counters[node.depth] += 1
      } else {
        counters.append(1)
      }
      return counters.map(String.init).joined(separator: ".")
    }
  }
}
