import CahierDocuments
import CahierModel

/// Tables with spans, header rows, alignments and blocks in their cells.
extension TortureDocument {
  func tables() -> [Block] {
    [
      .heading(Heading(1, [.text(words("Tableaux", "Tables"))], startsPage: true)),
      .table(
        Table(
          caption: [.text(words("fusions", "spans"))], anchor: "table-spans",
          summary: words("Deux lignes d’en-tête.", "Two header rows."), columns: columns(4),
          header: [
            Table.Row([
              cell(words("Offre", "Tender"), rowSpan: 2),
              cell(words("Prix", "Price"), columnSpan: 2, alignment: .centre),
              cell(words("Rang", "Rank"), rowSpan: 2),
            ]),
            Table.Row([cell(words("HT", "net")), cell(words("TTC", "gross"))]),
          ],
          rows: [
            Table.Row([cell("A", rowSpan: 2), cell("1"), cell("2"), cell("3", rowSpan: 3)]),
            Table.Row([cell("4", columnSpan: 2, alignment: .end)]),
            Table.Row([cell("B"), cell("5"), cell("6")]),
            Table.Row([cell(words("toute la largeur", "whole width"), columnSpan: 4)]),
            Table.Row(
              ["Total", "6", "8", "–"].map { Table.Cell([.text($0)], role: .total) }),
          ], hasRowHeaders: true)),
      .table(
        Table(
          caption: eachInline("caption"), anchor: "table-plain", isNumbered: false,
          columns: columns(2),
          header: [
            Table.Row([Table.Cell(eachInline("head")), cell(words("Autre", "Other"))])
          ],
          rows: [
            Table.Row([
              Table.Cell([.anchor("place-cell", ["REQ-002"])]), Table.Cell(everyInline("body")),
            ]),
            Table.Row([
              Table.Cell(eachInline("row-header"), role: .header),
              Table.Cell(eachInline("total"), role: .total),
            ]),
          ], isKeptTogether: true)),
    ]
  }

  /// A table whose white cells are filled in, each role beside one.
  func formTable() -> [Block] {
    let choice = Choice("choice", prompt: words("à choisir", "to be chosen"), words: ["a", "b"])
    return [
      .table(
        Table(
          caption: [.text(words("à remplir", "to fill in"))], isNumbered: false, name: "form & 1",
          columns: [Table.Column(share: 1), Table.Column(share: 2, name: "answer")],
          header: [headerRow(2)],
          rows: [
            Table.Row([cell("1"), Table.Cell([.choice(choice)], role: .answer)]),
            Table.Row([cell("2"), Table.Cell([Block](), role: .answer)]),
            Table.Row([
              Table.Cell(["3"], role: .total), Table.Cell(narrowBlocks("answer"), role: .answer),
            ]),
          ], hasRowHeaders: true, use: .filling))
    ]
  }

  /// Blocks of each kind in cells, and tables with little in them.
  func tablesOfAllKinds() -> [Block] {
    let rows = narrowBlocks("cell").map { block in
      Table.Row([cell(words("bloc", "block")), Table.Cell([block])])
    }
    return [
      .table(
        Table(
          caption: [.text(words("blocs dans des cellules", "blocks in cells"))],
          columns: columns(2), header: [headerRow(2)],
          rows: Pulled(
            rows + [
              Table.Row([cell(words("tout", "all")), Table.Cell(narrowBlocks("one-cell"))]),
              Table.Row([cell(words("rien", "nothing")), .empty]),
            ]))),
      .table(
        Table(
          caption: [.text(words("une seule colonne", "one column"))], columns: columns(1),
          header: [headerRow(1)], rows: [Table.Row([cell("1")])])),
      .table(
        Table(
          caption: [.text(words("sans en-tête", "without header"))], columns: columns(2),
          header: [], rows: [Table.Row([cell("1"), cell("2")])])),
      .table(
        Table(
          caption: [.text(words("aucune ligne", "no row"))], columns: columns(2),
          header: [headerRow(2)], rows: [])),
    ]
  }

  func longTable() -> [Block] {
    [
      .table(
        Table(
          caption: [.text(words("mille lignes", "a thousand rows"))], columns: columns(3),
          header: [headerRow(3)],
          rows: Pulled(from: 1...1000) { number in
            [Table.Row([cell("R-\(number)"), cell("a \(number)"), cell("\(number * number)")])]
          }, hasRowHeaders: true))
    ]
  }

  func cell(
    _ text: String, columnSpan: Int = 1, rowSpan: Int = 1, alignment: Table.Alignment? = nil
  ) -> Table.Cell {
    Table.Cell([.text(text)], columnSpan: columnSpan, rowSpan: rowSpan, alignment: alignment)
  }

  func headerRow(_ count: Int) -> Table.Row {
    Table.Row((1...count).map { cell(words("Colonne \($0)", "Column \($0)")) })
  }

  func columns(_ count: Int) -> [Table.Column] {
    let alignments: [Table.Alignment] = [.start, .end, .centre]
    return (0..<count).map { Table.Column(share: 3 + $0, alignment: alignments[$0 % 3]) }
  }
}
