import CahierModel

/// The document on one thing: what asks for it, and what answers it, step by step.
struct WalkBuilder {
  private let walk: ChainWalk
  private let language: Language
  private let reading: DossierReading
  private var graph: TraceGraph { walk.graph }

  init(_ walk: ChainWalk, _ language: Language) {
    self.walk = walk
    self.language = language
    reading = DossierReading(all: walk.graph, language: language)
  }

  func document() -> Document {
    let facts = [
      Cover.Fact(
        Text(fr: "Départ", en: "From")[language], reading.named(walk.start, in: graph).plainText)
    ]
    return Document(
      reading.traceFront(facts: facts), blocks: Pulled(TraceDirection.allCases.flatMap(blocks)))
  }

  private func blocks(_ direction: TraceDirection) -> [Block] {
    let name = TraceWords.name(of: direction)[language]
    let lines = walk.lines(direction)
    let heading = Block.heading(Heading(1, [.text(name)]))
    guard !lines.isEmpty else { return [heading, .text([.text(TraceWords.nothing[language])])] }
    return [heading, .table(table(lines, caption: name))]
  }

  private func table(_ lines: [TraceWalk.Line], caption: String) -> Table {
    let names = [
      Text(fr: "Pas", en: "Step"), Text(fr: "Relation", en: "Relation"),
      Text(fr: "Vers", en: "To"), Text(fr: "Précision", en: "Detail"),
    ]
    return Table(
      caption: [.text(caption)],
      columns: [
        Table.Column(share: 8, alignment: .end), Table.Column(share: 20), Table.Column(share: 44),
        Table.Column(share: 28),
      ],
      header: [.header(names.map { $0[language] })],
      rows: Pulled(
        lines.map { line in
          Table.Row([
            .text("\(line.depth)", alignment: .end), .text(line.step.label[language]),
            Table.Cell(reading.named(line.step.node, in: graph)), .text(detail(line)),
          ])
        }))
  }

  private func detail(_ line: TraceWalk.Line) -> String {
    var words: [String] = []
    if let detail = line.step.detail { words.append(detail[language]) }
    if line.isRepeated { words.append(TraceWords.repeated[language]) }
    if let link = line.step.link, let suspect = graph.suspects[link] {
      words.append(
        TraceWords.suspect[language] + reading.typography.colon
          + graph.template.sentence(of: suspect, in: graph.items)[language])
    }
    return words.joined(separator: ", ")
  }
}
