import CahierModel

/// The document on the coverage of a dossier: the chain as a drawing, each arrow, what it leaves
/// out, the links to look at, and the table of all links.
struct CoverageBuilder {
  private let report: TraceReport
  private let language: Language
  private let reading: DossierReading
  private var graph: TraceGraph { report.graph }
  private var typography: Typography { reading.typography }

  init(_ report: TraceReport, _ language: Language) {
    self.report = report
    self.language = language
    reading = DossierReading(all: report.graph, language: language)
  }

  func document() -> Document {
    let blocks: [Pulled<Block>] = [
      Pulled(opening), Pulled(coverage), Pulled(findings), Pulled(suspects), Pulled(matrix),
    ]
    return Document(reading.traceFront(facts: []), blocks: .chain(blocks))
  }

  private var opening: [Block] {
    [
      .text([.text(TraceWords.summary(of: report, in: language))], .lead),
      .heading(Heading(1, [.text(Text(fr: "La chaîne", en: "The chain")[language])])),
    ] + (report.arrows.isEmpty ? [] : [.figure(ChainFigure(report, language).figure)])
  }

  // MARK: Arrows

  private var coverage: [Block] {
    guard !report.arrows.isEmpty else { return [] }
    let title = Text(
      fr: "Les flèches et ce qu’elles couvrent", en: "The arrows and what they cover")
    return [.heading(Heading(1, [.text(title[language])])), .table(arrowTable)]
  }

  private var arrowTable: Table {
    let names = [
      Text(fr: "Flèche", en: "Arrow"), Text(fr: "Liens", en: "Links"),
      Text(fr: "Couverts", en: "Covered"), Text(fr: "Demandés", en: "Asked for"),
      Text(fr: "À revoir", en: "Suspect"),
    ]
    return Table(
      caption: [
        .text(Text(fr: "Couverture, flèche par flèche", en: "Coverage, arrow by arrow")[language])
      ],
      columns: [Table.Column(share: 52)]
        + (0..<4).map { _ in Table.Column(share: 12, alignment: .end) },
      header: [.header(names.map { $0[language] })],
      rows: Pulled(
        report.arrows.map { arrow in
          Table.Row(
            [.text(TraceWords.heading(of: arrow, in: language))]
              + [
                typography.number(arrow.linkCount), share(arrow.upper), share(arrow.lower),
                typography.number(arrow.suspectCount),
              ].map { .text($0, alignment: .end) })
        }), hasRowHeaders: true)
  }

  private func share(_ end: TraceEnd) -> String {
    typography.number(end.reached) + Text(fr: " sur ", en: " of ")[language]
      + typography.number(end.count)
  }

  private var findings: [Block] {
    let left = report.arrows.filter { !$0.upper.missing.isEmpty || !$0.lower.missing.isEmpty }
    guard !left.isEmpty else { return [] }
    let title = Text(fr: "Ce que les flèches laissent de côté", en: "What the arrows leave out")
    return [.heading(Heading(1, [.text(title[language])]))] + left.flatMap(leftOut)
  }

  private func leftOut(_ arrow: TraceArrow) -> [Block] {
    [.heading(Heading(2, [.text(TraceWords.heading(of: arrow, in: language))], isNumbered: false))]
      + list(TraceWords.uncovered, arrow.upper) + list(TraceWords.unwanted, arrow.lower)
  }

  private func list(_ label: Text, _ end: TraceEnd) -> [Block] {
    guard !end.missing.isEmpty else { return [] }
    guard end.isDemanded else {
      let note = typography.label(label[language] + " " + TraceWords.noted[language])
      return [.text([.strong([.text(note)]), .text(" " + TraceWords.listed(end.missing))])]
    }
    return [
      .text([.strong([.text(typography.label(label[language]))])], .label),
      .list(List(.unordered, end.missing.map { reading.named($0, in: graph) })),
    ]
  }

  // MARK: Links

  private var suspects: [Block] {
    guard !report.suspects.isEmpty else { return [] }
    return [
      .heading(Heading(1, [.text(TraceWords.suspects[language])])),
      .list(
        List(
          .unordered,
          report.suspects.map { [.text(TraceWords.line(of: $0, in: graph, language))] })),
    ]
  }

  private var matrix: [Block] {
    let lines = TraceMatrix(report).lines
    guard !lines.isEmpty else { return [] }
    let names = [
      Text(fr: "Amont", en: "Upper"), Text(fr: "Relation", en: "Relation"),
      Text(fr: "Aval", en: "Lower"), Text(fr: "État", en: "State"),
    ]
    let title = Text(fr: "Tous les liens", en: "All links")
    let table = Table(
      caption: [.text(title[language])],
      columns: [
        Table.Column(share: 36), Table.Column(share: 14), Table.Column(share: 36),
        Table.Column(share: 14, isChoice: true),
      ],
      header: [.header(names.map { $0[language] })],
      rows: Pulled(from: lines) { line in
        [
          Table.Row([
            cell(line.upper), .text(line.label[language]), cell(line.lower),
            .text(line.state?[language] ?? ""),
          ])
        ]
      }, use: .finding)
    return [.heading(Heading(1, [.text(title[language])])), .table(table)]
  }

  private func cell(_ node: TraceNode?) -> Table.Cell {
    node.map { Table.Cell(reading.named($0, in: graph)) } ?? .empty
  }
}
