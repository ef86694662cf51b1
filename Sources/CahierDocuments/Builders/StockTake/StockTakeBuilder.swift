import CahierModel

/// The stock-take as a document: who was asked, the tools that there are, the figures to start from, what
/// people say.
struct StockTakeBuilder {
  private let reading: DossierReading
  private let stock: StockTake
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading) {
    self.reading = reading
    stock = StockTake(reading.dossier, language: reading.language)
  }

  func document() -> Document {
    let front = reading.front(
      "stockTake", title: Text(fr: "État des lieux", en: "Stock-take"),
      facts: reading.commonFacts, mark: Text(fr: "Confidentiel", en: "Confidential"))
    return Document(
      front,
      blocks: .chain([
        Pulled(populations), items("stakeholder"), items("application"), items("indicator"),
        Pulled(themes), Pulled(FeedbackTable(reading).blocks),
      ]))
  }

  private func heading(_ title: String) -> Block { .heading(Heading(1, [.text(title)])) }

  /// The items of a kind, as a table with the fields that are filled in.
  private func items(_ id: String) -> Pulled<Block> {
    guard let kind = reading.template.kinds[id: id] else { return Pulled([]) }
    let title = heading(kind.name[language].many.capitalised)
    let positions = reading.items.positions(of: id)
    guard !positions.isEmpty else {
      let none = Text(fr: "Aucun à ce jour.", en: "None to this day.")
      return Pulled([title, .text([.text(none[language])])])
    }
    let group = ItemGroup(family: nil, positions: positions)
    return Pulled([title, .table(ItemTable(reading, kind, group).table)])
  }

  // MARK: Populations

  private var populations: [Block] {
    let title = Text(fr: "Populations entendues", en: "Populations heard")[language]
    guard !stock.populations.isEmpty else { return [] }
    let names = [
      Text(same: "Population"), Text(fr: "Présents", en: "Present"),
      Text(fr: "Interrogés", en: "Asked"), Text(fr: "Part", en: "Share"),
      Text(fr: "Réponses", en: "Answers"), Text(fr: "Taux", en: "Rate"),
    ]
    let note = Text(
      fr:
        "Part\u{202F}: interrogés parmi les présents. Taux\u{202F}: réponses parmi les interrogés. Les "
        + "fractions sont exactes, les pourcentages arrondis au dixième.",
      en: "Share: those asked among those present. Rate: answers among those asked. Fractions are "
        + "exact, percentages rounded to a tenth.")
    return [
      heading(title), .text([.text(note[language])], .small),
      .table(
        Table(
          caption: [.text(title)],
          columns: [Table.Column(share: 34)]
            + [12, 12, 16, 12, 14].map {
              Table.Column(share: $0, alignment: .end)
            }, header: [.header(names.map { $0[language] })],
          rows: Pulled(stock.populations.map(row)), hasRowHeaders: true)),
    ]
  }

  private func row(_ stand: PopulationStand) -> Table.Row {
    Table.Row([
      Table.Cell([.text(stand.name)]), figure(stand.present), figure(stand.asked),
      share(stand.askedShare), figure(stand.answered), share(stand.answeredShare),
    ])
  }

  private func figure(_ count: Int?) -> Table.Cell {
    Table.Cell([.text(count.map(typography.number) ?? "–")])
  }

  private func share(_ share: ExactShare?) -> Table.Cell {
    guard let share else { return Table.Cell([.text("–")]) }
    return Table.Cell([
      .text([.text(typography.percent(share.percent))]), .text([.text(share.fraction)], .small),
    ])
  }

  // MARK: Themes

  private var themes: [Block] {
    let all = stock.themes + (stock.withoutTheme.feedback > 0 ? [stock.withoutTheme] : [])
    guard !all.isEmpty else { return [] }
    let title = Text(fr: "Thèmes des retours", en: "Themes of the feedback")[language]
    let names = [
      Text(fr: "Thème", en: "Theme"), Text(fr: "Retours", en: "Feedback"),
      Text(fr: "Personnes", en: "People"), Text(fr: "Par population", en: "By population"),
      Text(fr: "Conduit à", en: "Leads to"),
    ]
    return [
      heading(title),
      .table(
        Table(
          caption: [.text(title)],
          columns: [
            Table.Column(share: 22), Table.Column(share: 11, alignment: .end),
            Table.Column(share: 12, alignment: .end), Table.Column(share: 32),
            Table.Column(share: 23),
          ], header: [.header(names.map { $0[language] })], rows: Pulled(all.map(row)),
          hasRowHeaders: true)),
    ]
  }

  private func row(_ theme: ThemeStand) -> Table.Row {
    let none = Text(fr: "sans thème", en: "no theme")[language]
    let unsaid = Text(fr: "non dite", en: "not said")[language]
    let populations = theme.populations(in: stock).map { name, count in
      Block.text([.text((name.isEmpty ? unsaid : name) + typography.colon + "\(count)")], .small)
    }
    var ends = [Block.text([.text(ItemCode.listed(theme.leadsTo))])]
    if theme.open > 0 {
      let open = Text(fr: "\(theme.open) sans suite", en: "\(theme.open) open")[language]
      ends.append(.text([.text(open)], .small))
    }
    return Table.Row([
      Table.Cell([.text(theme.name.isEmpty ? none : theme.name)]), figure(theme.feedback),
      figure(theme.people), Table.Cell(populations), Table.Cell(ends),
    ])
  }
}
