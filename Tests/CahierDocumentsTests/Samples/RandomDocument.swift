import CahierDocuments
import CahierModel
import CahierTestSupport

/// Documents of any shape, with texts and tables that break careless writers.
struct RandomDocument {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func document() -> Document {
    var front = SampleDocuments.front
    front.title = text()
    front.keywords = [text(), text()]
    front.language = chance(2) ? .french : .english
    if chance(2) { front.cover = nil }
    return Document(front, blocks: Pulled(blocks(depth: 3, count: 12)))
  }

  private mutating func blocks(depth: Int, count: Int) -> [Block] {
    (0..<number(0...count)).map { _ in block(depth) }
  }

  private mutating func block(_ depth: Int) -> Block {
    switch number(0...(depth > 0 ? 13 : 4)) {
    case 0: .heading(Heading(number(1...6), inlines(2), anchor: anchor(), isNumbered: chance(2)))
    case 1:
      .paragraph(
        Paragraph(
          inlines(3), role: Paragraph.Role.allCases.randomElement(using: &generator) ?? .body))
    case 2: .list(list(depth))
    case 3: .definitions([Definition(inlines(1), inlines(1))])
    case 4: .pageBreak
    case 5:
      .note(Note(.warning, title: chance(2) ? inlines(1) : nil, blocks(depth: depth - 1, count: 3)))
    case 6: .table(table(depth))
    case 7:
      .figure(
        Figure(
          Charts.bars.drawing, caption: inlines(1), anchor: anchor(), isNumbered: chance(2),
          alternative: text()))
    case 8: .contents(title: text(), depth: number(-1...9))
    case 9: .index(chance(2) ? .table : .figure, title: text())
    case 10:
      .section(
        PageSection(
          orientation: .landscape, header: inlines(1),
          blocks: Pulled(blocks(depth: depth - 1, count: 4))))
    case 11:
      .parallel(
        Parallel(
          .french, .english,
          rows: (0..<number(0...3)).map { _ in
            Parallel.Row(
              left: blocks(depth: depth - 1, count: 2), right: blocks(depth: depth - 1, count: 2))
          }))
    case 12:
      .pair(
        Figure(Charts.bars.drawing, caption: inlines(1), anchor: anchor(), alternative: text()),
        Figure(Charts.points.drawing, caption: inlines(1), isNumbered: chance(2), alternative: "x"))
    default: .paragraph(Paragraph(inlines(3)))
    }
  }

  private mutating func list(_ depth: Int) -> List {
    List(
      chance(2) ? .ordered : .unordered,
      (0..<number(0...3)).map { _ in
        List.Item(
          paragraphs: (0..<number(0...2)).map { _ in inlines(1) },
          nested: depth > 0 && chance(3) ? list(depth - 1) : nil)
      })
  }

  private mutating func table(_ depth: Int) -> Table {
    let header = (0..<number(0...2)).map { _ in row(depth) }
    let rows = (0..<number(0...4)).map { _ in row(depth) }
    return Table(
      caption: inlines(1), anchor: anchor(), isNumbered: chance(2),
      columns: (0..<number(0...4)).map { _ in Table.Column(share: number(-1...5)) },
      header: header, rows: Pulled(rows), hasRowHeaders: chance(2))
  }

  private mutating func row(_ depth: Int) -> Table.Row {
    Table.Row(
      (0..<number(0...5)).map { _ in
        Table.Cell(
          blocks(depth: depth - 1, count: 2), columnSpan: number(-1...3), rowSpan: number(0...3))
      })
  }

  private mutating func inlines(_ depth: Int) -> [Inline] {
    (0..<number(0...3)).map { _ in inline(depth) }
  }

  private mutating func inline(_ depth: Int) -> Inline {
    switch number(0...(depth > 0 ? 13 : 3)) {
    case 0, 1: .text(text())
    case 2: .lineBreak
    case 3:
      .reference(to: anchor(), ReferenceForm.allCases.randomElement(using: &generator) ?? .page)
    case 4: .strong(inlines(depth - 1))
    case 5: .link(inlines(depth - 1), to: LinkTarget(inside: anchor()))
    case 6: .anchor(anchor(), inlines(depth - 1))
    case 7: .footnote(inlines(depth - 1))
    case 8: .field(.pages)
    case 9: .inserted(inlines(depth - 1))
    case 10: .language(.english, inlines(depth - 1))
    case 11: .code(text())
    case 12: .choice(Choice(text(), prompt: text(), words: [text(), text()]))
    default: .deleted(inlines(depth - 1))
    }
  }

  private mutating func anchor() -> Anchor {
    Anchor("a\(number(0...12))")
  }

  private mutating func text() -> String {
    let pieces = [
      "mot", " ", "  ", "\t", "\n", "\r\n", "<", "&", "\"", "\u{0}", "\u{1B}", "é", "e\u{301}", "👋",
      "\u{202E}", "\u{FFFF}", "]]>", "--", "</style>", "'",
    ]
    return (0..<number(0...6)).map { _ in pieces[number(0...(pieces.count - 1))] }.joined()
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func chance(_ count: Int) -> Bool {
    number(1...count) == 1
  }
}
