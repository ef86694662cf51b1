import CahierEvaluation
import CahierModel

/// The criteria of one lot, from their weights to the rule for ties.
struct LotCriteria {
  private let reading: DossierReading
  private let lot: Lot
  private let hasTitle: Bool
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ lot: Lot, hasTitle: Bool) {
    self.reading = reading
    self.lot = lot
    self.hasTitle = hasTitle
  }

  /// The blocks of the lot; where the criteria do not hold together, why.
  var blocks: [Block] {
    let title = hasTitle ? [Block.heading(Heading(1, [.text(reading.title(of: lot))]))] : []
    do {
      let checked = try CheckedCriteria(lot)
      return title + blocks(of: checked.outline, methods: checked.methods)
    } catch {
      return title + [.note(reading.note(on: error, title: Self.refusal))]
    }
  }

  private var level: Int { hasTitle ? 2 : 1 }

  private func heading(_ title: Text) -> Block {
    .heading(Heading(level, [.text(title[language])]))
  }

  private func blocks(
    of outline: CriterionOutline, methods: [Int: any PriceMethod]
  ) -> [Block] {
    let prices = outline.leaves.compactMap { position in
      methods[position].map {
        PriceMethodBlocks(reading, lot, outline.nodes[position], $0, level: level + 1).blocks
      }
    }
    let rules = AwardRules(reading, lot)
    return [heading(Text(fr: "Critères et pondération", en: "Criteria and weights"))]
      + [.table(CriterionTable(reading, lot, outline).table)]
      + [heading(Text(fr: "Notation des critères", en: "How criteria are marked"))]
      + rules.marking + scales(of: outline)
      + (prices.isEmpty ? [] : [heading(Text(fr: "Notation du prix", en: "How prices are marked"))])
      + prices.flatMap { $0 }
      + [heading(Text(fr: "Classement des offres", en: "Ranking of tenders"))]
      + rules.ranking
  }

  /// What each mark means, criterion by criterion.
  private func scales(of outline: CriterionOutline) -> [Block] {
    outline.leaves.compactMap { position in
      let criterion = outline.nodes[position].criterion
      guard !criterion.levels.isEmpty else { return nil }
      return .table(scale(of: criterion))
    }
  }

  private func scale(of criterion: Criterion) -> Table {
    let caption = Text(fr: "Échelle du critère ", en: "Scale of the criterion ")[language]
    let names = [Text(fr: "Note", en: "Mark"), Text(fr: "Signification", en: "Meaning")]
    return Table(
      caption: [.text(caption)] + [.text(reading.typography.quoted(reading.plain(criterion.name)))],
      columns: [Table.Column(share: 12, alignment: .centre), Table.Column(share: 88)],
      header: [.header(names.map { $0[language] })],
      rows: Pulled(from: criterion.levels) { level in
        [
          Table.Row([
            .text(reading.typography.number(level.mark)),
            Table.Cell(reading.inlines(level.meaning)),
          ])
        ]
      }, hasRowHeaders: true, isKeptTogether: true)
  }

  private static let refusal = Text(
    fr: "les critères ne peuvent pas être publiés en l’état",
    en: "The criteria cannot be published as they are")
}

extension DossierReading {
  /// The name of a lot: « Lot 1 : maintenance ».
  func title(of lot: Lot) -> String {
    var lot = lot
    lot.title[language] = plain(lot.title)
    return lot.heading(in: language) ?? Text(fr: "Lot unique", en: "Single lot")[language]
  }

  /// The title of a lot where it tells something: one that is alone needs no key, and no title that
  /// the dossier has already.
  func ownTitle(of lot: Lot) -> String? {
    guard dossier.lots.count == 1 else { return title(of: lot) }
    let title = plain(lot.title)
    return title.isEmpty || title == plain(dossier.header.title) ? nil : title
  }

  /// Why an evaluation cannot be computed, fault by fault, with what mends it.
  func note(on error: EvaluationError, title: Text) -> Note {
    let points = error.faults.map { fault -> List.Item in
      let diagnostic = fault.diagnostic
      let place = diagnostic.place.map { $0[language] }.joined(separator: ", ")
      let message = diagnostic.message[language].capitalised
      let head = message + (place.isEmpty ? "" : " (\(place))")
      return List.Item(
        paragraphs: [[.text(head), .text(" – "), .code(diagnostic.code)]]
          + diagnostic.remedies.map { [.emphasis([.text($0[language])])] })
    }
    return Note(.warning, title: [.text(title[language])], [.list(List(.unordered, points))])
  }
}
