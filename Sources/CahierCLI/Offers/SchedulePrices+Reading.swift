internal import CahierEvaluation
internal import CahierModel
internal import CahierStore

extension SchedulePrices {
  /// The price schedule of a dossier, kind by kind.
  init(
    _ reader: DossierReader, _ template: SpecificationTemplate, isDivided: Bool
  ) throws {
    let lines = try template.kinds.filter { $0.field(for: .priceBasis) != nil }.flatMap { kind in
      // What is priced does not hang on quantities, nor on texts: one language is enough.
      try reader.items(ItemQuery(kind: kind.id, languages: [.french])).compactMap { item in
        PricedLine(item, kind, months: nil, figure: { _ in nil }).map(Line.init)
      }
    }
    self.init(lines: lines, isDivided: isDivided)
  }
}
