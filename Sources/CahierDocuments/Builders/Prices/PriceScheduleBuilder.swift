import CahierModel

/// The price schedule that tenderers fill in: in France, the BPU and the DQE in one.
struct PriceScheduleBuilder {
  private let reading: DossierReading
  private let lines: [PricedLine]
  private let parts: [PricePart]
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
    lines = reading.pricedLines
    parts = PricePart.parts(of: lines)
  }

  func document() -> Document {
    Document(
      front,
      blocks: Pulled(
        [
          .section(
            PageSection(
              orientation: .landscape,
              blocks: .chain([Pulled(open + instructions), tables, signature])))
        ]))
  }

  private var front: FrontMatter {
    reading.front(
      "prices",
      title: Text(
        fr: "Bordereau des prix et détail quantitatif estimatif",
        en: "Price schedule and estimated quantities"),
      facts: reading.commonFacts + duration,
      mark: missing.isEmpty ? nil : Text(fr: "Projet", en: "Draft"))
  }

  private var duration: [Cover.Fact] {
    guard let months = reading.dossier.header.durationMonths else { return [] }
    let name = Text(fr: "Durée du contrat", en: "Length of the contract")[language]
    return [Cover.Fact(name, reading.typography.counted(months, .months))]
  }

  /// The lines that the buyer has not counted yet.
  private var missing: [PricedLine] {
    lines.filter(\.isUncounted)
  }

  private var open: [Block] {
    guard !lines.isEmpty else {
      let what = Text(fr: "prestations à chiffrer", en: "services to be priced")[language]
      return [.text([.strong([.text(DossierReading.missingMark(what, in: language))])])]
    }
    guard !missing.isEmpty else { return [] }
    let title = Text(
      fr: "quantités à préciser avant publication",
      en: "quantities to be stated before publication")
    let codes = missing.map(\.item.code.description).joined(separator: ", ")
    return [.note(Note(.warning, title: [.text(title[language])], [.text([.text(codes)])]))]
  }

  private var instructions: [Block] {
    let title = Text(fr: "Remplir ce bordereau", en: "Filling in this schedule")
    return [.heading(Heading(1, [.text(title[language])]))]
      + [.list(List(.unordered, sentences.map { [.text($0[language])] }))]
  }

  private var sentences: [Text] {
    words.all + (lines.contains(where: \.isOption) ? [PriceInstructions.options] : [])
  }

  private var words: PriceInstructions {
    PriceInstructions(reading.dossier.header.jurisdiction)
  }

  private var tables: Pulled<Block> {
    let title = Text(fr: "Prix", en: "Prices")[language]
    let tables = parts.map { part -> Pulled<Block> in [.table(PriceTable(reading, part).table)] }
    let head: Pulled<Block> = [.heading(Heading(1, [.text(title)]))]
    return .chain([head] + tables + (lines.isEmpty ? [] : [[.table(summary)]]))
  }

  /// The totals of the tables, and the one that is compared.
  private var summary: Table {
    let caption = Text(fr: "Total sur la durée du contrat", en: "Total over the contract")
    let rows = parts.map { summaryRow($0.title[language], role: .plain) }
    return Table(
      caption: [.text(caption[language])],
      columns: [Table.Column(share: 46)]
        + (0..<3).map { _ in Table.Column(share: 18, alignment: .end) },
      header: [.header(words.totals.map { $0[language] })],
      rows: Pulled(rows + [summaryRow(Text(fr: "Total", en: "Total")[language], role: .total)]),
      isKeptTogether: true)
  }

  private func summaryRow(_ name: String, role: Table.Cell.Role) -> Table.Row {
    Table.Row(
      [.text(name, role: role == .total ? .total : .header)]
        + (0..<3).map { _ in Table.Cell([Block](), role: role) })
  }

  private var signature: Pulled<Block> {
    let words = Text(
      fr: "Fait à …………………… le ……………………, nom, qualité et signature du soumissionnaire\u{202F}:",
      en: "Done at …………………… on ……………………, name, position and signature of the tenderer:")
    return [.text([.text(words[language])], .signature)]
  }
}

extension CountedText {
  /// The noun for months.
  static let months = CountedText(
    fr: CountedName(one: "mois", many: "mois"), en: CountedName(one: "month", many: "months"))
}

extension DossierReading {
  /// The services that are priced, in the order of the dossier.
  var pricedLines: [PricedLine] {
    template.kinds.filter { $0.field(for: .priceBasis) != nil }.flatMap { kind in
      items.positions(of: kind.id).compactMap { place in
        PricedLine(
          items[place], kind, months: dossier.header.durationMonths, figure: value(of:))
      }
    }
  }
}
