import CahierDocuments
import CahierModel

/// Trees that no builder should make: too deep, too wide, empty, out of place.
struct OddDocument {
  let language: Language

  var document: Document {
    let front = FrontMatter(
      language: language, title: "", date: SampleDocuments.date(2026, 11, 22),
      cover: Cover(buyer: ""))
    return Document(front, blocks: Pulled(deep + wide + empty + misplaced))
  }

  /// Deeper than any reader goes.
  private var deep: [Block] {
    let list = (1...300).reduce(List(.unordered, [["0"]])) { inner, level in
      List(
        level.isMultiple(of: 2) ? .ordered : .unordered,
        [List.Item([.text("\(level)")], nested: inner), List.Item(["x"])])
    }
    let table = (1...80).reduce(Block.paragraph(Paragraph(["0"]))) { inner, level in
      .table(plain([Table.Row([Table.Cell([.text("\(level)")]), Table.Cell([inner])])]))
    }
    let note = (1...300).reduce(Block.paragraph(Paragraph(["0"]))) { inner, level in
      .note(Note(.advice, [.paragraph(Paragraph([.text("\(level)")])), inner]))
    }
    let sections = (1...60).reduce(Block.paragraph(Paragraph(["0"]))) { inner, level in
      .section(PageSection(blocks: [inner, .paragraph(Paragraph([.text("\(level)")]))]))
    }
    return [
      .list(list), table, note, sections, .paragraph(Paragraph(nestedInlines)),
      .table(plain([Table.Row([Table.Cell([.list(list)]), Table.Cell([note])])])),
    ]
  }

  private var nestedInlines: [Inline] {
    (1...300).reduce(["0"] as [Inline]) { inner, level in
      switch level % 6 {
      case 0: [.strong(inner)]
      case 1: [.emphasis(["a"] + inner)]
      case 2: [.footnote(inner)]
      case 3: [.link(inner, to: LinkTarget(inside: "twice"))]
      case 4: [.language(.english, inner)]
      default: [.anchor(Anchor("deep-\(level)"), inner)]
      }
    }
  }

  private var wide: [Block] {
    let columns = (0..<300).map { Table.Column(share: $0 == 0 ? .max : .min) }
    return [
      .table(
        Table(
          caption: ["300"], columns: columns,
          header: [Table.Row((1...300).map { Table.Cell([.text("\($0)")]) })],
          rows: [
            Table.Row([Table.Cell(["a"], columnSpan: .max, rowSpan: .max)]),
            Table.Row((1...400).map { Table.Cell([.text("\($0)")]) }),
          ])),
      .table(
        plain([
          Table.Row([Table.Cell(["a"], rowSpan: .max), Table.Cell(["b"], rowSpan: 3)]),
          Table.Row([]), Table.Row([Table.Cell(["c"], columnSpan: 0, rowSpan: -1)]),
        ])),
    ]
  }

  private var empty: [Block] {
    let anchor: Anchor = "twice"
    return [
      .heading(Heading(1, [])), .heading(Heading(6, [], anchor: anchor, isNumbered: false)),
      .heading(Heading(2, [.footnote([]), .deleted(["x"])], anchor: anchor)),
      .paragraph(Paragraph([])), .list(List(.ordered, [List.Item]())),
      .list(List(.unordered, [List.Item(paragraphs: [])])),
      .list(List(.ordered, [List.Item(paragraphs: [], nested: List(.ordered, [List.Item]()))])),
      .definitions([]), .definitions([Definition([], [])]), .note(Note(.advice, [])),
      .note(Note(.advice, title: [], [.list(List(.ordered, [List.Item]()))])),
      .table(Table(caption: [], isNumbered: false, columns: [], header: [], rows: [])),
      .table(Table(caption: [], columns: [], header: [Table.Row([])], rows: [Table.Row([])])),
      .figure(
        Figure(Drawing(width: 0, height: -5, shapes: []), caption: [], alternative: "")),
      .section(PageSection(header: [], footer: [], blocks: [])),
      .paragraph(
        Paragraph([
          .emphasis([]), .footnote([]), .link([], to: LinkTarget(inside: anchor)), .code(""),
          .anchor("void", []), .reference(to: "void", .title), .reference(to: anchor, .title),
          .reference(to: "nowhere"), .language(.french, []), .inserted([]), .deleted([]),
        ])),
      .index(.figure, title: ""), .contents(title: "", depth: .max),
      .contents(title: " ", depth: .min),
    ]
  }

  /// Blocks of the text in cells and notes.
  private var misplaced: [Block] {
    let blocks: [Block] = [
      .heading(Heading(3, ["in a cell"], anchor: "lost")), .contents(title: "no"), .pageBreak,
      .index(.table, title: "no"), .section(PageSection(blocks: [.paragraph(Paragraph(["no"]))])),
    ]
    return [
      .note(Note(.warning, blocks)), .table(plain([Table.Row([Table.Cell(blocks), .empty])])),
      .paragraph(Paragraph([.reference(to: "lost")])), .pageBreak, .pageBreak,
    ]
  }

  private func plain(_ rows: [Table.Row]) -> Table {
    Table(
      caption: ["t"], columns: [Table.Column(share: 1), Table.Column(share: 1)],
      header: [Table.Row([Table.Cell(["a"]), Table.Cell(["b"])])], rows: Pulled(rows))
  }
}
