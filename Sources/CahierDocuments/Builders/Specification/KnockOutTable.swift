import CahierModel

/// Everything that an offer must commit to, on one table, with what follows if it does not.
struct KnockOutTable {
  private let reading: DossierReading
  private let plan: SpecificationPlan
  /// The field of each kind that holds the measurable level, by the id of the kind.
  private let levels: [String: ShownField]

  init(_ reading: DossierReading, _ plan: SpecificationPlan) {
    self.reading = reading
    self.plan = plan
    levels = reading.template.kinds.reduce(into: [:]) { levels, kind in
      levels[kind.id] = kind.field(for: .level).map { ShownField($0, reading) }
    }
  }

  /// A section of its own; nothing where no requirement is a knock-out.
  var blocks: Pulled<Block> {
    guard !plan.knockOuts.isEmpty else { return [] }
    let language = reading.language
    return [
      .heading(Heading(1, [.text(Self.title[language])])),
      .text([.text(LegalSentences.knockOutEffect(reading.dossier.header.jurisdiction)[language])]),
      .table(table),
    ]
  }

  private var table: Table {
    let language = reading.language
    // With no level at all there is no column for it.
    let count = plan.knockOuts.contains { !level(of: reading.items[$0]).isEmpty } ? 3 : 2
    return Table(
      caption: [.text(Self.title[language])],
      columns: [14, 56, 30].prefix(count).map { Table.Column(share: $0) },
      header: [.header(Self.names.prefix(count).map { $0[language] })],
      rows: Pulled(from: plan.knockOuts) {
        [Table.Row(Array(cells(reading.items[$0]).prefix(count)))]
      }, hasRowHeaders: true)
  }

  private func level(of item: Item) -> [Inline] {
    levels[item.kind]?.content(in: item) ?? []
  }

  private func cells(_ item: Item) -> [Table.Cell] {
    [
      Table.Cell([reading.reference(to: item.code)]), Table.Cell(reading.name(of: item)),
      Table.Cell(level(of: item)),
    ]
  }

  private static let title = Text(
    fr: "Récapitulatif des exigences éliminatoires", en: "List of knock-out requirements")
  private static let names = [
    Text(fr: "Code", en: "Code"), Text(fr: "Exigence", en: "Requirement"),
    Text(fr: "Niveau", en: "Level"),
  ]
}
